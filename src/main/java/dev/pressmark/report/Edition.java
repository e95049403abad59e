package dev.pressmark.report;

import dev.pressmark.report.carry.Continuation;
import dev.pressmark.report.file.Disk;
import dev.pressmark.report.file.FinishedFiles;
import dev.pressmark.report.file.PublishedFile;
import dev.pressmark.report.file.PublishedReport;
import dev.pressmark.report.file.RowSink;
import dev.pressmark.report.file.RowSource;
import dev.pressmark.report.file.SlimFile;
import dev.pressmark.report.file.WantedColumns;
import dev.pressmark.report.metadata.CsvwMetadata;
import dev.pressmark.report.metadata.DataPackage;
import dev.pressmark.report.metadata.Dictionary;
import dev.pressmark.report.page.DictionaryPage;
import dev.pressmark.report.page.ReportPage;
import dev.pressmark.report.sheet.Spreadsheets;
import dev.pressmark.report.table.EditionPlan;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import dev.pressmark.report.tally.ArticleSums;
import dev.pressmark.report.tally.Tallies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A set of reports as it is written. Each table of the archive is read once; whatever else is made of its rows, counts
 * and copies, is made as they pass.
 */
final class Edition {

    private final Path folder;
    private final EditionPlan plan;
    private final Tallies tallies = new Tallies();
    private final @Nullable IncrementSet increment;
    private final @Nullable Continuation continuation;
    private final List<PublishedReport> published = new ArrayList<>();
    private final FinishedFiles finished = new FinishedFiles();

    /**
     * A set that is still to be written.
     *
     * @param folder    an empty one
     * @param increment    what is new in it; null when that is not wanted
     * @param continuation how it goes on from an earlier one; null when it does not, nor the next from it
     */
    Edition(Path folder, EditionPlan plan, @Nullable IncrementSet increment, @Nullable Continuation continuation) {
        this.increment = increment;
        this.continuation = continuation;
        this.folder = folder;
        this.plan = plan;
    }

    /**
     * Writes the whole set and forces it to the disk.
     *
     * @param sources the rows of the tables that the archive keeps
     * @return what was written, in the order of the plan
     */
    List<PublishedReport> write(Map<Report, RowSource> sources) throws IOException {
        try (finished) {
            writeFiles(sources);
            finished.await();
        }
        Disk.forceFolders(folder);
        return List.copyOf(published);
    }

    private void writeFiles(Map<Report, RowSource> sources) throws IOException {
        if (plan.layout().spreadsheet()) {
            try (Spreadsheets spreadsheets = new Spreadsheets(folder, plan.job())) {
                write(sources, files(spreadsheets::copies));
                spreadsheets.finish();
            }
        } else {
            write(sources, files(report -> List.of()));
        }
        published.sort(Comparator.comparing(each -> plan.position(each.report())));
        Disk.write(folder.resolve(DataPackage.FILE_NAME), DataPackage.describe(plan, published));
        Disk.write(folder.resolve(CsvwMetadata.FILE_NAME), CsvwMetadata.describe(plan, published));
        Disk.write(folder.resolve(DictionaryPage.FILE_NAME), new DictionaryPage(plan.reports()).html());
        Disk.write(folder.resolve(ReportPage.FILE_NAME), new ReportPage(plan.job(), tallies).html());
        if (increment != null) {
            increment.finish(folder, published);
        }
        if (continuation != null) {
            continuation.finish(folder, tallies);
        }
    }

    private EditionFiles files(EditionFiles.Copies copies) {
        return new EditionFiles(folder, plan, copies, increment, continuation);
    }

    private void write(Map<Report, RowSource> sources, EditionFiles files) throws IOException {
        for (Map.Entry<Report, RowSource> source : sources.entrySet()) {
            pass(source.getKey(), source.getValue(), files);
        }
        for (Map.Entry<Report, RowSource> source : derived().entrySet()) {
            pass(source.getKey(), source.getValue(), files);
        }
    }

    private Map<Report, RowSource> derived() {
        Map<Report, RowSource> derived = new LinkedHashMap<>();
        ArticleSums sums = new ArticleSums(tallies.articles());
        derived.put(Reports.DAYS, RowSource.ofWholeRows(sums::days));
        derived.put(Reports.PUBLISHERS, RowSource.ofWholeRows(sums::publishers));
        derived.put(Reports.SECTIONS, RowSource.ofWholeRows(sums::sections));
        derived.put(Reports.COVERAGE, RowSource.ofWholeRows(sums::coverage));
        derived.put(Reports.REPRINTS, RowSource.ofWholeRows(tallies.reprints()::rows));
        derived.put(Reports.DICTIONARY, RowSource.ofWholeRows(new Dictionary(plan.reports())::rows));
        return derived;
    }

    private void pass(Report report, RowSource source, EditionFiles files) throws IOException {
        List<RowSink> sinks = new ArrayList<>();
        try {
            WantedColumns columns = new WantedColumns(report);
            if (plan.includes(report)) {
                files.open(report, sinks, columns);
            }
            write(report, source, columns.names(), sinks);
            for (RowSink sink : sinks) {
                List<PublishedFile> written = sink.finish();
                if (!written.isEmpty()) {
                    published.add(new PublishedReport(sink.report().orElse(report), written));
                    written.forEach(file -> finished.add(folder.resolve(file.path())));
                }
            }
            Continuation continued = continuation(report);
            if (continued != null) {
                continued.forget(folder, report, tallies);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            for (RowSink sink : sinks) {
                sink.close();
            }
        }
    }

    /** How a report goes on from the earlier set; null when it does not. */
    private @Nullable Continuation continuation(Report report) {
        return plan.includes(report) && Continuation.takes(report) ? continuation : null;
    }

    private void write(Report report, RowSource source, List<String> columns, List<RowSink> sinks) throws IOException {
        List<Consumer<@Nullable Object[]>> readers = new ArrayList<>(sinks);
        Continuation continued = continuation(report);
        if (continued != null) {
            Continuation.AllRows all = new Continuation.AllRows(new ArrayList<>(), new BitSet());
            continued.recall(report, tallies);
            readers.addAll(tallies.of(report, plan));
            for (RowSink sink : sinks) {
                if (sink instanceof SlimFile slim) {
                    readers.remove(slim);
                    all.readers().add(slim);
                    all.columns().or(slim.columns());
                }
            }
            continued.write(report, source, columns, readers, all);
        } else {
            readers.addAll(tallies.of(report, plan));
            if (!readers.isEmpty()) {
                source.read(columns, row -> readers.forEach(reader -> reader.accept(row)));
            }
        }
    }
}
