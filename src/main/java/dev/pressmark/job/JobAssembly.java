package dev.pressmark.job;

import dev.pressmark.archive.article.ArticleArchive;
import dev.pressmark.archive.article.ArticleShelf;
import dev.pressmark.archive.article.DateOrderLedger;
import dev.pressmark.archive.article.Settlement;
import dev.pressmark.archive.correction.CorrectionLedger;
import dev.pressmark.archive.match.DuplicateLedger;
import dev.pressmark.archive.match.ItemLedger;
import dev.pressmark.archive.match.StoryLedger;
import dev.pressmark.archive.run.RunLedger;
import dev.pressmark.archive.source.RecordLimits;
import dev.pressmark.archive.source.SourceFileLedger;
import dev.pressmark.job.reading.Authorities;
import dev.pressmark.job.reading.BatchReader;
import dev.pressmark.job.reading.PendingBatches;
import dev.pressmark.job.reading.SettlementWriter;
import dev.pressmark.job.run.Progress;
import dev.pressmark.job.run.ProgressListener;
import dev.pressmark.job.run.Surroundings;
import dev.pressmark.job.step.MatchTasklet;
import dev.pressmark.job.step.ReportTasklet;
import dev.pressmark.job.step.ReviseTasklet;
import dev.pressmark.job.step.ScanTasklet;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.normalise.Normaliser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.core.step.tasklet.TaskletStep;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttribute;

/**
 * Puts the five steps of a run together. Every step asks the ledger what is left to do, so each is executed again when a
 * run is resumed, completed or not: a resumed run also takes up what has arrived since.
 */
public final class JobAssembly {

    private static final TransactionAttribute SNAPSHOT = snapshot();

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final DataSource archive;
    private final Surroundings surroundings;

    JobAssembly(
            JobRepository repository,
            PlatformTransactionManager transactions,
            DataSource archive,
            Surroundings surroundings) {
        this.repository = repository;
        this.transactions = transactions;
        this.archive = archive;
        this.surroundings = surroundings;
    }

    /**
     * The job as one run executes it.
     *
     * @param threads  fetch the ledger and normalise records
     * @param listener is told when the job begins
     */
    Job assemble(JobFile job, long run, ExecutorService threads, JobExecutionListener listener) {
        JdbcTemplate jdbc = new JdbcTemplate(archive);
        SourceFileLedger files = new SourceFileLedger(jdbc, limits(job));
        RunLedger runs = new RunLedger(jdbc);
        Authorities authorities = Authorities.of(job, surroundings.clock());
        Instant started = surroundings.clock().instant();
        return new JobBuilder(job.name(), repository)
                .listener(listener)
                .start(tasklet("scan", new ScanTasklet(job, files, runs, surroundings.clock(), threads, run)))
                .next(archiveStep(job, run, jdbc, files, authorities, threads))
                .next(tasklet("revise", revise(job, run, jdbc, authorities.normaliser())))
                .next(tasklet("match", match(job, run, jdbc, authorities.normaliser())))
                .next(tasklet("report", new ReportTasklet(job, archive, surroundings, run, started)))
                .build();
    }

    /** Any failure ends the step: one that rolls nothing back would have Spring Batch run it again and again. */
    private static TransactionAttribute snapshot() {
        DefaultTransactionAttribute attribute = new DefaultTransactionAttribute() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean rollbackOn(Throwable failure) {
                return true;
            }
        };
        attribute.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return attribute;
    }

    private static Tasklet match(JobFile job, long run, JdbcTemplate jdbc, Normaliser normaliser) {
        return new MatchTasklet(
                new ItemLedger(jdbc),
                new DuplicateLedger(jdbc, job.matching()),
                new StoryLedger(jdbc),
                new ArticleShelf(jdbc),
                normaliser,
                run);
    }

    private static Tasklet revise(JobFile job, long run, JdbcTemplate jdbc, Normaliser normaliser) {
        return new ReviseTasklet(
                job.tables().corrections(),
                new CorrectionLedger(jdbc),
                new DateOrderLedger(jdbc),
                new ArticleShelf(jdbc),
                normaliser,
                run);
    }

    /**
     * A step whose transactions, one for each time its tasklet is executed, have the database keep all that was there when
     * they began: they read long lists of rows while the database tidies up its file.
     */
    private Step tasklet(String name, Tasklet tasklet) {
        TaskletStep step = new StepBuilder(name, repository)
                .tasklet(tasklet, transactions)
                .transactionAttribute(SNAPSHOT)
                .listener(new ProgressListener(surroundings.progress(), () -> -1))
                .allowStartIfComplete(true)
                .build();
        step.setInterruptionPolicy(surroundings.stop());
        return step;
    }

    /** What the job file allows a record. */
    public static RecordLimits limits(JobFile job) {
        return new RecordLimits(job.limits().recordBytes(), job.limits().recordTime());
    }

    /** A chunk is one batch, so that a transaction is bounded in bytes as well as in files. */
    private Step archiveStep(
            JobFile job,
            long run,
            JdbcTemplate jdbc,
            SourceFileLedger files,
            Authorities authorities,
            ExecutorService threads) {
        Progress progress = surroundings.progress();
        return new StepBuilder("archive", repository)
                .<List<Future<Settlement>>, List<Settlement>>chunk(1)
                .transactionManager(transactions)
                .reader(BatchReader.of(job, authorities, new PendingBatches(files, run), threads))
                .processor(JobAssembly::await)
                .writer(new SettlementWriter(new ArticleArchive(jdbc, run, limits(job)), progress))
                .listener(new ProgressListener(progress, () -> files.pending(run)))
                .interruptionPolicy(surroundings.stop())
                .allowStartIfComplete(true)
                .build();
    }

    private static List<Settlement> await(List<Future<Settlement>> running) throws Exception {
        List<Settlement> settlements = new ArrayList<>(running.size());
        for (Future<Settlement> settlement : running) {
            settlements.add(settlement.get());
        }
        return settlements;
    }
}
