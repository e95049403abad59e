package dev.pressmark.job;

import dev.pressmark.archive.ArchiveSchema;
import dev.pressmark.archive.correction.CorrectionLedger;
import dev.pressmark.archive.run.Rejection;
import dev.pressmark.archive.run.RejectionList;
import dev.pressmark.archive.run.RunLedger;
import dev.pressmark.archive.run.RunTotals;
import dev.pressmark.archive.source.SourceFileLedger;
import dev.pressmark.job.run.DaemonThreads;
import dev.pressmark.job.run.FailureMessage;
import dev.pressmark.job.run.JobFailure;
import dev.pressmark.job.run.RunHistory;
import dev.pressmark.job.run.RunHistory.Run;
import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.RunResult.End;
import dev.pressmark.job.run.StatusKeeper;
import dev.pressmark.job.run.Surroundings;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.report.ReportFolder;
import dev.pressmark.scan.Input;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A job with its database open. Whoever opens it holds the job's lock: only then is what a killed process has left behind
 * taken for finished.
 */
public final class PressmarkJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PressmarkJob.class);

    private final JobFile job;
    private final Surroundings surroundings;
    private final LogFile log;
    private final Infrastructure infrastructure;
    private final RunHistory history;
    private final RunLedger runs;
    private final RejectionList rejections;
    private final CorrectionLedger corrections;
    private final SourceFileLedger files;

    private PressmarkJob(JobFile job, Surroundings surroundings, LogFile log, Infrastructure infrastructure) {
        this.job = job;
        this.surroundings = surroundings;
        this.log = log;
        this.infrastructure = infrastructure;
        this.history = new RunHistory(infrastructure.repository(), job.name());
        JdbcTemplate jdbc = new JdbcTemplate(infrastructure.archive());
        this.runs = new RunLedger(jdbc);
        this.rejections = new RejectionList(jdbc);
        this.corrections = new CorrectionLedger(jdbc);
        this.files = new SourceFileLedger(jdbc, JobAssembly.limits(job));
    }

    /**
     * Opens the job's database, which is made or brought up to date if need be.
     *
     * @throws JobFailure when that is not possible, with what to do about it
     */
    public static PressmarkJob open(JobFile job, Surroundings surroundings) {
        LogFile log = LogFile.in(job.results().output());
        try {
            return connect(job, surroundings, log);
        } catch (Exception e) {
            log.close();
            throw new JobFailure(FailureMessage.of(e, job), e);
        }
    }

    private static PressmarkJob connect(JobFile job, Surroundings surroundings, LogFile log) throws Exception {
        Infrastructure infrastructure = Infrastructure.over(job);
        try {
            ArchiveSchema.bringUpToDate(infrastructure.archive());
            requireOwnArchive(job, infrastructure.repository());
            return new PressmarkJob(job, surroundings, log, infrastructure);
        } catch (RuntimeException e) {
            infrastructure.close();
            throw e;
        }
    }

    /** Runs are numbered per archive, so an archive serves one job. */
    private static void requireOwnArchive(JobFile job, JobRepository repository) {
        for (String owner : repository.getJobNames()) {
            if (!owner.equals(job.name())) {
                throw new IllegalStateException(String.format(
                        Locale.ROOT,
                        "The archive %s belongs to the job '%s'; give '%s' one of its own",
                        job.results().archive(),
                        owner,
                        job.name()));
            }
        }
    }

    /**
     * Resumes the last run if it was not finished, else starts the next one.
     *
     * @throws JobFailure when the database gives out, so that not even the failure can be recorded in it
     */
    public RunResult run() {
        try {
            return resume();
        } catch (JobExecutionException | RuntimeException e) {
            throw new JobFailure(FailureMessage.of(e, job), e);
        }
    }

    private RunResult resume() throws JobExecutionException {
        history.forgetUnbegun();
        Optional<Run> last = history.last();
        last.ifPresent(earlier -> history.recover(earlier, surroundings.clock()));
        boolean resumed = last.isPresent() && !last.get().isFinished();
        long run = last.map(Run::number).orElse(0L) + (resumed ? 0 : 1);
        Instant start = surroundings.clock().instant();
        ReportFolder reports = new ReportFolder(job.results().output());
        boolean begunAnew = last.isEmpty() && Files.exists(reports.path());
        JobExecution execution;
        try (StatusKeeper keeper = new StatusKeeper(job, run, history, runs, surroundings.clock())) {
            execution = execute(run, keeper);
        }
        End end = switch (execution.getStatus()) {
            case COMPLETED -> End.COMPLETED;
            case STOPPED, STOPPING -> End.STOPPED;
            default -> End.FAILED;
        };
        List<String> errors = end == End.FAILED ? FailureMessage.of(execution, job) : List.of();
        RunTotals totals = runs.totals(run).orElse(null);
        return new RunResult(
                job.name(),
                run,
                end,
                resumed,
                Duration.between(start, surroundings.clock().instant()),
                totals,
                Files.exists(reports.path()) ? reports.path() : null,
                errors,
                end == End.COMPLETED ? warnings(execution, totals, begunAnew) : List.of());
    }

    /** What its steps have to say of what they had to do without, and the corrections that apply to nothing. */
    private List<String> warnings(JobExecution execution, @Nullable RunTotals totals, boolean begunAnew) {
        List<String> warnings = new ArrayList<>();
        if (begunAnew) {
            warnings.add("The archive " + job.results().archive() + " is a new one, though there were reports of an"
                    + " earlier one: what that had of files that have gone is in neither now");
        }
        execution.getStepExecutions().stream()
                .map(step -> step.getExitStatus().getExitDescription())
                .filter(description -> !description.isBlank())
                .forEach(warnings::add);
        warnings.addAll(corrections.plan(job.tables().corrections()).unmatched());
        boolean lost = totals != null && totals.changes().gone() > 0;
        job.inputs().stream()
                .map(Input::key)
                .distinct()
                .filter(input -> lost && files.areAllGone(input))
                .forEach(empty -> warnings.add("The input folder " + empty
                        + " had files, and none is found in it any more; is what it lies on mounted?"));
        warnings.forEach(LOG::warn);
        return warnings;
    }

    private JobExecution execute(long run, StatusKeeper keeper) throws JobExecutionException {
        ThreadPoolExecutor threads = (ThreadPoolExecutor)
                Executors.newFixedThreadPool(job.limits().threads(), DaemonThreads.named("normalise"));
        try {
            Job assembled = new JobAssembly(
                            infrastructure.repository(),
                            infrastructure.transactions(),
                            infrastructure.archive(),
                            surroundings)
                    .assemble(job, run, threads, keeper);
            JobParameters parameters =
                    new JobParametersBuilder().addLong(RunHistory.RUN, run).toJobParameters();
            return infrastructure.operator().start(assembled, parameters);
        } finally {
            end(threads);
        }
    }

    /** What has begun is waited for, never interrupted: an interrupt would close the database's file. */
    private static void end(ThreadPoolExecutor threads) {
        threads.getQueue().clear();
        threads.shutdown();
        try {
            boolean ended = threads.awaitTermination(10, TimeUnit.SECONDS);
            LOG.debug("Threads {}", ended ? "ended" : "are still busy");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hands on what a run has rejected, in the order of the paths; the log has it, too. */
    public void forEachRejection(long run, Consumer<Rejection> action) {
        rejections.ofRun(run, rejection -> {
            LOG.info("Rejected {}, as {}: {}", rejection.subject(), rejection.code(), rejection.message());
            action.accept(rejection);
        });
    }

    @Override
    public void close() {
        infrastructure.close();
        log.close();
    }
}
