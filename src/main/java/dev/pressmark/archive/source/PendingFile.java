package dev.pressmark.archive.source;

import dev.pressmark.article.ProblemCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source file that a run is to read.
 *
 * @param id          its number in the ledger
 * @param input       key of its input
 * @param path        relative to the input folder, with {@code /}
 * @param bytes       size when it was scanned
 * @param modified    modification time when it was scanned
 * @param readBefore  SHA-256 of its content when it was last read; null when it never was
 * @param records     how many records of it an earlier reading has settled; 0 when there was none
 * @param progress    how many records of it the reading under way has settled before it was interrupted
 * @param begun       that reading; null when there was none
 * @param rejectedFor why the file as a whole was rejected by an earlier run; null when it was not
 */
public record PendingFile(
        long id,
        String input,
        String path,
        long bytes,
        Instant modified,
        long records,
        long progress,
        @Nullable Begun begun,
        @Nullable String readBefore,
        @Nullable ProblemCode rejectedFor) {

    /**
     * A reading that was interrupted.
     *
     * @param sha256 of the content it read
     * @param place  where to go on behind the records it has settled, as the reader has marked it; null when it has not
     */
    public record Begun(String sha256, @Nullable String place) {}

    /** Whether an earlier run has left articles or rejections of it. */
    public boolean isKnown() {
        return readBefore != null || rejectedFor != null || records > 0;
    }
}
