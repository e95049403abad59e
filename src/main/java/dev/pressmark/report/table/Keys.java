package dev.pressmark.report.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * What identifies the rows of a report, and which rows of others they refer to.
 *
 * @param primary columns that identify a row; empty when a row may lack one of them
 * @param unique  columns that identify a row although some may be missing; empty when there are none
 * @param foreign references to other reports
 */
public record Keys(List<String> primary, List<String> unique, List<Reference> foreign) {

    /**
     * Columns whose values, unless one is missing, stand in a row of another report.
     *
     * @param columns of this report
     * @param report  the other report's table
     * @param target  its columns
     */
    public record Reference(List<String> columns, String report, List<String> target) {}

    static final Keys NONE = new Keys(List.of(), List.of(), List.of());

    static Keys primary(String... columns) {
        return new Keys(List.of(columns), List.of(), List.of());
    }

    static Keys unique(String... columns) {
        return new Keys(List.of(), List.of(columns), List.of());
    }

    /** The same, with a reference from a column to another report's. */
    Keys refer(String column, String report, String target) {
        return new Keys(
                primary,
                unique,
                Stream.concat(foreign.stream(), Stream.of(new Reference(List.of(column), report, List.of(target))))
                        .toList());
    }
}
