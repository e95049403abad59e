package dev.pressmark.schedule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Another process is executing the job. */
public final class JobLockedException extends Exception {

    private static final long serialVersionUID = 1L;

    JobLockedException(String job, @Nullable LockHolder holder) {
        super(String.format(
                Locale.ROOT,
                "Another run of '%s' is active: %s",
                job,
                holder == null ? "it has not said yet who it is" : holder.describe()));
    }
}
