package dev.pressmark.report.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReprintTallyTest {

    private final ReprintTally tally = new ReprintTally();

    @Test
    void duplicatesAreCountedByBothPublishersMissingOnesLast() {
        duplicate("near", null, null);
        duplicate("near", "Post", null);
        duplicate("exact", "Post", "Herald");
        duplicate("excerpt", "Post", "Herald");
        duplicate("near", "Herald", "Post");

        List<List<@Nullable Object>> rows = new ArrayList<>();
        tally.rows(row -> rows.add(Arrays.asList(row)));

        assertThat(rows)
                .containsExactly(
                        Arrays.asList("Herald", "Post", 1L, 0L),
                        Arrays.asList("Post", "Herald", 2L, 1L),
                        Arrays.asList("Post", null, 1L, 0L),
                        Arrays.asList(null, null, 1L, 0L));
    }

    private void duplicate(String kind, @Nullable String publisher, @Nullable String original) {
        tally.accept(new @Nullable Object[] {"a2", "a1", kind, 1.0, 1.0, 0, true, 9, publisher, original});
    }
}
