package dev.pressmark.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodeTest {

    @Test
    void aCodeIsReadAsTheValueThatIsWrittenSo() {
        assertThat(Basis.values())
                .allSatisfy(basis -> assertThat(Basis.ofCode(basis.code())).isEqualTo(basis));
    }

    @Test
    void whatIsNoCodeIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Confidence.ofCode("certain"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'certain' is none of high, medium, low");
    }
}
