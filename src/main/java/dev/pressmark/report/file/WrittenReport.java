package dev.pressmark.report.file;

import dev.pressmark.report.table.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A report that has just been written, as plain CSV in one file. */
public final class WrittenReport {

    private static final int PIECE = 1 << 18;

    private final Path file;
    private final Report report;

    public WrittenReport(Path set, Report report) {
        this.file = set.resolve(report.fileName());
        this.report = report;
    }

    /**
     * Hands on every row.
     *
     * @param columns whose values are asked for; the others are null
     */
    public void forEach(BitSet columns, Consumer<@Nullable Object[]> rows) throws IOException {
        RecordScanner scanner = new RecordScanner(report.columns(), columns, rows);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(header());
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                scanner.scan(piece);
            }
        }
    }

    private long header() throws IOException {
        StringWriter header = new StringWriter();
        new CsvRecords(report.columns()).header(header);
        return header.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
