package dev.pressmark.report;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long the increments of runs are kept.
 *
 * @param runs of the last so many runs that published anything, this one included; 0 for none
 * @param age  no longer than this after their publication; null for any time
 */
public record Retention(int runs, @Nullable Duration age) {

    /** No increments at all. */
    public static final Retention NONE = new Retention(0, null);
}
