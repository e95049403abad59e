package dev.pressmark.schedule;

import dev.pressmark.job.run.StopSignal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns the end of the process that a signal asks for into a stop at the next chunk: while it is open, the virtual machine
 * waits for it to be closed, that is, until the run has come to rest and its database is shut.
 */
public final class ShutdownGuard implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final StopSignal stop;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "shutdown");

    public ShutdownGuard(StopSignal stop) {
        this.stop = stop;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stopAndWait() {
        stop.request();
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the shutdown is under way, and this is what it has been waiting for
        }
    }
}
