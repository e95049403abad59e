package dev.pressmark.report.tally;

import dev.pressmark.report.table.Reports;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts who repeats whom, as the duplicates pass on their way to {@code duplicates.csv}. */
public final class ReprintTally implements Consumer<@Nullable Object[]> {

    private static final int KIND = Reports.DUPLICATES.position("kind");
    private static final int PUBLISHER = Reports.DUPLICATES.position("publisher");
    private static final int ORIGINAL = Reports.DUPLICATES.position("original_publisher");
    private static final String UNKNOWN = "unknown";

    private final Map<Both, Count> counts = new HashMap<>();

    private record Both(
            @Nullable String publisher, @Nullable String original) implements Comparable<Both> {

        private static final Comparator<@Nullable String> MISSING_LAST =
                Comparator.nullsLast(Comparator.naturalOrder());
        private static final Comparator<Both> ORDER =
                Comparator.comparing(Both::publisher, MISSING_LAST).thenComparing(Both::original, MISSING_LAST);

        @Override
        public int compareTo(Both other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Count {

        private long articles;
        private long exact;
    }

    /**
     * Who repeats whom, and how often.
     *
     * @param articles duplicates
     * @param exact    those among them that are exact
     */
    public record Pair(String publisher, String original, long articles, long exact) {

        /** Two publishers that are not known need not be one. */
        public String name() {
            return publisher.equals(original) && !publisher.equals(UNKNOWN)
                    ? publisher + " itself"
                    : publisher + " \u2190 " + original;
        }
    }

    /** @param row of {@code duplicates.csv} */
    @Override
    public void accept(@Nullable Object[] row) {
        Count count =
                counts.computeIfAbsent(new Both((String) row[PUBLISHER], (String) row[ORIGINAL]), both -> new Count());
        count.articles++;
        count.exact += "exact".equals(row[KIND]) ? 1 : 0;
    }

    /** The rows of {@code reprints.csv}. */
    public void rows(Consumer<@Nullable Object[]> rows) {
        new TreeMap<>(counts)
                .forEach((both, count) -> rows.accept(
                        new @Nullable Object[] {both.publisher, both.original, count.articles, count.exact}));
    }

    /** The most frequent first. */
    public List<Pair> pairs() {
        return counts.entrySet().stream()
                .map(entry -> new Pair(
                        Objects.requireNonNullElse(entry.getKey().publisher, UNKNOWN),
                        Objects.requireNonNullElse(entry.getKey().original, UNKNOWN),
                        entry.getValue().articles,
                        entry.getValue().exact))
                .sorted(Comparator.comparing((Pair pair) -> -pair.articles)
                        .thenComparing(Pair::publisher)
                        .thenComparing(Pair::original))
                .toList();
    }
}
