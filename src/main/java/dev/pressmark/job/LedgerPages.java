package dev.pressmark.job;

import dev.pressmark.archive.SourceFileLedger;
import dev.pressmark.scan.LedgerEntry;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** What the ledger knows of an input, in the order of the paths, fetched page by page. */
final class LedgerPages implements Iterator<LedgerEntry> {

    private static final int PAGE = 2000;

    private final SourceFileLedger ledger;
    private final String input;
    private final long run;
    private List<LedgerEntry> page;
    private int position;

    LedgerPages(SourceFileLedger ledger, String input, long run) {
        this.ledger = ledger;
        this.input = input;
        this.run = run;
        this.page = ledger.entries(input, "", PAGE, run);
    }

    @Override
    public boolean hasNext() {
        if (position == page.size() && page.size() == PAGE) {
            page = ledger.entries(input, page.get(PAGE - 1).path(), PAGE, run);
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
