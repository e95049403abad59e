package dev.pressmark.report.page;

import dev.pressmark.report.page.HtmlSection.Chart;
import dev.pressmark.report.tally.ArticleCount;
import dev.pressmark.report.tally.Tallies;
import java.util.Comparator;
import java.util.Locale;

/** The parts of the report page that show what was rejected, and how sure the rest is. */
final class QualitySections {

    private final Tallies tallies;

    QualitySections(Tallies tallies) {
        this.tallies = tallies;
    }

    HtmlSection rejections() {
        HtmlSection section = new HtmlSection("rejected", "Rejected");
        if (tallies.rejections().reasons().isEmpty()) {
            return section.say("Nothing is rejected.");
        }
        HtmlTable table = new HtmlTable("Files and records by reason", "Reason", "Rejected");
        HtmlTable files = new HtmlTable("The first of each reason; rejected.csv has all", "Reason", "Files");
        tallies.rejections().reasons().entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().count()))
                .forEach(entry -> {
                    table.row(entry.getKey(), entry.getValue().count());
                    files.row(
                            entry.getKey(),
                            String.join(" \u00b7 ", entry.getValue().first()));
                });
        return section.chart(Chart.BARS, "Rejected files and records by reason.", table)
                .show(files);
    }

    HtmlSection confidence() {
        HtmlSection section = new HtmlSection("confidence", "Confidence of each field");
        long articles = tallies.articles().days().values().stream()
                .mapToLong(ArticleCount::articles)
                .sum();
        HtmlTable table =
                new HtmlTable("Articles by confidence of their value", "Field", "high", "medium", "low", "no value");
        tallies.confidence().fields().forEach((field, levels) -> {
            long known = levels.values().stream().mapToLong(Long::longValue).sum();
            table.row(
                    field,
                    levels.getOrDefault("high", 0L),
                    levels.getOrDefault("medium", 0L),
                    levels.getOrDefault("low", 0L),
                    Math.max(0, articles - known));
        });
        return table.isEmpty()
                ? section.say("There is no evidence among the reports.")
                : section.chart(
                        Chart.SHARES,
                        String.format(Locale.ROOT, "Confidence of each field's values in %,d articles.", articles),
                        table);
    }
}
