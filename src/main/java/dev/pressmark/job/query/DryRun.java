package dev.pressmark.job.query;

import dev.pressmark.archive.source.SourceFileLedger;
import dev.pressmark.job.JobAssembly;
import dev.pressmark.job.step.LedgerPages;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.scan.Finding;
import dev.pressmark.scan.FolderScan;
import dev.pressmark.scan.FolderScan.Budget;
import dev.pressmark.scan.Input;
import dev.pressmark.scan.LedgerEntry;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Says what a run would find, reading the ledger without writing to it. */
public final class DryRun {

    /** No run has this number, so that what an unfinished run has settled counts as settled. */
    private static final long NO_RUN = 0;

    private DryRun() {}

    /**
     * Scans a job's inputs.
     *
     * @param findings receives what a run would conclude of each path
     * @throws IOException when an input folder cannot be listed
     * @throws JobFailure when the database cannot be opened
     */
    public static void scan(JobFile job, Clock clock, BiConsumer<Input, Finding> findings) throws IOException {
        Optional<ReadOnlyArchive> archive = ReadOnlyArchive.open(job);
        if (archive.isEmpty()) {
            scan(job, clock, findings, input -> Collections.emptyIterator());
            return;
        }
        try (ReadOnlyArchive open = archive.get()) {
            SourceFileLedger ledger = new SourceFileLedger(open.jdbc(), JobAssembly.limits(job));
            scan(job, clock, findings, input -> new LedgerPages(ledger, input.key(), NO_RUN, Runnable::run));
        }
    }

    private static void scan(
            JobFile job,
            Clock clock,
            BiConsumer<Input, Finding> findings,
            Function<Input, Iterator<LedgerEntry>> ledger)
            throws IOException {
        Budget budget = new Budget(job.limits().filesPerRun());
        List<Input> inputs = job.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            Input input = inputs.get(i);
            FolderScan scan = new FolderScan(input, inputs.subList(0, i), ledger.apply(input), clock.instant(), budget);
            scan.forEachRemaining(finding -> findings.accept(input, finding));
        }
    }
}
