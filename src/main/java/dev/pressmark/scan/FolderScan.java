package dev.pressmark.scan;

import dev.pressmark.article.Problem;
import dev.pressmark.scan.Finding.Kind;
import dev.pressmark.scan.LedgerEntry.Standing;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Holds what lies in an input folder against what the ledger knows, path by path. Both sides come sorted by path, so
 * that any number of files is compared in the memory of one folder.
 */
public final class FolderScan implements Iterator<Finding> {

    private final Input input;
    private final List<Input> earlier;
    private final Instant now;
    private final Budget budget;
    private final FolderWalk walk;
    private final Iterator<LedgerEntry> ledger;
    private @Nullable Found found;
    private @Nullable LedgerEntry known;
    private @Nullable String unreadableFolder;

    /**
     * @param input   the folder
     * @param earlier the inputs before it in the job file; what they cover is theirs
     * @param ledger  what is known of the input, sorted by path
     * @param now     the time the scan goes by
     * @param budget  how many files this run may still enter
     * @throws IOException when the folder cannot be listed
     */
    public FolderScan(Input input, List<Input> earlier, Iterator<LedgerEntry> ledger, Instant now, Budget budget)
            throws IOException {
        this.input = input;
        this.now = now;
        this.budget = budget;
        this.ledger = ledger;
        this.earlier = earlier;
        this.walk = new FolderWalk(input.folder(), this::covers);
        advanceFound();
        advanceKnown();
    }

    private boolean covers(String path) {
        if (path.endsWith("/")) {
            return earlier.stream().noneMatch(other -> other.folder().equals(input.folder()));
        }
        return input.files().matches(path) && earlier.stream().noneMatch(other -> isCoveredBy(other, path));
    }

    private boolean isCoveredBy(Input other, String path) {
        if (!input.folder().startsWith(other.folder())) {
            return other.folder().startsWith(input.folder()) && isBelow(other, path);
        }
        String between = other.folder().relativize(input.folder()).toString().replace('\\', '/');
        return other.files().matches(between.isEmpty() ? path : between + "/" + path);
    }

    private boolean isBelow(Input other, String path) {
        String prefix = input.folder().relativize(other.folder()).toString().replace('\\', '/') + "/";
        return path.startsWith(prefix) && other.files().matches(path.substring(prefix.length()));
    }

    @Override
    public boolean hasNext() {
        return found != null || known != null;
    }

    @Override
    public Finding next() {
        Found onDisk = found;
        LedgerEntry inLedger = known;
        int order = order(onDisk, inLedger);
        if (order <= 0) {
            advanceFound();
        }
        if (order >= 0) {
            advanceKnown();
        }
        if (onDisk != null && order <= 0) {
            return weigh(onDisk, order == 0 ? inLedger : null);
        }
        if (inLedger == null) {
            throw new NoSuchElementException();
        }
        return Finding.missing(isHidden(inLedger) ? Kind.UNSEEN : Kind.GONE, inLedger);
    }

    private static int order(@Nullable Found found, @Nullable LedgerEntry known) {
        if (found == null || known == null) {
            return found == null ? 1 : -1;
        }
        return found.path().compareTo(known.path());
    }

    private Finding weigh(Found onDisk, @Nullable LedgerEntry inLedger) {
        if (onDisk.isFolder()) {
            unreadableFolder = onDisk.path();
        }
        return Finding.found(kindOf(onDisk, inLedger), inLedger, onDisk);
    }

    private Kind kindOf(Found onDisk, @Nullable LedgerEntry inLedger) {
        Problem problem = onDisk.problem();
        if (problem != null) {
            return inLedger != null && inLedger.rejectedFor() == problem.code() ? asBefore(inLedger) : Kind.REFUSED;
        }
        if (inLedger != null && inLedger.isLike(onDisk) && isFinal(inLedger)) {
            return asBefore(inLedger);
        }
        boolean underWay = inLedger != null && inLedger.standing() == Standing.PENDING;
        return isSettled(onDisk) && (underWay || budget.take()) ? Kind.ENTERED : Kind.WAITING;
    }

    /** Whether what the ledger says of an unchanged file holds for this run too. */
    private static boolean isFinal(LedgerEntry entry) {
        return entry.isOfThisRun() || (entry.standing() == Standing.SETTLED && !entry.isToBeRetried());
    }

    private static Kind asBefore(LedgerEntry entry) {
        if (entry.isOfThisRun()) {
            return Kind.UNDER_WAY;
        }
        return entry.gone() ? Kind.RETURNED : Kind.UNCHANGED;
    }

    /** A time in the future is a wrong clock, not a recent change. */
    private boolean isSettled(Found onDisk) {
        Duration age = Duration.between(onDisk.modified(), now);
        return input.settle().isZero() || age.abs().compareTo(input.settle()) >= 0;
    }

    /** What lies in a folder that cannot be listed, or is not this input's to find, is neither there nor gone. */
    private boolean isHidden(LedgerEntry entry) {
        boolean inUnreadable = unreadableFolder != null && entry.path().startsWith(unreadableFolder);
        return inUnreadable || !covers(entry.path());
    }

    private void advanceFound() {
        found = walk.hasNext() ? walk.next() : null;
    }

    private void advanceKnown() {
        known = ledger.hasNext() ? ledger.next() : null;
    }

    /** How many more files a run may enter. */
    public static final class Budget {

        private long left;

        public Budget(long files) {
            this.left = files;
        }

        boolean take() {
            if (left == 0) {
                return false;
            }
            left--;
            return true;
        }
    }
}
