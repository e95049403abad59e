package dev.pressmark.report.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;

/** Has tasks done by other threads, one after the other, while the one who sets them goes on. Used by one thread at a time. */
public final class InTurn implements AutoCloseable {

    private final Semaphore waiting;
    private CompletableFuture<Void> done = CompletableFuture.completedFuture(null);

    /** @param most so many tasks wait at most; then the one who sets them waits too */
    public InTurn(int most) {
        this.waiting = new Semaphore(most);
    }

    /** What is to be done. */
    @FunctionalInterface
    public interface Task {

        void run() throws IOException;
    }

    public void add(Task task) {
        waiting.acquireUninterruptibly();
        done = done.thenRunAsync(() -> {
                    try {
                        task.run();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .whenComplete((nothing, failure) -> waiting.release());
    }

    /**
     * Waits until all that was set is done. After a task that fails, none is.
     *
     * @throws IOException of the first that failed
     */
    public void finish() throws IOException {
        try {
            done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw failed.getCause();
            }
            throw e;
        }
    }

    /** Waits until nothing is being done any more, whatever came of it. */
    @Override
    public void close() {
        done.exceptionally(failure -> null).join();
    }
}
