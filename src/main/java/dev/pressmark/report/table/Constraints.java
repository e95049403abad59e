package dev.pressmark.report.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every value of a column.
 *
 * @param required whether no row lacks it
 * @param oneOf    the values there are; empty when there are others
 * @param minimum  the smallest; null when there is none
 * @param maximum  the largest; null when there is none
 * @param pattern  regular expression (XML Schema's) that the whole of it matches; null when any text will do
 */
public record Constraints(
        boolean required,
        List<String> oneOf,
        @Nullable Integer minimum,
        @Nullable Integer maximum,
        @Nullable String pattern) {

    static final Constraints NONE = new Constraints(false, List.of(), null, null, null);

    public Constraints {
        oneOf = List.copyOf(oneOf);
    }
}
