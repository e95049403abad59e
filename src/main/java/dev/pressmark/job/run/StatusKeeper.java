package dev.pressmark.job.run;

import dev.pressmark.archive.run.RunLedger;
import dev.pressmark.job.run.JobStatus.RunStatus;
import dev.pressmark.job.run.JobStatus.StepStatus;
import dev.pressmark.job.run.RunHistory.Run;
import dev.pressmark.jobfile.JobFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Keeps the status file of a job up to date while a run is under way, and leaves it as the run has left things. */
public final class StatusKeeper implements JobExecutionListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StatusKeeper.class);
    private static final int RUNS = 10;
    private static final long MILLIS_BETWEEN = 1000;
    /** Counting takes the longer the more there is: it may take this part of the time, and no more. */
    private static final long SHARE = 20;

    private final String job;
    private final Path output;
    private final long run;
    private final RunHistory history;
    private final RunLedger runs;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor timer;
    private @Nullable List<RunStatus> earlier;

    public StatusKeeper(JobFile job, long run, RunHistory history, RunLedger runs, Clock clock) {
        this.job = job.name();
        this.output = job.results().output();
        this.run = run;
        this.history = history;
        this.runs = runs;
        this.clock = clock;
        this.timer = new ScheduledThreadPoolExecutor(1, DaemonThreads.named("status"));
        // what is under way is waited for, never interrupted: an interrupt would close the database's file
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private void keepOn() {
        long start = System.nanoTime();
        keep();
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        try {
            Future<?> unused =
                    timer.schedule(this::keepOn, Math.max(MILLIS_BETWEEN, took * SHARE), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("The run is over", e);
        }
    }

    /** A status that cannot be written is no reason for a run to fail. */
    private synchronized void keep() {
        try {
            status().write(output);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The status file could not be written", e);
        }
    }

    /**
     * Has a run that is killed in its first second known to have begun. How long that takes says nothing: most of it goes
     * into the program's own beginning.
     */
    @Override
    public void beforeJob(JobExecution jobExecution) {
        timer.execute(this::keep);
        Future<?> unused = timer.schedule(this::keepOn, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    private JobStatus status() {
        List<RunStatus> latest = new ArrayList<>();
        history.last().filter(last -> last.number() == run).map(this::status).ifPresent(latest::add);
        earlier().stream().limit(RUNS - latest.size()).forEach(latest::add);
        long waiting = latest.stream()
                .map(RunStatus::totals)
                .filter(Objects::nonNull)
                .findFirst()
                .map(totals -> totals.files().waiting())
                .orElse(0L);
        return new JobStatus(job, clock.instant(), runs.currentArticles(), waiting, latest);
    }

    /** What the last run has left in the file, if it could write its last word: asking the database takes far longer. */
    private List<RunStatus> earlier() {
        if (earlier == null) {
            List<RunStatus> kept = kept();
            earlier = kept.isEmpty() || kept.stream().anyMatch(RunStatus::isRunning)
                    ? history.latest(RUNS).stream()
                            .filter(other ->
                                    other.number() != run && !other.executions().isEmpty())
                            .map(this::status)
                            .toList()
                    : kept;
        }
        return earlier;
    }

    /** Runs that are later than this one were of an archive that this one has taken the place of. */
    private List<RunStatus> kept() {
        try {
            return JobStatus.read(output).map(JobStatus::runs).orElse(List.of()).stream()
                    .filter(other -> other.run() < run)
                    .toList();
        } catch (IOException e) {
            LOG.warn("The status file is written anew", e);
            return List.of();
        }
    }

    private RunStatus status(Run of) {
        List<JobExecution> executions = of.executions();
        JobExecution last = executions.get(0);
        JobExecution first = executions.get(executions.size() - 1);
        return new RunStatus(
                of.number(),
                state(last.getStatus()),
                executions.size(),
                instant(first.getStartTime()),
                instant(last.getEndTime()),
                runs.totals(of.number()).orElse(null),
                last.getStepExecutions().stream().map(StatusKeeper::status).toList());
    }

    private static StepStatus status(StepExecution step) {
        return new StepStatus(
                step.getStepName(), state(step.getStatus()), instant(step.getStartTime()), instant(step.getEndTime()));
    }

    private static String state(BatchStatus status) {
        return status.isRunning() ? "running" : status.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : BatchTime.instant(time);
    }

    /** Writes the last word. */
    @Override
    public void close() {
        timer.shutdown();
        try {
            timer.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        keep();
    }
}
