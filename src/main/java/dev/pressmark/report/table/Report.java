package dev.pressmark.report.table;

import java.util.List;

/** A report: what its table is called, what its columns mean, what identifies a row, in which order rows stand. */
public final class Report {

    private final String tableName;
    private final String description;
    private final Keys keys;
    private final List<String> order;
    private final List<Column> columns;

    Report(String tableName, String description, Keys keys, List<String> order, List<Column> columns) {
        this.tableName = tableName;
        this.description = description;
        this.keys = keys;
        this.order = order;
        this.columns = columns;
    }

    /** {@code articles}: the name of its table and, with {@code .csv}, of its file. */
    public String tableName() {
        return tableName;
    }

    public String fileName() {
        return tableName + ".csv";
    }

    public String description() {
        return description;
    }

    public Keys keys() {
        return keys;
    }

    /**
     * Columns the rows are sorted by, then by input and record; missing values stand last. Empty when they follow another
     * report's order.
     */
    public List<String> order() {
        return order;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** Where a column stands, from 0. */
    public int position(String column) {
        int position = columnNames().indexOf(column);
        if (position < 0) {
            throw new IllegalArgumentException("There is no column " + column + " in " + tableName);
        }
        return position;
    }

    @Override
    public String toString() {
        return tableName;
    }
}
