package dev.pressmark.report.tally;

import dev.pressmark.report.table.EditionPlan;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is counted while the tables of the archive pass: for the reports that add up, and for the report page.
 *
 * @param articles   of the articles
 * @param confidence of the evidence
 * @param rejections of the rejections
 * @param runs       of the runs
 * @param reprints   of the duplicates
 * @param stories    of the stories
 */
public record Tallies(
        ArticleTally articles,
        ConfidenceTally confidence,
        RejectionTally rejections,
        RunTally runs,
        ReprintTally reprints,
        StoryTally stories) {

    public Tallies() {
        this(
                new ArticleTally(),
                new ConfidenceTally(),
                new RejectionTally(),
                new RunTally(),
                new ReprintTally(),
                new StoryTally());
    }

    /** Who counts the rows of a report, written or not. The evidence is not read for the sake of the counting alone. */
    public List<Consumer<@Nullable Object[]>> of(Report report, EditionPlan plan) {
        if (report == Reports.ARTICLES) {
            return List.of(articles);
        }
        if (report == Reports.REJECTED) {
            return List.of(rejections);
        }
        if (report == Reports.RUNS) {
            return List.of(runs);
        }
        if (report == Reports.STORIES) {
            return List.of(stories);
        }
        if (report == Reports.DUPLICATES) {
            return List.of(reprints);
        }
        return report == Reports.EVIDENCE && plan.includes(report) ? List.of(confidence) : List.of();
    }
}
