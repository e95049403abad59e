package dev.pressmark.schedule;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return String.format(Locale.ROOT, "process %d of %s on %s, since %s (%s)", pid, user, host, since, jobFile);
    }

    /** The text of the lock's file: properties. */
    String format() {
        return Stream.of(
                        line("job", job),
                        line("jobFile", jobFile),
                        line("pid", Long.toString(pid)),
                        line("host", host),
                        line("user", user),
                        line("since", since.toString()))
                .collect(Collectors.joining());
    }

    private static String line(String key, String value) {
        return key + "=" + value.replace("\\", "\\\\").replace("\n", "\\n") + "\n";
    }

    /** Reads the text of a lock's file; empty when it is not whole. */
    static Optional<LockHolder> parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
            return Optional.of(new LockHolder(
                    properties.getProperty("job", ""),
                    properties.getProperty("jobFile", ""),
                    Long.parseLong(properties.getProperty("pid", "")),
                    properties.getProperty("host", ""),
                    properties.getProperty("user", ""),
                    Instant.parse(properties.getProperty("since", ""))));
        } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
