package dev.pressmark.job;

import dev.pressmark.archive.ArchiveSchema;
import dev.pressmark.archive.CorrectionLedger;
import dev.pressmark.archive.Rejection;
import dev.pressmark.archive.RejectionList;
import dev.pressmark.archive.RunLedger;
import dev.pressmark.job.RunResult.End;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.report.ReportFolder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A job with its database open. Whoever opens it holds the job's lock: only then is what a killed process has left behind
 * taken for finished.
 */
public final class PressmarkJob implements AutoCloseable {

    private final JobFile job;
    private final Surroundings surroundings;
    private final ConfigurableApplicationContext infrastructure;
    private final RunHistory history;
    private final RunLedger runs;
    private final RejectionList rejections;
    private final CorrectionLedger corrections;

    private PressmarkJob(JobFile job, Surroundings surroundings, ConfigurableApplicationContext infrastructure) {
        this.job = job;
        this.surroundings = surroundings;
        this.infrastructure = infrastructure;
        this.history = new RunHistory(infrastructure.getBean(JobRepository.class), job.name());
        JdbcTemplate jdbc = new JdbcTemplate(infrastructure.getBean(DataSource.class));
        this.runs = new RunLedger(jdbc);
        this.rejections = new RejectionList(jdbc);
        this.corrections = new CorrectionLedger(jdbc);
    }

    /**
     * Opens the job's database, which is made or brought up to date if need be.
     *
     * @throws JobFailure when that is not possible, with what to do about it
     */
    public static PressmarkJob open(JobFile job, Surroundings surroundings) {
        try {
            ConfigurableApplicationContext infrastructure = Infrastructure.start(job);
            try {
                ArchiveSchema.bringUpToDate(infrastructure.getBean(DataSource.class));
                requireOwnArchive(job, infrastructure.getBean(JobRepository.class));
                return new PressmarkJob(job, surroundings, infrastructure);
            } catch (RuntimeException e) {
                infrastructure.close();
                throw e;
            }
        } catch (RuntimeException e) {
            throw new JobFailure(FailureMessage.of(e, job), e);
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
        history.recover(surroundings.clock());
        long run = history.nextRun();
        boolean resumed = history.isBegun(run);
        Instant start = surroundings.clock().instant();
        JobExecution execution;
        try (StatusKeeper keeper = new StatusKeeper(job, history, runs, surroundings.clock())) {
            execution = execute(run, keeper);
        }
        End end = switch (execution.getStatus()) {
            case COMPLETED -> End.COMPLETED;
            case STOPPED, STOPPING -> End.STOPPED;
            default -> End.FAILED;
        };
        List<String> errors = end == End.FAILED ? FailureMessage.of(execution, job) : List.of();
        return new RunResult(
                job.name(),
                run,
                end,
                resumed,
                Duration.between(start, surroundings.clock().instant()),
                runs.totals(run).orElse(null),
                new ReportFolder(job.results().output()).path(),
                errors,
                end == End.COMPLETED
                        ? corrections.plan(job.tables().corrections()).unmatched()
                        : List.of());
    }

    private JobExecution execute(long run, StatusKeeper keeper) throws JobExecutionException {
        ExecutorService threads =
                Executors.newFixedThreadPool(job.limits().threads(), DaemonThreads.named("normalise"));
        try {
            Job assembled = new JobAssembly(
                            infrastructure.getBean(JobRepository.class),
                            infrastructure.getBean(PlatformTransactionManager.class),
                            infrastructure.getBean(DataSource.class),
                            surroundings)
                    .assemble(job, run, threads, keeper);
            JobParameters parameters =
                    new JobParametersBuilder().addLong(RunHistory.RUN, run).toJobParameters();
            return infrastructure.getBean(JobOperator.class).start(assembled, parameters);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Hands on what a run has rejected, in the order of the paths. */
    public void forEachRejection(long run, Consumer<Rejection> action) {
        rejections.ofRun(run, action);
    }

    @Override
    public void close() {
        infrastructure.close();
    }
}
