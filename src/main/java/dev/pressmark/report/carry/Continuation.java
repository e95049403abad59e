package dev.pressmark.report.carry;

import dev.pressmark.report.file.EarlierReport;
import dev.pressmark.report.file.RecordScanner;
import dev.pressmark.report.file.RowSink;
import dev.pressmark.report.file.RowSource;
import dev.pressmark.report.file.WantedColumns;
import dev.pressmark.report.table.EditionPlan.Layout;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import dev.pressmark.report.tally.Tallies;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a set goes on from an earlier one, and how the next one can go on from it. Those reports take part that have a row
 * or more for each article or file; the others cost little.
 */
public final class Continuation implements Closeable {

    private static final Set<Report> REPORTS =
            Set.of(Reports.ARTICLES, Reports.BODIES, Reports.EVIDENCE, Reports.FILES);

    private final String mark;
    private final @Nullable Carriage carriage;
    private @Nullable PartIndexWriter index;
    private @Nullable PartedFile file;

    /**
     * A continuation of what the archive knows now.
     *
     * @param carriage of an earlier set; null when there is none to go on from
     */
    public Continuation(String mark, @Nullable Carriage carriage) {
        this.mark = mark;
        this.carriage = carriage;
    }

    /** Whether sets of a layout can be continued: those in which each report is one plain file. */
    public static boolean suits(Layout layout) {
        return !layout.compressed() && !layout.monthly() && !layout.spreadsheet();
    }

    /** Whether a report takes part. */
    public static boolean takes(Report report) {
        return REPORTS.contains(report);
    }

    /** The file of a report that takes part, to be written next. */
    public RowSink file(Path set, Report report, WantedColumns columns) throws IOException {
        int path = columns.position(report == Reports.FILES ? "source_file" : "path");
        file = new PartedFile(set, report, path, index(set));
        return file;
    }

    private PartIndexWriter index(Path set) throws IOException {
        PartIndexWriter open = index;
        if (open == null) {
            open = new PartIndexWriter(set, mark);
            index = open;
        }
        return open;
    }

    /** The earlier records that an increment of a report is to be compared with; null for all of them. */
    public @Nullable EarlierReport compared(Report report) {
        return carriage != null && carriage.has(report) ? carriage.changedRecords(report) : null;
    }

    /** Has what counts the rows of a report, which is written next, go on from what is not going to be read. */
    public void recall(Report report, Tallies tallies) {
        if (carriage != null && carriage.has(report)) {
            carriage.recall(report, tallies);
        }
    }

    /** Has it forget what is no longer in the report, which has been written. */
    public void forget(Path set, Report report, Tallies tallies) throws IOException {
        if (carriage != null && carriage.has(report)) {
            carriage.forget(report, tallies, set.resolve(report.fileName()));
        }
    }

    /**
     * Writes a report whose file is open.
     *
     * @param source  all its rows, in case that they have to be read
     * @param columns names of the columns to be read
     * @param readers who is to be given the rows that are read: the file among them
     * @param all     who is to be given every row
     */
    public void write(
            Report report,
            RowSource source,
            List<String> columns,
            List<Consumer<@Nullable Object[]>> readers,
            AllRows all)
            throws IOException {
        PartedFile open = Objects.requireNonNull(file);
        Consumer<@Nullable Object[]> rows = row -> {
            readers.forEach(each -> each.accept(row));
            all.accept(row);
        };
        if (carriage == null || !carriage.has(report)) {
            source.read(columns, rows);
        } else if (all.readers.isEmpty()) {
            carriage.write(report, open, columns, rows, piece -> {});
        } else {
            RecordScanner scanner = new RecordScanner(report.columns(), all.columns, all);
            carriage.write(report, open, columns, rows, scanner::scan);
        }
    }

    /**
     * Those who need every row of a report, also of what is taken over.
     *
     * @param columns what they look at
     */
    public record AllRows(List<Consumer<@Nullable Object[]>> readers, BitSet columns)
            implements Consumer<@Nullable Object[]> {

        @Override
        public void accept(@Nullable Object[] row) {
            readers.forEach(each -> each.accept(row));
        }
    }

    /** Writes down, beside a set that is whole, what the next one needs. */
    public void finish(Path set, Tallies tallies) throws IOException {
        index(set).finish(tallies);
    }

    @Override
    public void close() throws IOException {
        if (index != null) {
            index.close();
        }
    }
}
