package dev.pressmark.schedule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Another process is executing the job, or has been asked about it. */
public final class JobLockedException extends Exception {

    private static final long serialVersionUID = 1L;

    JobLockedException(String job, @Nullable LockHolder holder) {
        super(String.format(
                Locale.ROOT,
                "The job '%s' is in use: %s",
                job,
                holder == null ? "it has not said yet who it is" : holder.describe()));
    }
}
