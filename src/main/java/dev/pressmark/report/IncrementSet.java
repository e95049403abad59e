package dev.pressmark.report;

import dev.pressmark.report.file.CsvFile;
import dev.pressmark.report.file.Disk;
import dev.pressmark.report.file.EarlierReport;
import dev.pressmark.report.file.PublishedFile;
import dev.pressmark.report.file.PublishedReport;
import dev.pressmark.report.file.RowSink;
import dev.pressmark.report.metadata.DataPackage;
import dev.pressmark.report.table.EditionPlan;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The set of what a run added or changed: {@code runs/000007} in the set of the whole. It is found by comparison with the
 * set before, so that whatever changes an article, wherever it comes from, is in it.
 */
final class IncrementSet {

    static final String FOLDER = "runs";

    private static final Map<Report, List<String>> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put(Reports.ARTICLES, List.of("article_id"));
        KEYS.put(Reports.DUPLICATES, List.of("article_id"));
        KEYS.put(Reports.STORIES, List.of("story_id"));
        KEYS.put(Reports.REJECTED, List.of("source_file", "input", "record"));
        KEYS.put(Reports.FILES, List.of("source_file", "input"));
    }

    private final Path folder;
    private final EditionPlan plan;
    private final Increment increment;
    private final @Nullable EarlierSet base;
    private final Map<Report, IncrementFile> compared = new LinkedHashMap<>();
    private final List<PublishedReport> written = new ArrayList<>();

    /**
     * An increment that is still empty.
     *
     * @param set  the folder of the set that is being written
     * @param base the set it is compared with; null when everything is new
     */
    IncrementSet(Path set, EditionPlan plan, Increment increment, @Nullable EarlierSet base) throws IOException {
        this.folder = Files.createDirectories(
                set.resolve(FOLDER).resolve(String.format(Locale.ROOT, "%06d", increment.run())));
        this.plan = plan;
        this.increment = increment;
        this.base = base;
    }

    /**
     * Where the rows of a report are to go.
     *
     * @param earlier the earlier records that they are to be compared with; null for all
     */
    List<RowSink> sinks(Report report, @Nullable EarlierReport earlier) throws IOException {
        if (base == null) {
            return List.of();
        }
        if (KEYS.containsKey(report)) {
            IncrementFile file = new IncrementFile(
                    folder,
                    report,
                    KEYS.getOrDefault(report, List.of()),
                    earlier == null ? base.report(report) : earlier,
                    increment.run());
            compared.put(report, file);
            return List.of(collected(report, file, file));
        }
        IncrementFile articles = compared.get(Reports.ARTICLES);
        if (articles != null && (report == Reports.BODIES || report == Reports.EVIDENCE)) {
            CsvFile file = new CsvFile(folder, report.fileName(), report.columns(), false);
            return List.of(collected(report, file, row -> {
                if (articles.has(row[0])) {
                    file.accept(row);
                }
            }));
        }
        return List.of();
    }

    /** A sink whose files belong to this set and not to the whole. */
    private RowSink collected(Report report, RowSink sink, Consumer<@Nullable Object[]> filter) {
        return new RowSink() {
            @Override
            public void accept(@Nullable Object[] values) {
                filter.accept(values);
            }

            @Override
            public List<PublishedFile> finish() throws IOException {
                add(report, sink.finish());
                return List.of();
            }

            @Override
            public void close() throws IOException {
                sink.close();
            }
        };
    }

    private void add(Report report, List<PublishedFile> files) throws IOException {
        written.add(new PublishedReport(report, files));
        for (PublishedFile file : files) {
            Disk.force(folder.resolve(file.path()));
        }
    }

    /** Completes the set; when everything is new, its files are those of the whole. */
    void finish(Path set, List<PublishedReport> whole) throws IOException {
        if (base == null) {
            for (PublishedReport published : whole) {
                if (KEYS.containsKey(published.report())
                        || published.report() == Reports.BODIES
                        || published.report() == Reports.EVIDENCE) {
                    for (PublishedFile file : published.files()) {
                        Disk.link(set.resolve(file.path()), folder.resolve(file.path()));
                    }
                    written.add(published);
                }
            }
        }
        PublishedFile removed = CsvFile.write(folder, Reports.REMOVED, (columns, rows) -> {
            for (Map.Entry<Report, IncrementFile> entry : compared.entrySet()) {
                Removed.of(entry.getKey(), entry.getValue(), rows);
            }
        });
        add(Reports.REMOVED, List.of(removed));
        Disk.write(
                folder.resolve(DataPackage.FILE_NAME),
                DataPackage.describeIncrement(plan, increment.run(), increment.at(), base == null, written));
    }
}
