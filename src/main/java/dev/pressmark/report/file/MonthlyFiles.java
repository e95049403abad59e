package dev.pressmark.report.file;

import dev.pressmark.report.table.PublicationDay;
import dev.pressmark.report.table.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A report in a file for each month of publication, {@code articles/2020-12.csv}; the articles that are not dated to the
 * month are in {@code articles/undated.csv}. Within a file the rows stand in the report's order.
 */
public final class MonthlyFiles implements RowSink {

    private static final int MOST_OPEN = 100;

    private final Path folder;
    private final Report report;
    private final boolean compressed;
    private final int published;
    private final Map<String, CsvFile> files = new TreeMap<>();
    /** The one that took a row longest ago stands first. */
    private final Map<String, CsvFile> open = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Files that are made as rows come.
     *
     * @param published where a row has the date of publication, its precision standing next
     */
    public MonthlyFiles(Path folder, Report report, boolean compressed, int published) throws IOException {
        this.folder = folder;
        this.report = report;
        this.compressed = compressed;
        this.published = published;
        Files.createDirectory(folder.resolve(report.tableName()));
    }

    @Override
    public void accept(@Nullable Object[] values) {
        String month = PublicationDay.month(values[published], values[published + 1]);
        CsvFile file = files.computeIfAbsent(month == null ? "undated" : month, this::file);
        file.accept(values);
        open.put(month == null ? "undated" : month, file);
        if (open.size() > MOST_OPEN) {
            letGo(open.keySet().iterator().next());
        }
    }

    private CsvFile file(String name) {
        return new CsvFile(folder, report.tableName() + "/" + name + ".csv", report.columns(), compressed);
    }

    private void letGo(String name) {
        try {
            CsvFile longest = open.remove(name);
            if (longest != null) {
                longest.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<PublishedFile> finish() throws IOException {
        List<PublishedFile> finished = new ArrayList<>();
        for (CsvFile file : files.values()) {
            finished.addAll(file.finish());
        }
        return finished;
    }

    @Override
    public void close() throws IOException {
        for (CsvFile file : open.values()) {
            file.close();
        }
    }
}
