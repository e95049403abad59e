package dev.pressmark.report;

import dev.pressmark.report.HtmlSection.Chart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps who repeats whom, as that passes on its way to {@code reprints.csv}, and shows the most frequent on the report page. */
final class ReprintTally implements Consumer<@Nullable Object[]> {

    private static final int SHOWN = 20;

    private static final String UNKNOWN = "unknown";

    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(String publisher, String original, long articles, long exact) {

        /** Two publishers that are not known need not be one. */
        String name() {
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

    HtmlSection show() {
        HtmlSection section = new HtmlSection("reprints", "Who reprints whom");
        HtmlTable table = new HtmlTable(
                "Duplicates by publisher and by that of the original",
                "Publisher and original",
                "exact",
                "near or cut");
        pairs.stream()
                .sorted(Comparator.comparing((Pair pair) -> -pair.articles)
                        .thenComparing(Pair::publisher)
                        .thenComparing(Pair::original))
                .limit(SHOWN)
                .forEach(pair -> table.row(pair.name(), pair.exact, pair.articles - pair.exact));
        return table.isEmpty()
                ? section.say("There are no duplicates.")
                : section.chart(Chart.BARS, "The most frequent pairs of publisher and original.", table);
    }
}
