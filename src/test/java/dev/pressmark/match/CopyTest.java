package dev.pressmark.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which of several copies is the original. */
class CopyTest {

    /** From the one that is the original to the one that never is while another is there. */
    private static final List<Copy> RANKED = List.of(
            Copy.of("a9", "2026-03-01T08:00:00", null, null),
            Copy.of("a8", "2026-03-02T00:00:00", "Reuters", "Reuters"),
            Copy.of("a6", "2026-03-02T00:00:00", "The Daily Sample", null),
            Copy.of("a7", "2026-03-02T00:00:00", "The Daily Sample", "Reuters"),
            Copy.of("a5", "2026-03-02T00:00:01", "Reuters", "Reuters"),
            Copy.of("a4", null, null, "Reuters"),
            Copy.of("a1", null, "The Daily Sample", null),
            Copy.of("a2", null, "The Daily Sample", "Reuters"),
            Copy.of("a3", null, null, null));

    @Test
    void theEarliestThenTheAgencysOwnThenTheSmallestIdentifier() {
        for (int i = 0; i < RANKED.size(); i++) {
            List<Copy> rest = new ArrayList<>(RANKED.subList(i, RANKED.size()));
            Collections.reverse(rest);
            assertThat(Collections.min(rest)).isEqualTo(RANKED.get(i));
        }
    }

    @Test
    void anyOrderGivesTheSameOriginal() {
        List<Copy> copies = new ArrayList<>(RANKED);
        Random random = new Random(20260401);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(copies, random);
            assertThat(Collections.min(copies)).isEqualTo(RANKED.get(0));
        }
    }
}
