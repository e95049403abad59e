package dev.pressmark.cli;

import dev.pressmark.jobfile.JobFile;
import dev.pressmark.jobfile.JobFileException;
import dev.pressmark.jobfile.JobFileReader;
import dev.pressmark.jobfile.Overrides;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job file and what flags and environment say in its place. Flags beat environment, environment beats job file. */
final class Settings {

    @Parameters(index = "0", paramLabel = "JOB.yaml", description = "The job file.")
    private Path jobFile = Path.of("job.yaml");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "${env:PRESSMARK_OUTPUT}",
            description = "Folder for database, reports and logs (PRESSMARK_OUTPUT).")
    private @Nullable String output;

    @Option(
            names = "--archive",
            paramLabel = "URL",
            defaultValue = "${env:PRESSMARK_ARCHIVE}",
            description = "JDBC URL of the database (PRESSMARK_ARCHIVE).")
    private @Nullable String archive;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "${env:PRESSMARK_THREADS}",
            description = "Records normalised at a time (PRESSMARK_THREADS).")
    private @Nullable String threads;

    @Option(
            names = "--max-record-size",
            paramLabel = "SIZE",
            defaultValue = "${env:PRESSMARK_MAX_RECORD_SIZE}",
            description = "Largest record that is read, such as 64MiB (PRESSMARK_MAX_RECORD_SIZE).")
    private @Nullable String maxRecordSize;

    @Option(
            names = "--max-files",
            paramLabel = "N",
            defaultValue = "${env:PRESSMARK_MAX_FILES}",
            description = "Files that one run reads at most (PRESSMARK_MAX_FILES).")
    private @Nullable String maxFiles;

    JobFile jobFile(Clock clock) throws JobFileException {
        Map<String, String> stated = new HashMap<>();
        put(stated, "output", output);
        put(stated, "archive", archive);
        put(stated, "threads", threads);
        put(stated, "max-record-size", maxRecordSize);
        put(stated, "max-files", maxFiles);
        return JobFileReader.read(jobFile, new Overrides(stated), clock);
    }

    /** A variable of the environment that is empty says nothing. */
    private static void put(Map<String, String> stated, String key, @Nullable String setting) {
        if (setting != null && !setting.isBlank()) {
            stated.put(key, setting);
        }
    }
}
