package dev.pressmark.cli;

import dev.pressmark.archive.run.RunTotals;
import dev.pressmark.job.run.JobStatus;
import dev.pressmark.job.run.JobStatus.RunStatus;
import dev.pressmark.job.run.JobStatus.StepStatus;
import dev.pressmark.schedule.LockHolder;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints a job's status, for people. */
final class StatusPrinter {

    private final PrintStream out;

    StatusPrinter(PrintStream out) {
        this.out = out;
    }

    void print(JobStatus status, Optional<LockHolder> holder) {
        out.printf(
                Locale.ROOT,
                "%s: %,d articles, %,d files waiting; %s%n",
                status.job(),
                status.articles(),
                status.waiting(),
                holder.map(active -> "active: " + active.describe()).orElse("no run is active"));
        if (status.runs().isEmpty()) {
            out.println("  it has never been run");
        }
        status.runs().forEach(run -> print(run, status.asOf()));
    }

    private void print(RunStatus run, Instant asOf) {
        out.printf(
                Locale.ROOT,
                "  run %d  %s, started %s, %s%s%n",
                run.run(),
                run.state(),
                run.started() == null ? "-" : run.started().truncatedTo(ChronoUnit.SECONDS),
                duration(run.started(), run.ended(), asOf),
                run.executions() > 1 ? String.format(Locale.ROOT, ", executed %d times", run.executions()) : "");
        RunTotals totals = run.totals();
        if (totals != null) {
            out.printf(
                    Locale.ROOT,
                    "    %,d files found, %,d archived, %,d rejected, %,d unchanged, %,d waiting, %,d to be read; %,d articles%n",
                    totals.files().found(),
                    totals.files().archived(),
                    totals.files().rejected(),
                    totals.files().unchanged(),
                    totals.files().waiting(),
                    totals.files().pending(),
                    totals.records().articles());
        }
        out.printf(Locale.ROOT, "    %s%n", steps(run.steps(), asOf));
    }

    private static String steps(List<StepStatus> steps, Instant asOf) {
        return steps.stream()
                .map(step -> String.format(
                        Locale.ROOT,
                        "%s %s %s",
                        step.step(),
                        step.state(),
                        duration(step.started(), step.ended(), asOf)))
                .collect(Collectors.joining(" · "));
    }

    private static String duration(@Nullable Instant started, @Nullable Instant ended, Instant asOf) {
        if (started == null) {
            return "0.0 s";
        }
        Duration duration = Duration.between(started, ended == null ? asOf : ended);
        return String.format(Locale.ROOT, "%.1f s", Math.max(0, duration.toMillis()) / 1000.0);
    }
}
