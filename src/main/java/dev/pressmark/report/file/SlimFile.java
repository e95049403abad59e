package dev.pressmark.report.file;

import dev.pressmark.report.table.EditionPlan.Layout;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The copy of {@code articles.csv} with the columns that the job chose. */
public final class SlimFile implements RowSink {

    private final Report report;
    private final int[] positions;
    private final CsvFile file;

    public SlimFile(Path folder, Layout layout) {
        this.report = Reports.slim(layout.slim());
        this.positions =
                layout.slim().stream().mapToInt(Reports.ARTICLES::position).toArray();
        this.file = new CsvFile(folder, report.fileName(), report.columns(), layout.compressed());
    }

    /** What is looked at. */
    public BitSet columns() {
        BitSet columns = new BitSet();
        IntStream.of(positions).forEach(columns::set);
        return columns;
    }

    @Override
    public Optional<Report> report() {
        return Optional.of(report);
    }

    @Override
    public void accept(@Nullable Object[] values) {
        @Nullable Object[] chosen = new @Nullable Object[positions.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = values[positions[i]];
        }
        file.accept(chosen);
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
