package dev.pressmark.report.page;

import dev.pressmark.report.page.HtmlSection.Chart;
import dev.pressmark.report.tally.ReprintTally;

/** The part of the report page on who reprints whom. */
final class ReprintSection {

    private static final int SHOWN = 20;

    private final ReprintTally reprints;

    ReprintSection(ReprintTally reprints) {
        this.reprints = reprints;
    }

    HtmlSection show() {
        HtmlSection section = new HtmlSection("reprints", "Who reprints whom");
        HtmlTable table = new HtmlTable(
                "Duplicates by publisher and by that of the original",
                "Publisher and original",
                "exact",
                "near or cut");
        reprints.pairs().stream()
                .limit(SHOWN)
                .forEach(pair -> table.row(pair.name(), pair.exact(), pair.articles() - pair.exact()));
        return table.isEmpty()
                ? section.say("There are no duplicates.")
                : section.chart(Chart.BARS, "The most frequent pairs of publisher and original.", table);
    }
}
