package dev.pressmark.job.reading;

import dev.pressmark.archive.source.PendingFile;
import dev.pressmark.archive.source.SourceFileLedger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The files a run is still to read, in batches that one transaction and the memory can take: bounded in number and in
 * bytes, a file above the bound alone.
 */
public final class PendingBatches {

    /** How many records a portion of a file has, at most. */
    public static final int MAX_RECORDS = 500;
    /** How many files a batch has, at most. */
    public static final int MAX_FILES = 500;
    /** How many bytes the files of a batch have, at most, unless it is one file. */
    public static final long MAX_BYTES = 8L << 20;

    private static final int PAGE = 2000;

    private final SourceFileLedger ledger;
    private final long run;
    private final Deque<PendingFile> page = new ArrayDeque<>();
    private long last;

    public PendingBatches(SourceFileLedger ledger, long run) {
        this.ledger = ledger;
        this.run = run;
    }

    /** The next batch; empty when there is none. */
    List<PendingFile> next() {
        List<PendingFile> batch = new ArrayList<>();
        long bytes = 0;
        while (batch.size() < MAX_FILES && hasNext()) {
            bytes += page.element().bytes();
            if (bytes > MAX_BYTES && !batch.isEmpty()) {
                break;
            }
            batch.add(page.remove());
        }
        return batch;
    }

    private boolean hasNext() {
        if (page.isEmpty()) {
            page.addAll(ledger.pending(run, last, PAGE));
            if (!page.isEmpty()) {
                last = page.getLast().id();
            }
        }
        return !page.isEmpty();
    }
}
