package dev.pressmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.report.table.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long the increments of runs stay in the sets that follow. */
class RetentionTest {

    private static final Instant FIRST = Instant.parse("2026-03-02T06:00:00Z");

    @TempDir
    Path output;

    @Test
    void asManyAreKeptAsTheJobWants() throws IOException {
        publish(5, new Retention(3, null));

        assertThat(increments()).containsExactlyInAnyOrder("000003", "000004", "000005");
    }

    @Test
    void noneIsOlderThanTheJobWants() throws IOException {
        publish(5, new Retention(30, Duration.ofDays(2)));

        assertThat(increments()).containsExactlyInAnyOrder("000003", "000004", "000005");
    }

    @Test
    void theStricterOfNumberAndAgeHolds() throws IOException {
        publish(6, new Retention(2, Duration.ofDays(4)));

        assertThat(increments()).containsExactlyInAnyOrder("000005", "000006");
    }

    /** A run a day. */
    private void publish(int runs, Retention retention) throws IOException {
        ReportFolder folder = new ReportFolder(output);
        for (int run = 1; run <= runs; run++) {
            folder.stage(
                            ReportFolderTest.plan(List.of(Reports.BODIES, Reports.REJECTED)),
                            ReportFolderTest.sources("run " + run, run),
                            new Increment(run, FIRST.plus(Duration.ofDays(run)), retention),
                            null)
                    .publish(run);
        }
    }

    private String[] increments() {
        return output.resolve("reports/runs").toFile().list();
    }
}
