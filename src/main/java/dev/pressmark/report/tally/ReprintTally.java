package dev.pressmark.report.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps who repeats whom, as that passes on its way to {@code reprints.csv}. */
public final class ReprintTally implements Consumer<@Nullable Object[]> {

    private static final String UNKNOWN = "unknown";

    private final List<Pair> pairs = new ArrayList<>();

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

    @Override
    public void accept(@Nullable Object[] row) {
        pairs.add(new Pair(
                Objects.toString(row[0], UNKNOWN), Objects.toString(row[1], UNKNOWN), number(row[2]), number(row[3])));
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    /** The most frequent first. */
    public List<Pair> pairs() {
        return pairs.stream()
                .sorted(Comparator.comparing((Pair pair) -> -pair.articles)
                        .thenComparing(Pair::publisher)
                        .thenComparing(Pair::original))
                .toList();
    }
}
