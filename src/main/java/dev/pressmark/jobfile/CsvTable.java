package dev.pressmark.jobfile;

import dev.pressmark.jobfile.YamlMapping.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of CSV that a job file names. Whatever is wrong with it is collected with file and line. */
final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Path file;
    private final Problems problems;

    CsvTable(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The whole text; empty, and the problem reported, when it cannot be read. */
    Optional<String> text() {
        try {
            String text = Files.readString(file);
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(file + ": It is not in UTF-8; save it as CSV in UTF-8");
        } catch (IOException e) {
            problems.add(file + ": It cannot be read: " + e);
        }
        return Optional.empty();
    }

    void reject(long line, String message) {
        problems.add(String.format(Locale.ROOT, "%s:%d: %s", file, line, message));
    }

    /**
     * The rows that are as long as the header; none when the header is wrong. Empty rows are passed over.
     *
     * @param columns  those it may have
     * @param required those it must have
     */
    List<Row> rows(List<String> columns, List<String> required) {
        return text().map(text -> rows(text, columns, required)).orElse(List.of());
    }

    private List<Row> rows(String text, List<String> columns, List<String> required) {
        if (text.isBlank()) {
            reject(1, "It is empty; its first line names the columns, of " + String.join(", ", columns));
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            List<String> header = List.of();
            Iterator<CSVRecord> records = parser.iterator();
            for (; records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
                List<String> cells = records.next().toList();
                if (line == 1) {
                    header = cells.stream().map(String::strip).toList();
                    if (!isRight(header, columns, required)) {
                        return List.of();
                    }
                } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    add(rows, line, header, cells);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            reject(line, "From here on it is not CSV; a quotation mark may not be closed, or not be doubled");
        }
        return rows;
    }

    private boolean isRight(List<String> header, List<String> columns, List<String> required) {
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
        wrong.forEach(message -> reject(1, message));
        return wrong.isEmpty();
    }

    private void add(List<Row> rows, long line, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            reject(
                    line,
                    String.format(
                            Locale.ROOT,
                            "There are %d values for %d columns; put a value that has a comma in quotation marks",
                            cells.size(),
                            header.size()));
            return;
        }
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            values.put(header.get(i), cells.get(i));
        }
        rows.add(new Row(line, values));
    }

    /**
     * A row.
     *
     * @param line   the line it begins on, from 1
     * @param values by column
     */
    record Row(long line, Map<String, String> values) {

        /** Empty when the table lacks the column. */
        String value(String column) {
            return values.getOrDefault(column, "");
        }

        String stripped(String column) {
            return value(column).strip();
        }
    }
}
