package dev.pressmark.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClaimTest {

    @Test
    void aClaimOfAbsurdLengthIsCutWithAnEllipsis() {
        Claim claim = Claim.onLine(1, Field.CREDIT, "x".repeat(1_000_000), Basis.CREDIT_LINE);
        assertThat(claim.raw()).hasSize(Claim.MAX_LENGTH).endsWith("x\u2026");
    }

    @Test
    void cuttingLeavesNoHalfCharacter() {
        Claim claim = Claim.onLine(1, Field.CREDIT, "\ud83d\udcf0".repeat(10_000), Basis.CREDIT_LINE);
        assertThat(claim.raw().codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                .isEmpty();
        Claim shifted = Claim.onLine(1, Field.CREDIT, "x" + "\ud83d\udcf0".repeat(10_000), Basis.CREDIT_LINE);
        assertThat(shifted.raw().codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                .isEmpty();
    }

    @Test
    void aClaimThatSaysNothingIsRefused() {
        assertThatThrownBy(() -> Claim.onLine(1, Field.BYLINE, " ", Basis.BYLINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("byline");
    }
}
