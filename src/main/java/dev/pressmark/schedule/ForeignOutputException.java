package dev.pressmark.schedule;

import dev.pressmark.jobfile.JobFile;
import java.util.Locale;

/** Two jobs are told to write into one output folder. */
public final class ForeignOutputException extends Exception {

    private static final long serialVersionUID = 1L;

    ForeignOutputException(JobFile job, LockHolder owner) {
        super(String.format(
                Locale.ROOT,
                "%s: output: %s belongs to the job '%s' (%s); give '%s' a folder of its own",
                job.file(),
                job.results().output(),
                owner.job(),
                owner.jobFile(),
                job.name()));
    }
}
