package dev.pressmark.match.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of several copies is the original. */
class CopiesTest {

    /** From the one that is the original to the one that never is while another is there. */
    private static final List<Printed> RANKED = List.of(
            new Printed("a9", "2026-03-01T08:00:00", null, null),
            new Printed("a8", "2026-03-02T00:00:00", "Reuters", "Reuters"),
            new Printed("a6", "2026-03-02T00:00:00", "The Daily Sample", null),
            new Printed("a7", "2026-03-02T00:00:00", "The Daily Sample", "Reuters"),
            new Printed("a5", "2026-03-02T00:00:01", "Reuters", "Reuters"),
            new Printed("a4", null, null, "Reuters"),
            new Printed("a1", null, "The Daily Sample", null),
            new Printed("a2", null, "The Daily Sample", "Reuters"),
            new Printed("af", null, null, null));

    @Test
    void theEarliestThenTheAgencysOwnThenTheSmallestIdentifier() {
        assertThat(originalsFirst(RANKED)).isEqualTo(ids(RANKED));
    }

    @Test
    void anyOrderOfArrivalGivesTheSame() {
        List<Printed> printed = new ArrayList<>(RANKED);
        Random random = new Random(20260401);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(printed, random);
            assertThat(originalsFirst(printed)).isEqualTo(ids(RANKED));
        }
    }

    private static List<String> originalsFirst(List<Printed> printed) {
        Copies copies = new Copies(printed.size());
        printed.forEach(each -> copies.add(each.articleId(), each.published, each.publisher, each.agency));
        return Arrays.stream(copies.originalsFirst())
                .mapToObj(copies::articleId)
                .toList();
    }

    private static List<String> ids(List<Printed> printed) {
        return printed.stream().map(Printed::articleId).toList();
    }

    private record Printed(
            String id,
            @Nullable String published,
            @Nullable String publisher,
            @Nullable String agency) {

        String articleId() {
            return id + "0123456789abcdef0123456";
        }
    }
}
