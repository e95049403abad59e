package dev.pressmark.job.run;

import dev.pressmark.archive.run.RunTotals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What there is to know of a job from outside. A run keeps it up to date in a file beside the archive, since the database
 * lets only one process in.
 *
 * @param job      the job's name
 * @param asOf     when this was written
 * @param articles articles in the archive, in their current version
 * @param waiting  files left for a later run
 * @param runs     the last runs, the latest first
 */
public record JobStatus(String job, Instant asOf, long articles, long waiting, List<RunStatus> runs) {

    private static final String FILE_NAME = "status.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * A run as Spring Batch has it on record.
     *
     * @param run        its number
     * @param state      running, completed, stopped or failed
     * @param executions how many times it was started or resumed
     * @param started    when it was first started
     * @param ended      when its last execution ended; null while that is running
     * @param totals     its control totals so far
     * @param steps      of its last execution
     */
    public record RunStatus(
            long run,
            String state,
            int executions,
            @Nullable Instant started,
            @Nullable Instant ended,
            @Nullable RunTotals totals,
            List<StepStatus> steps) {

        boolean isRunning() {
            return state.equals("running");
        }

        private RunStatus interrupted() {
            return new RunStatus(run, "interrupted", executions, started, ended, totals, steps);
        }
    }

    /**
     * A step of a run.
     *
     * @param step  its name
     * @param state running, completed, stopped or failed
     */
    public record StepStatus(
            String step,
            String state,
            @Nullable Instant started,
            @Nullable Instant ended) {}

    /**
     * Reads the status that the last run has left, or that the one under way keeps.
     *
     * @return empty when no run has ever begun
     * @throws IOException when there is one that cannot be read
     */
    public static Optional<JobStatus> read(Path output) throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(output.resolve(FILE_NAME)), JobStatus.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JacksonException e) {
            throw new IOException(
                    String.format(Locale.ROOT, "%s is damaged; the next run writes it anew", output.resolve(FILE_NAME)),
                    e);
        }
    }

    /** The status of a job that has never been run. */
    public static JobStatus none(String job, Instant now) {
        return new JobStatus(job, now, 0, 0, List.of());
    }

    /** The same, of which it is known that no process is executing the job: what says it is running was interrupted. */
    public JobStatus withoutProcess() {
        return new JobStatus(
                job,
                asOf,
                articles,
                waiting,
                runs.stream()
                        .map(run -> run.isRunning() ? run.interrupted() : run)
                        .toList());
    }

    void write(Path output) throws IOException {
        Path next = output.resolve(FILE_NAME + ".tmp");
        Files.write(next, JSON.writeValueAsBytes(this));
        Files.move(next, output.resolve(FILE_NAME), StandardCopyOption.ATOMIC_MOVE);
    }
}
