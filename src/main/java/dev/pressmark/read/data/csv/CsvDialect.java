package dev.pressmark.read.data.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** How the rows of a file are written. */
final class CsvDialect {

    private final char delimiter;
    private final char quote;
    private final CSVFormat format;

    /** @param quote around values; {@code \0} when there is none */
    CsvDialect(char delimiter, char quote) {
        this.delimiter = delimiter;
        this.quote = quote;
        this.format = CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote(quote == '\0' ? null : quote)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
    }

    char delimiter() {
        return delimiter;
    }

    char quote() {
        return quote;
    }

    /** The values of a row that is whole; empty when it is none. */
    Optional<List<String>> values(String row) {
        try (CSVParser parser = CSVParser.parse(row, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? Optional.of(records.get(0).toList()) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
