package dev.pressmark.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A set of reports as it is written. Each table of the archive is read once; whatever else is made of its rows, counts
 * and copies, is made as they pass.
 */
final class Edition {

    private static final Set<Report> BY_MONTH = Set.of(Report.ARTICLES, Report.BODIES, Report.EVIDENCE);
    private static final List<String> DATE = List.of("published", "published_precision");

    private final Path folder;
    private final EditionPlan plan;
    private final Tallies tallies = new Tallies();
    private final @Nullable IncrementSet increment;
    private final @Nullable Continuation continuation;
    private final List<PublishedReport> published = new ArrayList<>();

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
        if (plan.layout().spreadsheet()) {
            try (Spreadsheets spreadsheets = new Spreadsheets(folder, plan.job())) {
                write(sources, spreadsheets::copies);
                spreadsheets.finish();
            }
        } else {
            write(sources, report -> List.of());
        }
        published.sort(Comparator.comparing(each -> plan.position(each.report())));
        Disk.write(folder.resolve(DataPackage.FILE_NAME), DataPackage.describe(plan, published));
        Disk.write(folder.resolve(CsvwMetadata.FILE_NAME), CsvwMetadata.describe(plan, published));
        Disk.write(folder.resolve(Dictionary.FILE_NAME), dictionary().page());
        Disk.write(folder.resolve(ReportPage.FILE_NAME), new ReportPage(plan.job(), tallies).html());
        if (increment != null) {
            increment.finish(folder, published);
        }
        if (continuation != null) {
            continuation.finish(folder, tallies);
        }
        Disk.forceFolders(folder);
        return List.copyOf(published);
    }

    private void write(Map<Report, RowSource> sources, Copies copies) throws IOException {
        for (Map.Entry<Report, RowSource> source : sources.entrySet()) {
            pass(source.getKey(), source.getValue(), copies);
        }
        for (Map.Entry<Report, RowSource> source : derived().entrySet()) {
            pass(source.getKey(), source.getValue(), copies);
        }
    }

    /** Where else the rows of a report are to go. */
    private interface Copies {

        List<RowSink> of(Report report) throws IOException;
    }

    private Map<Report, RowSource> derived() {
        Map<Report, RowSource> derived = new LinkedHashMap<>();
        derived.put(Report.DAYS, tallies.articles()::days);
        derived.put(Report.PUBLISHERS, tallies.articles()::publishers);
        derived.put(Report.SECTIONS, tallies.articles()::sections);
        derived.put(Report.COVERAGE, tallies.articles()::coverage);
        derived.put(Report.DICTIONARY, dictionary()::rows);
        return derived;
    }

    private Dictionary dictionary() {
        return new Dictionary(plan.reports());
    }

    private void pass(Report report, RowSource source, Copies copies) throws IOException {
        List<RowSink> sinks = new ArrayList<>();
        try {
            List<String> columns = new ArrayList<>(report.columnNames());
            if (plan.includes(report)) {
                sinks.add(file(report, columns));
                sinks.addAll(copies.of(report));
                addIncrement(report, sinks, columns);
                if (report == Report.ARTICLES && !plan.layout().slim().isEmpty()) {
                    sinks.add(new SlimFile(folder, plan.layout()));
                }
            }
            write(report, source, columns, sinks);
            for (RowSink sink : sinks) {
                List<PublishedFile> files = sink.finish();
                if (!files.isEmpty()) {
                    published.add(new PublishedReport(sink.report().orElse(report), files));
                }
            }
            if (continuation != null && !sinks.isEmpty() && sinks.get(0) instanceof PartedFile parted) {
                continuation.keep(parted.parts());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            for (RowSink sink : sinks) {
                sink.close();
            }
        }
    }

    private void write(Report report, RowSource source, List<String> columns, List<RowSink> sinks) throws IOException {
        List<Consumer<@Nullable Object[]>> readers = new ArrayList<>(sinks);
        if (continuation != null && !sinks.isEmpty() && sinks.get(0) instanceof PartedFile parted) {
            Continuation.AllRows all = new Continuation.AllRows(new ArrayList<>(), ArticleTally.columns());
            if (report == Report.EVIDENCE) {
                continuation.recall(tallies.confidence());
                readers.addAll(tallies.of(report, plan));
            } else {
                all.readers().addAll(tallies.of(report, plan));
            }
            for (RowSink sink : sinks) {
                if (sink instanceof SlimFile slim) {
                    readers.remove(slim);
                    all.readers().add(slim);
                    all.columns().or(slim.columns());
                }
            }
            continuation.write(parted, source, columns, readers, all);
        } else {
            readers.addAll(tallies.of(report, plan));
            if (!readers.isEmpty()) {
                source.read(columns, row -> readers.forEach(reader -> reader.accept(row)));
            }
        }
    }

    /** An article that was resolved anew may look as before and rest on other claims: its row ends with that run. */
    private void addIncrement(Report report, List<RowSink> sinks, List<String> columns) throws IOException {
        if (increment != null) {
            sinks.addAll(increment.sinks(report, continuation == null ? null : continuation.compared(report)));
            if (report == Report.ARTICLES) {
                columns.add("revised_run");
            }
        }
    }

    private RowSink file(Report report, List<String> columns) throws IOException {
        if (continuation != null && Continuation.takes(report)) {
            return Continuation.file(folder, report, columns);
        }
        boolean compressed = plan.layout().compressed();
        if (!plan.layout().monthly() || !BY_MONTH.contains(report)) {
            return new CsvFile(folder, report.fileName(), report.columns(), compressed);
        }
        int date = columns.containsAll(DATE) ? columns.indexOf(DATE.get(0)) : columns.size();
        if (date == columns.size()) {
            columns.addAll(DATE);
        }
        return new MonthlyFiles(folder, report, compressed, date);
    }
}
