package dev.pressmark.schedule;

import dev.pressmark.archive.run.Rejection;
import dev.pressmark.job.PressmarkJob;
import dev.pressmark.job.query.Comparison;
import dev.pressmark.job.query.DryRun;
import dev.pressmark.job.query.Explanation;
import dev.pressmark.job.query.UnknownArticleException;
import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.Surroundings;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.scan.Finding;
import dev.pressmark.scan.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Executes a job under its lock. */
public final class ExclusiveRun {

    private ExclusiveRun() {}

    /**
     * Executes a job: resumes its last run if that was not finished, else starts the next.
     *
     * @param rejected receives what the run has rejected, when it is over
     * @throws JobLockedException when another process is executing it
     * @throws ForeignOutputException when its output folder is another job's
     * @throws IOException when the output folder cannot be written
     * @throws dev.pressmark.job.run.JobFailure when its database cannot be opened
     */
    public static RunResult execute(JobFile file, Surroundings surroundings, Consumer<Rejection> rejected)
            throws IOException, JobLockedException, ForeignOutputException {
        try (JobLock ignored = JobLock.acquire(file, surroundings.clock());
                PressmarkJob job = PressmarkJob.open(file, surroundings)) {
            RunResult result = job.run();
            job.forEachRejection(result.run(), rejected);
            return result;
        }
    }

    /**
     * Says why an article of a job's archive is what it is. No run can begin meanwhile: the database lets one process in.
     *
     * @throws JobLockedException when another process is executing the job
     * @throws ForeignOutputException when its output folder is another job's
     * @throws UnknownArticleException when the archive does not have the article, or is not there yet
     * @throws dev.pressmark.job.run.JobFailure when its database cannot be read
     */
    public static Explanation explain(JobFile file, Clock clock, String articleId)
            throws IOException, JobLockedException, ForeignOutputException, UnknownArticleException {
        return whileNoRun(file, clock, () -> Explanation.of(file, clock, articleId));
    }

    /**
     * Sets two articles of a job's archive beside one another. No run can begin meanwhile.
     *
     * @throws JobLockedException when another process is executing the job
     * @throws ForeignOutputException when its output folder is another job's
     * @throws UnknownArticleException when the archive does not have one of them, or is not there yet
     * @throws dev.pressmark.job.run.JobFailure when its database cannot be read
     */
    public static Comparison compare(JobFile file, Clock clock, String oneId, String otherId)
            throws IOException, JobLockedException, ForeignOutputException, UnknownArticleException {
        return whileNoRun(file, clock, () -> Comparison.of(file, oneId, otherId));
    }

    /** The lock would make the output folder, which only a run does. */
    private static <T> T whileNoRun(JobFile file, Clock clock, Inquiry<T> inquiry)
            throws IOException, JobLockedException, ForeignOutputException, UnknownArticleException {
        if (!Files.isDirectory(file.results().output())) {
            throw UnknownArticleException.withoutArchive(file);
        }
        try (JobLock ignored = JobLock.acquire(file, clock)) {
            return inquiry.answer();
        }
    }

    /** What is asked of a job's archive. */
    private interface Inquiry<T> {

        T answer() throws UnknownArticleException;
    }

    /**
     * Says what executing a job would find, and changes nothing.
     *
     * @param findings receives what would be concluded of each path
     * @throws JobLockedException when another process is executing it
     * @throws ForeignOutputException when its output folder is another job's
     * @throws IOException when an input folder cannot be listed
     */
    public static void rehearse(JobFile file, Clock clock, BiConsumer<Input, Finding> findings)
            throws IOException, JobLockedException, ForeignOutputException {
        JobLock.requireOwnOutput(file);
        if (JobLock.isHeld(file.results().output())) {
            throw new JobLockedException(
                    file.name(), JobLock.holder(file.results().output()).orElse(null));
        }
        DryRun.scan(file, clock, findings);
    }
}
