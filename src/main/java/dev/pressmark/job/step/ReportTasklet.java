package dev.pressmark.job.step;

import dev.pressmark.archive.report.EditionLedger;
import dev.pressmark.archive.report.ReportRows;
import dev.pressmark.archive.run.RunLedger;
import dev.pressmark.archive.run.RunTotals;
import dev.pressmark.job.run.StopSignal;
import dev.pressmark.job.run.Surroundings;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.jobfile.JobFile.Publication;
import dev.pressmark.report.Increment;
import dev.pressmark.report.ReportFolder;
import dev.pressmark.report.ReportFolder.Staged;
import dev.pressmark.report.file.RowSource;
import dev.pressmark.report.table.EditionPlan;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The report step: checks that the run's totals balance, writes the reports if anything changed, and publishes them. Run
 * again, it starts over.
 */
public final class ReportTasklet implements Tasklet {

    private final JobFile job;
    private final RunLedger runs;
    private final ReportRows rows;
    private final EditionLedger editions;
    private final StopSignal stop;
    private final Clock clock;
    private final long run;
    private final Instant started;

    /** @param started when the execution of the run began */
    public ReportTasklet(JobFile job, DataSource archive, Surroundings surroundings, long run, Instant started) {
        JdbcTemplate jdbc = new JdbcTemplate(archive);
        this.job = job;
        this.runs = new RunLedger(jdbc);
        this.rows = new ReportRows(archive);
        this.editions = new EditionLedger(jdbc);
        this.stop = surroundings.stop();
        this.clock = surroundings.clock();
        this.run = run;
        this.started = started;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context)
            throws IOException, JobInterruptedException {
        RunTotals totals = runs.count(run);
        List<String> discrepancies = totals.discrepancies();
        ReportFolder folder = new ReportFolder(job.results().output());
        EditionPlan plan = plan();
        if (discrepancies.isEmpty()) {
            runs.keep(run, totals, started, clock.instant());
            if (runs.changedAnything(run) || !folder.holds(plan)) {
                runs.makeDurable();
                Staged staged = stage(folder, plan);
                discrepancies = discrepancies(plan, staged);
                if (discrepancies.isEmpty()) {
                    staged.publish(run);
                    warn(staged, contribution);
                }
            }
        }
        if (!discrepancies.isEmpty()) {
            throw new IllegalStateException(
                    "The control totals do not balance, nothing was published: " + String.join("; ", discrepancies));
        }
        return RepeatStatus.FINISHED;
    }

    private void warn(Staged staged, StepContribution contribution) {
        if (staged.damage() != null) {
            contribution.setExitStatus(ExitStatus.COMPLETED.addExitDescription(String.format(
                    Locale.ROOT,
                    "In %s, %s; all reports were written anew, and whoever follows the runs has to begin with this one. To"
                            + " work on a report, take a copy of it",
                    job.results().output().resolve("reports"),
                    staged.damage())));
        }
    }

    private Staged stage(ReportFolder folder, EditionPlan plan) throws IOException, JobInterruptedException {
        try {
            return folder.stage(
                    plan,
                    sources(),
                    new Increment(run, clock.instant(), job.results().reports().increments()),
                    new ArchiveContinuity(editions, rows, this::checking));
        } catch (StopRequested e) {
            throw new JobInterruptedException(e.toString());
        }
    }

    private EditionPlan plan() {
        Publication publication = job.results().reports();
        return new EditionPlan(job.name(), publication.included(), publication.layout());
    }

    private Map<Report, RowSource> sources() {
        Map<Report, RowSource> sources = new LinkedHashMap<>();
        sources.put(Reports.ARTICLES, stoppable(rows::articles));
        sources.put(Reports.BODIES, stoppable(rows::bodies));
        sources.put(Reports.EVIDENCE, stoppable(rows::evidence));
        sources.put(Reports.DUPLICATES, stoppable(rows::duplicates));
        sources.put(Reports.STORIES, stoppable(rows::stories));
        sources.put(Reports.REJECTED, stoppable(rows::rejected));
        sources.put(Reports.FILES, stoppable(rows::files));
        sources.put(Reports.RUNS, stoppable(rows::runs));
        return sources;
    }

    private RowSource stoppable(RowSource source) {
        return (columns, consumer) -> source.read(columns, checking(consumer));
    }

    private Consumer<@Nullable Object[]> checking(Consumer<@Nullable Object[]> consumer) {
        return row -> {
            if (stop.isRequested()) {
                throw new StopRequested();
            }
            consumer.accept(row);
        };
    }

    private List<String> discrepancies(EditionPlan plan, Staged staged) {
        Map<Report, LongSupplier> archived = Map.of(
                Reports.ARTICLES, runs::currentArticles,
                Reports.BODIES, runs::currentArticles,
                Reports.EVIDENCE, runs::currentClaims,
                Reports.DUPLICATES, runs::duplicates,
                Reports.STORIES, runs::stories,
                Reports.REJECTED, runs::rejections,
                Reports.FILES, runs::sourceFiles);
        List<String> discrepancies = new ArrayList<>();
        for (Report report : plan.reports()) {
            if (archived.containsKey(report)) {
                compare(discrepancies, report, staged, archived.get(report).getAsLong());
            }
        }
        return discrepancies;
    }

    private static void compare(List<String> discrepancies, Report report, Staged staged, long archived) {
        if (staged.rows(report) != archived) {
            discrepancies.add(String.format(
                    Locale.ROOT, "%s has %d rows, the archive %d", report.fileName(), staged.rows(report), archived));
        }
    }

    /** Carries the request to stop out of the middle of a table. */
    private static final class StopRequested extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StopRequested() {
            super("Asked to stop while the reports were being written");
        }
    }
}
