package dev.pressmark.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;
import java.util.Locale;

/**
 * How long a piece of work took: by the clock, and on the processor by its own thread, which other work on the machine
 * lengthens less.
 *
 * @param clock     seconds
 * @param processor seconds
 */
record Time(double clock, double processor) {

    static final Time NONE = new Time(Double.MAX_VALUE, Double.MAX_VALUE);

    private static final double SECOND = 1e9;

    /** What is measured. */
    interface Work {

        void run() throws IOException, SQLException;
    }

    static Time of(Work work) throws IOException, SQLException {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long processor = thread.getCurrentThreadCpuTime();
        work.run();
        return new Time((System.nanoTime() - start) / SECOND, (thread.getCurrentThreadCpuTime() - processor) / SECOND);
    }

    /** The lesser of each. */
    Time orLess(Time other) {
        return new Time(Math.min(clock, other.clock), Math.min(processor, other.processor));
    }

    String ratio(Time other) {
        return String.format(Locale.ROOT, "%.3f (%.3f)", clock / other.clock, processor / other.processor);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f s (%.1f s)", clock, processor);
    }
}
