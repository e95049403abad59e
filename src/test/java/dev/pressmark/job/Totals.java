package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.archive.run.RunTotals;
import dev.pressmark.archive.run.RunTotals.Files;
import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.RunResult.End;
import java.util.Objects;

/** The control totals of runs. */
final class Totals {

    private Totals() {}

    /** What became of the files of a run that completed, its totals balanced. */
    static Files balanced(RunResult result) {
        assertThat(result.errors()).isEmpty();
        assertThat(result.end()).isEqualTo(End.COMPLETED);
        assertThat(totals(result).discrepancies()).isEmpty();
        return totals(result).files();
    }

    static RunTotals totals(RunResult result) {
        return Objects.requireNonNull(result.totals());
    }
}
