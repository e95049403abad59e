package dev.pressmark.report.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
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
    private final List<String> columns;

    /**
     * The files of a report: one, or one for each month.
     *
     * @param columns names of the columns they were written with
     */
    public EarlierFiles(List<Path> files, List<String> columns) {
        this.files = List.copyOf(files);
        this.columns = List.copyOf(columns);
    }

    /** @throws DamagedSetException when they are no longer what was written */
    @Override
    public void forEach(Consumer<@Nullable Object[]> records) throws IOException {
        for (Path file : files) {
            try (InputStream bytes = Files.newInputStream(file);
                    InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 15) : bytes;
                    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                    CSVParser parser = CSVParser.parse(reader, FORMAT)) {
                require(parser.getHeaderNames().equals(columns), file);
                Iterator<CSVRecord> rows = parser.iterator();
                for (CSVRecord row = next(rows, file); row != null; row = next(rows, file)) {
                    require(row.size() == columns.size(), file);
                    @Nullable Object[] cells = row.values();
                    records.accept(cells);
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (NoSuchFileException | ZipException | EOFException | IllegalArgumentException e) {
                throw damaged(file);
            }
        }
    }

    private static @Nullable CSVRecord next(Iterator<CSVRecord> rows, Path file) throws DamagedSetException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException e) {
            throw damaged(file);
        }
    }

    private static void require(boolean whole, Path file) throws DamagedSetException {
        if (!whole) {
            throw damaged(file);
        }
    }

    private static DamagedSetException damaged(Path file) {
        return new DamagedSetException(file.getFileName() + " is not what was written");
    }
}
