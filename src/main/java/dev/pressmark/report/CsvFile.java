package dev.pressmark.report;

import dev.pressmark.article.Sha256;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as CSV: RFC 4180, UTF-8, CRLF, no byte order mark; text always quoted, numbers and dates bare, missing
 * values empty and unquoted.
 */
final class CsvFile {

    private static final CSVFormat BARE = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator("\r\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    private static final CSVFormat QUOTED =
            BARE.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    private final List<Column> columns;
    private final Writer out;
    private long rows;

    private CsvFile(List<Column> columns, Writer out) {
        this.columns = columns;
        this.out = out;
    }

    /**
     * Writes a new file and forces it to the disk.
     *
     * @throws IOException when the disk does not take it
     */
    static PublishedFile write(Path folder, Report report, RowSource source) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        try (FileChannel channel = FileChannel.open(
                        folder.resolve(report.fileName()), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream digesting = new DigestOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), digest);
                Writer writer =
                        new BufferedWriter(new OutputStreamWriter(digesting, StandardCharsets.UTF_8), 1 << 15)) {
            CsvFile csv = new CsvFile(report.columns(), writer);
            csv.header();
            source.read(report.columnNames(), csv::row);
            writer.flush();
            channel.force(true);
            return new PublishedFile(
                    report, csv.rows, channel.size(), HexFormat.of().formatHex(digest.digest()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void header() throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            BARE.print(columns.get(i).name(), out, i == 0);
        }
        BARE.println(out);
    }

    private void row(@Nullable Object[] values) {
        try {
            for (int i = 0; i < values.length; i++) {
                CSVFormat format = columns.get(i).type().isQuoted() ? QUOTED : BARE;
                format.print(text(values[i]), out, i == 0);
            }
            BARE.println(out);
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object text(@Nullable Object value) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : value;
    }
}
