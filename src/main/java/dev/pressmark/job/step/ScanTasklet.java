package dev.pressmark.job.step;

import dev.pressmark.archive.run.RunLedger;
import dev.pressmark.archive.source.SourceFileLedger;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.scan.Finding;
import dev.pressmark.scan.Finding.Kind;
import dev.pressmark.scan.FolderScan;
import dev.pressmark.scan.FolderScan.Budget;
import dev.pressmark.scan.Input;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The scan step: walks the inputs and enters in the ledger what is new, changed or gone, a page per transaction. Run
 * again, it starts over and finds what it has entered already.
 */
public final class ScanTasklet implements Tasklet, StepExecutionListener {

    private static final int PAGE = 2000;

    private final JobFile job;
    private final SourceFileLedger files;
    private final RunLedger runs;
    private final Clock clock;
    private final Executor threads;
    private final long run;
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private Budget budget = new Budget(0);
    private long found;
    private long takenUp;
    private int nextInput;
    private @Nullable FolderScan scan;

    public ScanTasklet(JobFile job, SourceFileLedger files, RunLedger runs, Clock clock, Executor threads, long run) {
        this.job = job;
        this.files = files;
        this.runs = runs;
        this.clock = clock;
        this.threads = threads;
        this.run = run;
    }

    @Override
    public void beforeStep(StepExecution step) {
        budget = new Budget(Math.max(0, job.limits().filesPerRun() - files.entered(run)));
        counts.clear();
        found = 0;
        takenUp = 0;
        nextInput = 0;
        scan = null;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        if (nextInput == 0) {
            files.release(run);
        }
        if (scan == null) {
            scan = begin(job.inputs().get(nextInput));
            nextInput++;
        }
        enterPage(job.inputs().get(nextInput - 1), scan);
        if (!scan.hasNext()) {
            scan = null;
        }
        if (scan != null || nextInput < job.inputs().size()) {
            return RepeatStatus.CONTINUABLE;
        }
        long leftOut = files.leaveOut(job.inputs().stream().map(Input::key).toList());
        if (leftOut > 0) {
            runs.addScanChanges(run, leftOut, leftOut);
        }
        long unchanged = count(Kind.UNCHANGED) + count(Kind.RETURNED);
        runs.keepScan(run, found + missing(), unchanged, count(Kind.WAITING));
        return RepeatStatus.FINISHED;
    }

    /**
     * Files that an earlier execution of the run has found and taken up, and that are not to be found any more: they are
     * gone, in a folder that cannot be listed, or no longer covered by an input.
     */
    private long missing() {
        return Math.max(0, files.entered(run) - takenUp);
    }

    private FolderScan begin(Input input) throws IOException {
        List<Input> earlier = job.inputs().subList(0, nextInput);
        return new FolderScan(
                input, earlier, new LedgerPages(files, input.key(), run, threads), clock.instant(), budget);
    }

    private void enterPage(Input input, FolderScan folder) {
        List<Finding> page = new ArrayList<>();
        while (page.size() < PAGE && folder.hasNext()) {
            Finding finding = folder.next();
            page.add(finding);
            counts.merge(finding.kind(), 1L, Long::sum);
            found += finding.isFound() ? 1 : 0;
            takenUp += finding.isTakenUp() ? 1 : 0;
        }
        long gone = page.stream().filter(Finding::isNewlyGone).count();
        long changes = page.stream().filter(Finding::changesLedger).count();
        if (changes > 0) {
            files.enter(input.key(), page, run);
            runs.addScanChanges(run, changes, gone);
        }
    }

    private long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
