package dev.pressmark.report.page;

import dev.pressmark.report.table.Column;
import dev.pressmark.report.table.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page that explains every column of the reports of a set to people. */
public final class DictionaryPage {

    public static final String FILE_NAME = "dictionary.html";

    private final List<Report> reports;

    public DictionaryPage(List<Report> reports) {
        this.reports = reports;
    }

    public byte[] html() {
        StringBuilder tables = new StringBuilder();
        for (Report report : reports) {
            tables.append(String.format(
                    Locale.ROOT,
                    "<section id=\"%1$s\"><h2>%1$s.csv</h2><p>%2$s</p>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"%1$s\"><table>"
                            + "<thead><tr><th scope=\"col\">Column</th><th scope=\"col\">Type</th><th scope=\"col\">Meaning</th></tr></thead><tbody>\n",
                    Markup.escape(report.tableName()),
                    Markup.escape(report.description())));
            report.columns().forEach(column -> tables.append(row(column)));
            tables.append("</tbody></table></div></section>\n");
        }
        return Template.fill(
                        Markup.resource("dictionary.html"),
                        Map.of("/*STYLE*/", Markup.resource("page.css"), "<!--TABLES-->", tables.toString()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Column column) {
        StringBuilder meaning = new StringBuilder(Markup.escape(column.description()));
        List<String> values = column.constraints().oneOf();
        if (!values.isEmpty()) {
            meaning.append(" One of: ")
                    .append(Markup.escape(String.join(", ", values)))
                    .append('.');
        }
        if (column.term() != null) {
            String term = Markup.escape(column.term());
            meaning.append(" <a href=\"")
                    .append(term)
                    .append("\">")
                    .append(term)
                    .append("</a>");
        }
        return String.format(
                Locale.ROOT,
                "<tr><th scope=\"row\"><code>%s</code></th><td>%s%s</td><td>%s</td></tr>\n",
                Markup.escape(column.name()),
                column.type().schemaType(),
                column.constraints().required() ? ", required" : "",
                meaning);
    }
}
