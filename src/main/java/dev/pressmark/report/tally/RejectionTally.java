package dev.pressmark.report.tally;

import dev.pressmark.report.table.Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts the rejections by reason as they pass on their way to {@code rejected.csv}, and notes the first of each. */
public final class RejectionTally implements Consumer<@Nullable Object[]> {

    private static final int NAMED = 20;
    private static final int FILE = Reports.REJECTED.position("source_file");
    private static final int RECORD = Reports.REJECTED.position("record");
    private static final int CODE = Reports.REJECTED.position("code");

    private final Map<String, Reason> reasons = new TreeMap<>();

    /** What was rejected for one reason. */
    public static final class Reason {

        private final List<String> first = new ArrayList<>();
        private long count;

        public long count() {
            return count;
        }

        /** The first of them, as paths, with the number of the record where only that was rejected. */
        public List<String> first() {
            return List.copyOf(first);
        }
    }

    @Override
    public void accept(@Nullable Object[] row) {
        Reason reason = reasons.computeIfAbsent(String.valueOf(row[CODE]), code -> new Reason());
        reason.count++;
        if (reason.first.size() < NAMED) {
            reason.first.add(row[RECORD] == null ? String.valueOf(row[FILE]) : row[FILE] + ", record " + row[RECORD]);
        }
    }

    /** By code. */
    public Map<String, Reason> reasons() {
        return reasons;
    }
}
