package dev.pressmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts the rejections by reason as they pass on their way to {@code rejected.csv}, and notes the first of each. */
final class RejectionTally implements Consumer<@Nullable Object[]> {

    private static final int NAMED = 20;
    private static final int FILE = Report.REJECTED.position("source_file");
    private static final int RECORD = Report.REJECTED.position("record");
    private static final int CODE = Report.REJECTED.position("code");

    private final Map<String, Reason> reasons = new TreeMap<>();

    /** What was rejected for one reason. */
    static final class Reason {

        private final List<String> first = new ArrayList<>();
        private long count;

        long count() {
            return count;
        }

        /** The first of them, as paths, with the number of the record where only that was rejected. */
        List<String> first() {
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
    Map<String, Reason> reasons() {
        return reasons;
    }
}
