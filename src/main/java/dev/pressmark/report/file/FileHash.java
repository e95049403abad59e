package dev.pressmark.report.file;

import dev.pressmark.article.Sha256;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * The SHA-256 of a file, worked out by other threads while one writes it, so that writing does not wait for it. Used by one
 * thread at a time.
 */
public final class FileHash {

    /** So many pieces of what is written wait at most; then writing waits too. */
    private static final int MOST_WAITING = 32;

    private final MessageDigest digest = Sha256.newDigest();
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private CompletableFuture<Void> done = CompletableFuture.completedFuture(null);

    /** Hashes all that is written to the stream, which is to come in large pieces. */
    public OutputStream through(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int single) throws IOException {
                write(new byte[] {(byte) single}, 0, 1);
            }

            @Override
            public void write(byte[] some, int offset, int count) throws IOException {
                out.write(some, offset, count);
                add(Arrays.copyOfRange(some, offset, offset + count));
            }
        };
    }

    /** Hashes a piece that nobody is going to change. */
    public void add(byte[] piece) {
        waiting.acquireUninterruptibly();
        done = done.thenRunAsync(() -> {
            digest.update(piece);
            waiting.release();
        });
    }

    /** The hash of all that was written, in lower-case hexadecimal. The next one begins anew. */
    public String hex() {
        done.join();
        return HexFormat.of().formatHex(digest.digest());
    }
}
