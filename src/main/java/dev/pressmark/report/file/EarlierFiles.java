package dev.pressmark.report.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** A report in the files of an earlier set. */
public final class EarlierFiles implements EarlierReport {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setNullString("")
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final List<Path> files;

    /** The files of a report: one, or one for each month. */
    public EarlierFiles(List<Path> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public void forEach(Consumer<@Nullable Object[]> records) throws IOException {
        for (Path file : files) {
            try (InputStream bytes = Files.newInputStream(file);
                    InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 15) : bytes;
                    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                    CSVParser parser = CSVParser.parse(reader, FORMAT)) {
                for (CSVRecord csv : parser) {
                    @Nullable Object[] cells = csv.values();
                    records.accept(cells);
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
