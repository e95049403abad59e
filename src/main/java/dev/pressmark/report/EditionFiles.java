package dev.pressmark.report;

import dev.pressmark.report.carry.Continuation;
import dev.pressmark.report.file.CsvFile;
import dev.pressmark.report.file.MonthlyFiles;
import dev.pressmark.report.file.RowSink;
import dev.pressmark.report.file.SlimFile;
import dev.pressmark.report.file.WantedColumns;
import dev.pressmark.report.table.EditionPlan;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which files the rows of a report go to: the report's own, as the layout has it, its copies, what is new in it.
 *
 * @param folder       of the set
 * @param copies       for spreadsheet programs
 * @param increment    what is new in the set; null when that is not wanted
 * @param continuation how it goes on from an earlier one; null when it does not
 */
record EditionFiles(
        Path folder,
        EditionPlan plan,
        Copies copies,
        @Nullable IncrementSet increment,
        @Nullable Continuation continuation) {

    private static final Set<Report> BY_MONTH = Set.of(Reports.ARTICLES, Reports.BODIES, Reports.EVIDENCE);

    /** Where else the rows of a report are to go. */
    interface Copies {

        List<RowSink> of(Report report) throws IOException;
    }

    /**
     * Opens the files of a report, its own first.
     *
     * @param sinks   receives them, each as it is opened: whoever asks closes those, too, that were opened before an error
     * @param columns that the files want
     */
    void open(Report report, List<RowSink> sinks, WantedColumns columns) throws IOException {
        sinks.add(file(report, columns));
        sinks.addAll(copies.of(report));
        addIncrement(report, sinks, columns);
        if (report == Reports.ARTICLES && !plan.layout().slim().isEmpty()) {
            sinks.add(new SlimFile(folder, plan.layout()));
        }
    }

    /** An article that was resolved anew may look as before and rest on other claims: its row ends with that run. */
    private void addIncrement(Report report, List<RowSink> sinks, WantedColumns columns) throws IOException {
        if (increment != null) {
            sinks.addAll(increment.sinks(report, continuation == null ? null : continuation.compared(report)));
            if (report == Reports.ARTICLES) {
                columns.position("revised_run");
            }
        }
    }

    private RowSink file(Report report, WantedColumns columns) throws IOException {
        if (continuation != null && Continuation.takes(report)) {
            return continuation.file(folder, report, columns);
        }
        boolean compressed = plan.layout().compressed();
        if (!plan.layout().monthly() || !BY_MONTH.contains(report)) {
            return new CsvFile(folder, report.fileName(), report.columns(), compressed);
        }
        int date = columns.position("published");
        columns.position("published_precision");
        return new MonthlyFiles(folder, report, compressed, date);
    }
}
