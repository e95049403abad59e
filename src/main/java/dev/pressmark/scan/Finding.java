package dev.pressmark.scan;

import dev.pressmark.article.Problem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a scan concludes of one path.
 *
 * @param kind     the conclusion
 * @param known    what the ledger knows of it, if anything
 * @param path     relative to the input folder, with {@code /}
 * @param bytes    size as found
 * @param modified modification time as found
 * @param problem  given when it is {@link Kind#REFUSED}
 */
public record Finding(
        Kind kind,
        @Nullable LedgerEntry known,
        String path,
        long bytes,
        Instant modified,
        @Nullable Problem problem) {

    /** What follows from a scan for a path. */
    public enum Kind {
        /** New or changed: this run reads it. */
        ENTERED,
        /** New or changed: a later run reads it. */
        WAITING,
        /** As an earlier run left it. */
        UNCHANGED,
        /** As an earlier execution of this run left it: pending still, or settled. */
        UNDER_WAY,
        /** As an earlier run left it, after having been gone. */
        RETURNED,
        /** Not a readable file. */
        REFUSED,
        /** Known, and no longer there. */
        GONE,
        /** Known, and in a folder that cannot be listed: neither there nor gone. */
        UNSEEN
    }

    static Finding found(Kind kind, @Nullable LedgerEntry known, Found found) {
        return new Finding(kind, known, found.path(), found.bytes(), found.modified(), found.problem());
    }

    static Finding missing(Kind kind, LedgerEntry known) {
        return new Finding(kind, known, known.path(), known.bytes(), known.modified(), null);
    }

    /** Whether it is there now, as far as can be seen. */
    public boolean isFound() {
        return kind != Kind.GONE && kind != Kind.UNSEEN;
    }

    /** Whether it is there now and this run has taken it up. */
    public boolean isTakenUp() {
        return kind == Kind.ENTERED || kind == Kind.REFUSED || kind == Kind.UNDER_WAY;
    }

    /** Whether it was there until now. */
    public boolean isNewlyGone() {
        return kind == Kind.GONE && known != null && !known.gone();
    }

    /**
     * Whether it was rejected for circumstances, and these have gone with it: a folder that could not be listed and now
     * can, a file that vanished. What the run under way has rejected, its totals still count.
     */
    public boolean hasOutlivedItsRejection() {
        return kind == Kind.GONE && known != null && known.isToBeRetried() && !known.isOfThisRun();
    }

    /** Whether the ledger must be told: all but what it says already. */
    public boolean changesLedger() {
        return switch (kind) {
            case ENTERED, REFUSED, RETURNED -> true;
            case WAITING -> known == null || !known.isWaitingAsFound(bytes, modified);
            case GONE -> isNewlyGone() || hasOutlivedItsRejection();
            case UNDER_WAY -> known != null && known.gone();
            case UNCHANGED, UNSEEN -> false;
        };
    }
}
