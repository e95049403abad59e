package dev.pressmark.archive.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How the database gets at the rows of a report: which expression each column is, and of which tables. From it are made
 * both the view that any client of the database may read, and the query that walks the rows in the report's order.
 */
final class ReportView {

    private final String table;
    private final String comment;
    private final Map<String, String> expressions = new LinkedHashMap<>();
    /** What a column is in the rows that are walked. */
    private final Map<String, String> read = new LinkedHashMap<>();

    private String seen = "";
    private String from = "";
    private String condition = "TRUE";
    private String order = "";

    ReportView(String table, String comment) {
        this.table = table;
        this.comment = comment;
    }

    ReportView columns(String alias, String... names) {
        for (String name : names) {
            column(name, alias + "." + name);
        }
        return this;
    }

    ReportView column(String name, String expression) {
        expressions.put(name, expression);
        return this;
    }

    /** Where the view takes its rows, in no order: the database is free to use any index. */
    ReportView seen(String from) {
        seen = from;
        return this;
    }

    /** Where the report takes them, in its order: that of an index, by which the database walks. */
    ReportView walked(String tables, String columns) {
        from = tables;
        order = columns;
        read.putAll(expressions);
        return this;
    }

    /** The condition that a row of the tables walked is one of the report's. */
    ReportView where(String which) {
        condition = which;
        return this;
    }

    /** The columns that the rows of the view are to be sorted by: those of small tables. */
    ReportView ordered(String columns) {
        from = "report_" + table;
        order = columns;
        expressions.keySet().forEach(column -> read.put(column, column));
        return this;
    }

    /** The statements that make the view, or make it anew. */
    List<String> definition() {
        String columns = expressions.entrySet().stream()
                .map(column -> column.getValue() + " AS \"" + column.getKey().toUpperCase(Locale.ROOT) + '"')
                .collect(Collectors.joining(", "));
        return List.of(
                "DROP VIEW IF EXISTS report_" + table,
                "CREATE VIEW report_" + table + " AS SELECT " + columns + " FROM " + seen,
                "COMMENT ON VIEW report_" + table + " IS '" + comment + "'");
    }

    /** The query for these columns of all rows, in the report's order. */
    String query(List<String> columns) {
        return query(columns, "");
    }

    /**
     * The query for the rows of some files, of a report in the order of files.
     *
     * @param ends whether the range has an end, at which a second parameter is
     */
    String rangeQuery(List<String> columns, boolean ends) {
        return query(columns, " AND f.path >= ?" + (ends ? " AND f.path < ?" : ""));
    }

    private String query(List<String> columns, String range) {
        String list = columns.stream()
                .map(column ->
                        Objects.requireNonNull(read.get(column), () -> "There is no column " + column + " in " + table))
                .collect(Collectors.joining(", "));
        return "SELECT " + list + " FROM " + from + " WHERE " + condition + range + " ORDER BY " + order;
    }
}
