package dev.pressmark.report.file;

import dev.pressmark.report.table.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which columns of a source the files of a report want: those of the report, and behind them what some want besides. */
public final class WantedColumns {

    private final List<String> names;

    /** Those of a report, for a beginning. */
    public WantedColumns(Report report) {
        this.names = new ArrayList<>(report.columnNames());
    }

    /** Where a column stands in each row; one that nobody has wanted so far is wanted from now on. */
    public int position(String name) {
        int position = names.indexOf(name);
        if (position >= 0) {
            return position;
        }
        names.add(name);
        return names.size() - 1;
    }

    /** What to ask the source for, in the order of the positions. */
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }
}
