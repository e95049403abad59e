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
    private final ArticleTally articles = new ArticleTally();
    private final List<PublishedReport> published = new ArrayList<>();

    /** @param folder an empty one */
    Edition(Path folder, EditionPlan plan) {
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
        for (Map.Entry<Report, RowSource> source : sources.entrySet()) {
            pass(source.getKey(), source.getValue());
        }
        for (Map.Entry<Report, RowSource> source : derived().entrySet()) {
            pass(source.getKey(), source.getValue());
        }
        published.sort(Comparator.comparing(each -> Report.all().indexOf(each.report())));
        Disk.write(folder.resolve(DataPackage.FILE_NAME), DataPackage.describe(plan, published));
        Disk.write(folder.resolve(CsvwMetadata.FILE_NAME), CsvwMetadata.describe(plan, published));
        Disk.write(folder.resolve(Dictionary.FILE_NAME), dictionary().page());
        Disk.forceFolders(folder);
        return List.copyOf(published);
    }

    private Map<Report, RowSource> derived() {
        Map<Report, RowSource> derived = new LinkedHashMap<>();
        derived.put(Report.DAYS, articles::days);
        derived.put(Report.PUBLISHERS, articles::publishers);
        derived.put(Report.SECTIONS, articles::sections);
        derived.put(Report.COVERAGE, articles::coverage);
        derived.put(Report.DICTIONARY, dictionary()::rows);
        return derived;
    }

    private Dictionary dictionary() {
        return new Dictionary(plan.reports());
    }

    private void pass(Report report, RowSource source) throws IOException {
        List<Consumer<@Nullable Object[]>> listeners = listeners(report);
        List<RowSink> sinks = new ArrayList<>();
        try {
            List<String> columns = new ArrayList<>(report.columnNames());
            if (plan.includes(report)) {
                sinks.add(file(report, columns));
            }
            listeners.addAll(sinks);
            if (!listeners.isEmpty()) {
                source.read(columns, row -> listeners.forEach(listener -> listener.accept(row)));
            }
            for (RowSink sink : sinks) {
                published.add(new PublishedReport(report, sink.finish()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            for (RowSink sink : sinks) {
                sink.close();
            }
        }
    }

    private List<Consumer<@Nullable Object[]>> listeners(Report report) {
        return new ArrayList<>(report == Report.ARTICLES ? List.of(articles) : List.of());
    }

    private RowSink file(Report report, List<String> columns) throws IOException {
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
