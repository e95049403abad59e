package dev.pressmark.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table of a page. Its first column names what the rows are about; numbers and days stand to the right, and carry
 * their value (days since 1970) for the chart that is drawn of them.
 */
final class HtmlTable {

    private final String caption;
    private final List<String> columns;
    private final StringBuilder rows = new StringBuilder();
    private final List<Integer> numeric = new ArrayList<>();
    private int count;

    HtmlTable(String caption, String... columns) {
        this.caption = caption;
        this.columns = List.of(columns);
    }

    /** Adds a row; a value is text, a number, or null when it is not known. */
    HtmlTable row(@Nullable Object... values) {
        rows.append("<tr>");
        for (int i = 0; i < values.length; i++) {
            rows.append(cell(i, values[i]));
        }
        rows.append("</tr>\n");
        count++;
        return this;
    }

    private String cell(int column, @Nullable Object value) {
        if (value instanceof Number number) {
            if (count == 0) {
                numeric.add(column);
            }
            return String.format(
                    Locale.ROOT, "<td class=\"number\" data-value=\"%s\">%,d</td>", number, number.longValue());
        }
        if (value instanceof LocalDate day) {
            if (count == 0) {
                numeric.add(column);
            }
            return String.format(Locale.ROOT, "<td class=\"number\" data-value=\"%d\">%s</td>", day.toEpochDay(), day);
        }
        String text = value == null ? "<span class=\"faint\">unknown</span>" : Markup.escape(value.toString());
        return column == 0 ? "<th scope=\"row\">" + text + "</th>" : "<td>" + text + "</td>";
    }

    boolean isEmpty() {
        return count == 0;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(Markup.escape(caption))
                .append("\"><table><caption>")
                .append(Markup.escape(caption))
                .append("</caption><thead><tr>");
        for (int i = 0; i < columns.size(); i++) {
            table.append(numeric.contains(i) ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
                    .append(Markup.escape(columns.get(i)))
                    .append("</th>");
        }
        return table.append("</tr></thead><tbody>\n")
                .append(rows)
                .append("</tbody></table></div>\n")
                .toString();
    }
}
