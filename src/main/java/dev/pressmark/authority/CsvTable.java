package dev.pressmark.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of CSV that people write: rows below a header. Whatever is wrong with it is told, all at once. */
public final class CsvTable {

    private final List<String> columns;
    private final List<String> required;
    private final Rejection problems;

    /**
     * @param columns  those it may have
     * @param required those it must have
     * @param problems is told what is wrong; such a row is passed over
     */
    public CsvTable(List<String> columns, List<String> required, Rejection problems) {
        this.columns = columns;
        this.required = required;
        this.problems = problems;
    }

    /** Is told what is wrong with a table: the line, from 1, and what to do. */
    @FunctionalInterface
    public interface Rejection {
        void reject(long line, String problem);
    }

    /** Hands out the rows that are as long as the header; none when the header is wrong. Empty rows are passed over. */
    public void forEachRow(String text, Consumer<Row> rows) {
        if (text.isBlank()) {
            problems.reject(1, "It is empty; its first line names the columns, of " + String.join(", ", columns));
            return;
        }
        long line = 1;
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            List<String> header = List.of();
            Iterator<CSVRecord> records = parser.iterator();
            for (; records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
                List<String> cells = records.next().toList();
                if (line == 1) {
                    header = cells.stream().map(String::strip).toList();
                    if (!isRight(header)) {
                        return;
                    }
                } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    check(line, header, cells).ifPresent(rows);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.reject(line, "From here on it is not CSV; a quotation mark may not be closed, or not be doubled");
        }
    }

    private boolean isRight(List<String> header) {
        String all = "; the columns are " + String.join(", ", columns) + ", separated by commas";
        List<String> wrong = new ArrayList<>();
        header.stream()
                .filter(name -> !columns.contains(name))
                .forEach(name -> wrong.add("Unknown column '" + name + "'" + all));
        header.stream()
                .filter(name -> header.indexOf(name) != header.lastIndexOf(name))
                .distinct()
                .forEach(name -> wrong.add("The column '" + name + "' stands here twice"));
        required.stream()
                .filter(name -> !header.contains(name))
                .forEach(name -> wrong.add("The column '" + name + "' is missing" + all));
        wrong.forEach(message -> problems.reject(1, message));
        return wrong.isEmpty();
    }

    private Optional<Row> check(long line, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            problems.reject(
                    line,
                    String.format(
                            Locale.ROOT,
                            "There are %d values for %d columns; put a value that has a comma in quotation marks",
                            cells.size(),
                            header.size()));
            return Optional.empty();
        }
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            values.put(header.get(i), cells.get(i));
        }
        return Optional.of(new Row(line, values));
    }

    /**
     * A row.
     *
     * @param line   the line it begins on, from 1
     * @param values by column
     */
    public record Row(long line, Map<String, String> values) {

        /** Empty when the table lacks the column. */
        public String value(String column) {
            return values.getOrDefault(column, "");
        }

        public String stripped(String column) {
            return value(column).strip();
        }
    }
}
