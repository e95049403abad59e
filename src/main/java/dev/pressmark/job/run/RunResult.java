package dev.pressmark.job.run;

import dev.pressmark.archive.run.RunTotals;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an execution of a job ended.
 *
 * @param job     the job's name
 * @param run     number of the run
 * @param end     how it ended
 * @param resumed whether it went on with a run that an earlier execution had not finished
 * @param took    how long this execution took
 * @param totals  of the run so far; null when it ended before it had any
 * @param reports where the reports are; null when none have been published yet
 * @param errors  why it failed, in words; empty unless it failed
 * @param warnings what did not keep it from completing, in words: a set of reports that could not be read,
 *                 corrections that apply to no article, inputs that have lost all their files
 */
public record RunResult(
        String job,
        long run,
        End end,
        boolean resumed,
        Duration took,
        @Nullable RunTotals totals,
        @Nullable Path reports,
        List<String> errors,
        List<String> warnings) {

    /** How an execution of a job ended. */
    public enum End {
        COMPLETED,
        /** It was asked to stop; the same command resumes it. */
        STOPPED,
        /** Something went wrong; the same command resumes it. */
        FAILED
    }
}
