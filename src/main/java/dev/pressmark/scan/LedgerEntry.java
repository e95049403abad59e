package dev.pressmark.scan;

import dev.pressmark.article.ProblemCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of a source file.
 *
 * @param id          its number in the ledger
 * @param path        relative to the input folder, with {@code /}
 * @param bytes       size when it was last found
 * @param modified    its modification time then
 * @param standing    how far the archive has got with it
 * @param rejectedFor why it was rejected, when it was
 * @param gone        whether the last scan missed it
 * @param givenMore   whether records of it were over a limit that has been raised since
 */
public record LedgerEntry(
        long id,
        String path,
        long bytes,
        Instant modified,
        Standing standing,
        @Nullable ProblemCode rejectedFor,
        boolean gone,
        boolean givenMore) {

    /** How far the archive has got with a source file. */
    public enum Standing {
        /** To be read by this run. */
        PENDING,
        /** Found, to be read by a later run. */
        WAITING,
        /** Archived or rejected by an earlier run. */
        SETTLED,
        /** Archived, rejected or found unchanged by this run. */
        SETTLED_NOW
    }

    boolean isLike(Found found) {
        return bytes == found.bytes() && modified.equals(found.modified());
    }

    /** Whether this run has already taken it up. */
    boolean isOfThisRun() {
        return standing == Standing.PENDING || standing == Standing.SETTLED_NOW;
    }

    /** Whether it was rejected for circumstances that may have changed while the file has not. */
    boolean isToBeRetried() {
        return givenMore || (rejectedFor != null && rejectedFor.retried());
    }

    boolean isWaitingAsFound(long foundBytes, Instant foundModified) {
        return standing == Standing.WAITING && !gone && bytes == foundBytes && modified.equals(foundModified);
    }
}
