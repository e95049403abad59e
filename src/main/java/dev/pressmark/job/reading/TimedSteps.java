package dev.pressmark.job.reading;

import dev.pressmark.job.run.DaemonThreads;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Computes step after step, none of which may take more than so much of a processor's time. What others do with the
 * processors does not count, nor does waiting, so that a busy machine loses nothing. Thread-safe.
 *
 * <p>Java cannot end a computation that does not end itself: a step that takes too long is interrupted and left behind in
 * its thread, and the next goes on in another. So a step may do only what bears being interrupted: no database. Threads
 * with nothing to do end after a minute.
 */
public final class TimedSteps {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MOST_LEFT_BEHIND = 8;
    private static final long SHORTEST_WAIT = TimeUnit.MILLISECONDS.toNanos(1);

    private final long limit;
    private final ExecutorService workers = Executors.newCachedThreadPool(DaemonThreads.named("read"));
    private final AtomicInteger leftBehind = new AtomicInteger();

    /** @param limit for each step */
    public TimedSteps(Duration limit) {
        this.limit = limit.toNanos();
    }

    /** Whether so many steps are being computed still though their time is over that others would not get on. */
    public boolean areHeldUp() {
        return leftBehind() > MOST_LEFT_BEHIND;
    }

    /** How many steps are being computed still though their time is over. */
    int leftBehind() {
        return leftBehind.get();
    }

    /**
     * Computes all steps, in their order.
     *
     * @param late makes the result of a step that takes too long, given its place from 0
     * @return the result of each
     */
    public <T> List<T> compute(List<? extends Supplier<? extends T>> steps, IntFunction<? extends T> late) {
        List<T> results = new ArrayList<>(steps.size());
        while (results.size() < steps.size()) {
            Attempt<T> attempt = new Attempt<>(steps.subList(results.size(), steps.size()));
            results.addAll(await(attempt));
            if (results.size() < steps.size()) {
                results.add(late.apply(results.size()));
            }
        }
        return results;
    }

    /** The results of an attempt, up to and without a step that takes too long. */
    private <T> List<T> await(Attempt<T> attempt) {
        Future<?> running = workers.submit(attempt);
        long left = limit;
        while (left > 0 && !isDoneWithin(Math.max(left, SHORTEST_WAIT), running)) {
            left = attempt.left();
        }
        running.cancel(true);
        return attempt.results;
    }

    private static boolean isDoneWithin(long nanoseconds, Future<?> running) {
        try {
            running.get(nanoseconds, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long processorTime(long thread) {
        return THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread) : System.nanoTime();
    }

    /** Steps computed by one thread. */
    private final class Attempt<T> implements Runnable {

        private final List<? extends Supplier<? extends T>> steps;
        /** Complete as soon as the thread is done, or left behind. */
        private final List<T> results = new ArrayList<>();

        private long thread;
        private long begun;
        private boolean ended;
        private boolean givenUp;

        Attempt(List<? extends Supplier<? extends T>> steps) {
            this.steps = steps;
        }

        @Override
        public void run() {
            try {
                begin();
                boolean goOn = true;
                for (int i = 0; goOn && i < steps.size(); i++) {
                    goOn = add(steps.get(i).get());
                }
            } finally {
                end();
            }
        }

        private synchronized void begin() {
            thread = Thread.currentThread().getId();
            begun = processorTime(thread);
        }

        /** Whether the result was still waited for. */
        private synchronized boolean add(T result) {
            if (!givenUp) {
                results.add(result);
                begun = processorTime(thread);
            }
            return !givenUp;
        }

        private synchronized void end() {
            ended = true;
            if (givenUp) {
                leftBehind.decrementAndGet();
            }
        }

        /** What is left of the time of the step under way, in nanoseconds; when nothing is, the thread is left behind. */
        synchronized long left() {
            if (thread == 0 || ended) {
                return limit;
            }
            long left = limit - (processorTime(thread) - begun);
            if (left <= 0) {
                givenUp = true;
                leftBehind.incrementAndGet();
            }
            return left;
        }
    }
}
