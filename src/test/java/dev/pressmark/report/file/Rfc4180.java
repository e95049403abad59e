package dev.pressmark.report.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV by the letter of RFC 4180: records end in CRLF, the last one too; a quote stands only around a cell or doubled
 * within one. An empty cell without quotes is null. What is not of that form is refused.
 */
final class Rfc4180 {

    private final String text;
    private int position;

    private Rfc4180(String text) {
        this.text = text;
    }

    static List<List<@Nullable String>> read(String text) {
        Rfc4180 csv = new Rfc4180(text);
        List<List<@Nullable String>> records = new ArrayList<>();
        while (csv.position < text.length()) {
            records.add(csv.row());
        }
        return records;
    }

    private List<@Nullable String> row() {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(cell());
        while (text.startsWith(",", position)) {
            position++;
            cells.add(cell());
        }
        if (!text.startsWith("\r\n", position)) {
            throw new IllegalArgumentException("No CRLF at the end of the record, at " + position);
        }
        position += 2;
        return cells;
    }

    private @Nullable String cell() {
        return text.startsWith("\"", position) ? quoted() : bare();
    }

    private @Nullable String bare() {
        int start = position;
        while (position < text.length() && "\r\n,".indexOf(text.charAt(position)) < 0) {
            if (text.charAt(position) == '"') {
                throw new IllegalArgumentException("A quote in a bare cell, at " + position);
            }
            position++;
        }
        return start == position ? null : text.substring(start, position);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        position++;
        while (!text.startsWith("\"", position) || text.startsWith("\"\"", position)) {
            if (position == text.length()) {
                throw new IllegalArgumentException("A quoted cell that does not end");
            }
            cell.append(text.charAt(position));
            position += text.startsWith("\"\"", position) ? 2 : 1;
        }
        position++;
        return cell.toString();
    }
}
