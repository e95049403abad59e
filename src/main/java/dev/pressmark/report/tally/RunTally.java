package dev.pressmark.report.tally;

import dev.pressmark.report.table.Reports;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the last run and the one before it, as the runs pass on their way to {@code runs.csv}. */
public final class RunTally implements Consumer<@Nullable Object[]> {

    private @Nullable Run last;
    private @Nullable Run previous;

    /** A run: the values of its row in {@code runs.csv}. */
    public static final class Run {

        private final @Nullable Object[] row;

        private Run(@Nullable Object[] row) {
            this.row = row;
        }

        /** The number in a column. */
        public long number(String column) {
            return row[Reports.RUNS.position(column)] instanceof Number number ? number.longValue() : 0;
        }

        /** When it began, ISO 8601 to the second. */
        public String started() {
            return row[Reports.RUNS.position("started")] instanceof Instant start
                    ? start.truncatedTo(ChronoUnit.SECONDS).toString()
                    : "an unknown time";
        }

        /** How long it took, but for the publication of its reports. */
        public Duration took() {
            return row[Reports.RUNS.position("started")] instanceof Instant start
                            && row[Reports.RUNS.position("ended")] instanceof Instant end
                    ? Duration.between(start, end)
                    : Duration.ZERO;
        }
    }

    @Override
    public void accept(@Nullable Object[] row) {
        previous = last;
        last = new Run(row.clone());
    }

    public @Nullable Run last() {
        return last;
    }

    public @Nullable Run previous() {
        return previous;
    }
}
