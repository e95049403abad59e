package dev.pressmark.schedule;

import java.time.Instant;

/**
 * Who holds a job's lock, or held it last.
 *
 * @param job     the job's name; the output folder is this job's
 * @param jobFile the job file
 * @param pid     process number
 * @param host    the machine's name
 * @param user    the user's name
 * @param since   when it took the lock
 */
public record LockHolder(String job, String jobFile, long pid, String host, String user, Instant since) {

    /** For a message: {@code process 4711 of anna on desk7, since 2026-03-01T02:00:00Z}. */
    public String describe() {
        return "process %d of %s on %s, since %s (%s)".formatted(pid, user, host, since, jobFile);
    }
}
