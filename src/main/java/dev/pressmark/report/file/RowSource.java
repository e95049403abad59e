package dev.pressmark.report.file;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where the rows of a report come from. */
@FunctionalInterface
public interface RowSource {

    /**
     * Hands on every row, in the report's order.
     *
     * @param columns names of the columns wanted
     * @param rows    receives each row: a value or null per column, of type String, Number, Boolean or Instant
     */
    void read(List<String> columns, Consumer<@Nullable Object[]> rows);

    /** The rows of a report that is derived from others: these have all its columns, and none else is wanted of them. */
    static RowSource ofWholeRows(Consumer<Consumer<@Nullable Object[]>> handOn) {
        return (columns, rows) -> handOn.accept(rows);
    }
}
