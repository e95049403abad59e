package dev.pressmark.job.step;

import dev.pressmark.archive.source.SourceFileLedger;
import dev.pressmark.scan.LedgerEntry;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * What the ledger knows of an input, in the order of the paths, fetched page by page. While one page is gone through, the
 * next is already being fetched: what the scan changes meanwhile stands in pages that are past.
 */
public final class LedgerPages implements Iterator<LedgerEntry> {

    private static final int PAGE = 2000;

    private final SourceFileLedger ledger;
    private final String input;
    private final long run;
    private final Executor executor;
    private List<LedgerEntry> page;
    private CompletableFuture<List<LedgerEntry>> following;
    private int position;

    public LedgerPages(SourceFileLedger ledger, String input, long run, Executor executor) {
        this.ledger = ledger;
        this.input = input;
        this.run = run;
        this.executor = executor;
        this.page = ledger.entries(input, "", PAGE, run);
        this.following = fetchFollowing();
    }

    private CompletableFuture<List<LedgerEntry>> fetchFollowing() {
        if (page.size() < PAGE) {
            return CompletableFuture.completedFuture(List.of());
        }
        String last = page.get(PAGE - 1).path();
        return CompletableFuture.supplyAsync(() -> ledger.entries(input, last, PAGE, run), executor);
    }

    @Override
    public boolean hasNext() {
        if (position == page.size() && page.size() == PAGE) {
            page = following.join();
            following = fetchFollowing();
            position = 0;
        }
        return position < page.size();
    }

    @Override
    public LedgerEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.get(position++);
    }
}
