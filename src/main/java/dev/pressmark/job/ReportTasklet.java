package dev.pressmark.job;

import dev.pressmark.archive.ReportRows;
import dev.pressmark.archive.RunLedger;
import dev.pressmark.archive.RunTotals;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.report.Report;
import dev.pressmark.report.ReportFolder;
import dev.pressmark.report.ReportFolder.Staged;
import dev.pressmark.report.RowSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The report step: checks that the run's totals balance, writes the reports if anything changed, and publishes them. Run
 * again, it starts over.
 */
final class ReportTasklet implements Tasklet {

    private final JobFile job;
    private final RunLedger runs;
    private final ReportRows rows;
    private final StopSignal stop;
    private final long run;

    ReportTasklet(JobFile job, RunLedger runs, ReportRows rows, StopSignal stop, long run) {
        this.job = job;
        this.runs = runs;
        this.rows = rows;
        this.stop = stop;
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context)
            throws IOException, JobInterruptedException {
        RunTotals totals = runs.count(run);
        List<String> discrepancies = totals.discrepancies();
        ReportFolder folder = new ReportFolder(job.results().output());
        Map<Report, RowSource> sources = sources();
        if (discrepancies.isEmpty() && (runs.changedAnything(run) || !folder.holds(List.copyOf(sources.keySet())))) {
            runs.makeDurable();
            Staged staged = stage(folder, sources);
            discrepancies = discrepancies(staged);
            if (discrepancies.isEmpty()) {
                staged.publish(run);
            }
        }
        if (!discrepancies.isEmpty()) {
            throw new IllegalStateException(
                    "The control totals do not balance, nothing was published: " + String.join("; ", discrepancies));
        }
        runs.keep(run, totals);
        return RepeatStatus.FINISHED;
    }

    private Staged stage(ReportFolder folder, Map<Report, RowSource> sources)
            throws IOException, JobInterruptedException {
        try {
            return folder.stage(job.name(), sources);
        } catch (StopRequested e) {
            throw new JobInterruptedException(e.toString());
        }
    }

    private Map<Report, RowSource> sources() {
        Map<Report, RowSource> sources = new LinkedHashMap<>();
        sources.put(Report.ARTICLES, stoppable(rows::articles));
        if (job.results().bodies()) {
            sources.put(Report.BODIES, stoppable(rows::bodies));
        }
        sources.put(Report.EVIDENCE, stoppable(rows::evidence));
        sources.put(Report.DUPLICATES, stoppable(rows::duplicates));
        sources.put(Report.STORIES, stoppable(rows::stories));
        sources.put(Report.REJECTED, stoppable(rows::rejected));
        sources.put(Report.FILES, stoppable(rows::files));
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

    private List<String> discrepancies(Staged staged) {
        List<String> discrepancies = new ArrayList<>();
        compare(discrepancies, Report.ARTICLES, staged, runs.currentArticles());
        if (job.results().bodies()) {
            compare(discrepancies, Report.BODIES, staged, runs.currentArticles());
        }
        compare(discrepancies, Report.EVIDENCE, staged, runs.currentClaims());
        compare(discrepancies, Report.DUPLICATES, staged, runs.duplicates());
        compare(discrepancies, Report.STORIES, staged, runs.stories());
        compare(discrepancies, Report.REJECTED, staged, runs.rejections());
        compare(discrepancies, Report.FILES, staged, runs.sourceFiles());
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
