package dev.pressmark.report.carry;

import dev.pressmark.report.table.Report;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the archive can tell of its changes: a set of reports then takes over from an earlier one what has not changed, and
 * has only the rest read.
 */
public interface Continuity {

    /** A mark for what the archive knows now, which the set that is being made carries. */
    String mark();

    /** Whether the archive can still tell what has changed since it gave out this mark. */
    boolean knows(String mark);

    /** Hands on the paths of the source files whose rows in a report may not be what they were, in any order. */
    void changed(Report report, String mark, Consumer<String> paths);

    /** Hands on the rows of a report that are of some source files, in the report's order. */
    void read(Report report, PathRange range, List<String> columns, Consumer<@Nullable Object[]> rows);
}
