package dev.pressmark.report.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Files that are written and have still to be forced to the disk: another thread does, so that the next file does not wait
 * for it. Used by one thread.
 */
public final class FinishedFiles implements AutoCloseable {

    private CompletableFuture<Void> forced = CompletableFuture.completedFuture(null);

    /** Has a file forced to the disk that nobody is going to change. */
    public void add(Path file) {
        forced = forced.thenRunAsync(() -> force(file), FinishedFiles::start);
    }

    private static void force(Path file) {
        try {
            Disk.force(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a thread of its own: those that others share are not to wait for a disk. */
    private static void start(Runnable work) {
        Thread thread = new Thread(work, "finished-files");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the other thread, so that nobody holds a file any more; what the disk refused does not matter then. */
    @Override
    public void close() {
        forced.exceptionally(refused -> null).join();
    }

    /**
     * Waits until all of them are on the disk.
     *
     * @throws IOException when the disk has not taken one
     */
    public void await() throws IOException {
        try {
            forced.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException refused) {
                throw refused.getCause();
            }
            throw e;
        }
    }
}
