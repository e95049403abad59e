package dev.pressmark.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Measures the time that passes and, since a machine may do other things too, that which the processors spend on it. */
final class Stopwatch {

    private static final double SECOND = 1e9;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final long start = System.nanoTime();
    private final long startOfWork = system.getProcessCpuTime();

    /** Since it was made. */
    double seconds() {
        return (System.nanoTime() - start) / SECOND;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f s (%.1f s of processor time)",
                seconds(),
                (system.getProcessCpuTime() - startOfWork) / SECOND);
    }
}
