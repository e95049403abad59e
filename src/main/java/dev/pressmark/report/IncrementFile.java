package dev.pressmark.report;

import dev.pressmark.report.file.CsvFile;
import dev.pressmark.report.file.EarlierReport;
import dev.pressmark.report.file.PublishedFile;
import dev.pressmark.report.file.RowSink;
import dev.pressmark.report.table.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The records of a report that the set before did not have, or not like that. */
final class IncrementFile implements RowSink {

    private final CsvFile file;
    private final Report report;
    private final int[] key;
    private final EarlierReport earlier;
    private final RecordHashes hashes = new RecordHashes();
    private final Set<String> changed = new HashSet<>();
    private final long run;

    /**
     * Compares a report with what it was.
     *
     * @param key columns that identify a record
     * @param run rows that end with this number have changed though they look the same
     */
    IncrementFile(Path folder, Report report, List<String> key, EarlierReport earlier, long run) throws IOException {
        this.file = new CsvFile(folder, report.fileName(), report.columns(), false);
        this.report = report;
        this.key = key.stream().mapToInt(report::position).toArray();
        this.earlier = earlier;
        this.run = run;
        int columns = report.columns().size();
        earlier.forEach(cells -> hashes.add(RecordHashes.hash(cells, columns)));
    }

    @Override
    public void accept(@Nullable Object[] values) {
        int columns = report.columns().size();
        boolean known = hashes.meet(RecordHashes.hash(values, columns));
        boolean touched = values.length > columns
                && values[values.length - 1] instanceof Number number
                && number.longValue() == run;
        if (!known || touched) {
            changed.add(key(values));
            file.accept(values);
        }
    }

    private String key(@Nullable Object[] values) {
        return IntStream.of(key)
                .mapToObj(position -> Objects.toString(values[position], ""))
                .collect(Collectors.joining("\0"));
    }

    /** Whether the record that this value alone identifies is among those that have changed. */
    boolean has(@Nullable Object identifier) {
        return changed.contains(String.valueOf(identifier));
    }

    /** Hands on the records that were there and are no longer. */
    void removed(Consumer<@Nullable Object[]> records) throws IOException {
        if (hashes.haveAllComeBack()) {
            return;
        }
        int columns = report.columns().size();
        earlier.forEach(cells -> {
            if (!hashes.hasComeBack(RecordHashes.hash(cells, columns)) && !changed.contains(key(cells))) {
                records.accept(cells);
            }
        });
    }

    @Override
    public List<PublishedFile> finish() throws IOException {
        return file.finish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
