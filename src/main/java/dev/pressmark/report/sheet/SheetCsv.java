package dev.pressmark.report.sheet;

import dev.pressmark.report.file.CsvRecords;
import dev.pressmark.report.file.PublishedFile;
import dev.pressmark.report.file.RowSink;
import dev.pressmark.report.table.Column;
import dev.pressmark.report.table.Report;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a report for spreadsheet programs that open CSV with a double click: with byte order mark, no cell that could
 * be taken for a formula or is longer than a cell can be, and in as many files as the limit of rows demands.
 */
final class SheetCsv implements RowSink {

    /** What separates cells, and what decimals, where people write numbers that way. */
    enum Custom {
        COMMA(',', '.'),
        SEMICOLON(';', ',');

        private final char separator;
        private final char decimal;

        Custom(char separator, char decimal) {
            this.separator = separator;
            this.decimal = decimal;
        }
    }

    private final Path folder;
    private final Report report;
    private final Custom custom;
    private final CSVFormat format;
    private final int rowsPerFile;
    private @Nullable Writer out;
    private int files;
    private int rows;

    /** @param rowsPerFile the header included */
    SheetCsv(Path folder, Report report, Custom custom, int rowsPerFile) throws IOException {
        this.folder = folder;
        this.report = report;
        this.custom = custom;
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(custom.separator)
                .setRecordSeparator("\r\n")
                .setQuoteMode(QuoteMode.ALL_NON_NULL)
                .get();
        this.rowsPerFile = rowsPerFile;
        next();
    }

    private Writer next() throws IOException {
        close();
        files++;
        String name = report.tableName() + (files == 1 ? "" : "-" + files) + ".csv";
        Writer writer = new BufferedWriter(Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8));
        out = writer;
        writer.write('\ufeff');
        format.printRecord(writer, report.columnNames().toArray());
        rows = 1;
        return writer;
    }

    @Override
    public void accept(@Nullable Object[] values) {
        try {
            Writer writer = out == null || rows == rowsPerFile ? next() : out;
            for (int i = 0; i < report.columns().size(); i++) {
                format.print(cell(report.columns().get(i), values[i]), writer, i == 0);
            }
            format.println(writer);
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Object cell(Column column, @Nullable Object value) {
        if (value instanceof Double number) {
            return CsvRecords.plain(number).replace('.', custom.decimal);
        }
        return value != null && column.type().isQuoted() ? SheetText.fit(SheetText.harmless(value.toString())) : value;
    }

    @Override
    public List<PublishedFile> finish() throws IOException {
        close();
        return List.of();
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }
}
