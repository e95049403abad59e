package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.archive.run.RunTotals;
import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.RunResult.End;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryPrinterTest {

    @Test
    void aStoppedRunSaysWhatIsLeftAndWhatToDo() {
        RunTotals totals = new RunTotals(
                new RunTotals.Files(12_000, 10_000, 1, 2, 3, 1_994),
                new RunTotals.Records(10_001, 10_000, 1),
                new RunTotals.Changes(4, 5, 6, 7));

        assertThat(printed(new RunResult(
                        "daily",
                        7,
                        End.STOPPED,
                        true,
                        Duration.ofMillis(61_250),
                        totals,
                        Path.of("/srv/out/reports"),
                        List.of(),
                        List.of())))
                .containsExactly(
                        "daily, run 7 (resumed): stopped after 61.3 s; the same command finishes it",
                        "  files    12,000 found = 10,000 archived + 1 rejected + 2 unchanged + 3 waiting (1,994 still to"
                                + " be read)",
                        "  records  10,001 read = 10,000 articles + 1 rejected",
                        "  changes  6 duplicates, 4 superseded, 5 gone, 7 revised",
                        "  reports  /srv/out/reports");
    }

    @Test
    void aRunThatFailedBeforeItCountedAnythingHasNoTotals() {
        Path here = Path.of("output/reports").toAbsolutePath();

        assertThat(printed(result(here, null)))
                .containsExactly(
                        "daily, run 1: failed after 0.0 s; the same command resumes it", "  reports  output/reports");
        assertThat(printed(result(null, null)))
                .as("before any were published")
                .containsExactly("daily, run 1: failed after 0.0 s; the same command resumes it");
    }

    private static RunResult result(@Nullable Path reports, @Nullable RunTotals totals) {
        return new RunResult("daily", 1, End.FAILED, false, Duration.ZERO, totals, reports, List.of("why"), List.of());
    }

    private static List<String> printed(RunResult result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SummaryPrinter(new PrintStream(out, true, StandardCharsets.UTF_8)).print(result);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
