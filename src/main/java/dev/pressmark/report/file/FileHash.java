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
 * The SHA-256 of a file, worked out by other threads while one writes it: it costs as much as much of the writing. Used by
 * one thread at a time.
 */
public final class FileHash {

    private static final int CHUNK = 1 << 16;
    private static final int MOST_WAITING = 32;

    private final MessageDigest digest = Sha256.newDigest();
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final byte[] chunk = new byte[CHUNK];
    private int size;
    private CompletableFuture<Void> done = CompletableFuture.completedFuture(null);

    /** Hashes all that is written to the stream. */
    public OutputStream through(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int single) throws IOException {
                write(new byte[] {(byte) single}, 0, 1);
            }

            @Override
            public void write(byte[] some, int offset, int count) throws IOException {
                out.write(some, offset, count);
                update(some, offset, count);
            }
        };
    }

    private void update(byte[] some, int offset, int count) {
        for (int taken = 0; taken < count; ) {
            int part = Math.min(count - taken, CHUNK - size);
            System.arraycopy(some, offset + taken, chunk, size, part);
            taken += part;
            size += part;
            if (size == CHUNK) {
                hashChunk();
            }
        }
    }

    private void hashChunk() {
        byte[] bytes = Arrays.copyOf(chunk, size);
        size = 0;
        waiting.acquireUninterruptibly();
        done = done.thenRunAsync(() -> {
            digest.update(bytes);
            waiting.release();
        });
    }

    /** The hash of all that was written, in lower-case hexadecimal. The next one begins anew. */
    public String hex() {
        hashChunk();
        done.join();
        return HexFormat.of().formatHex(digest.digest());
    }
}
