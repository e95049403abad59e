package dev.pressmark.jobfile;

import dev.pressmark.jobfile.YamlMapping.Problems;
import dev.pressmark.scan.PathName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads where a job's database, reports and logs are to lie. */
final class ResultsReader {

    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(file:|[/~.]).+");

    private final Function<String, Path> resolve;
    private final Problems problems;
    private final Overrides overrides;

    /**
     * @param resolve   what a path in the job file names
     * @param overrides what flags and environment say
     */
    ResultsReader(Function<String, Path> resolve, Problems problems, Overrides overrides) {
        this.resolve = resolve;
        this.problems = problems;
        this.overrides = overrides;
    }

    /** The output folder; null when it cannot be told. */
    @Nullable Path output(YamlMapping mapping) {
        String override = overrides.output();
        if (override != null && !PathName.isNameable(override)) {
            problems.add("--output: " + PathName.unnameable(override));
            return null;
        }
        String stated = override == null ? mapping.required("output") : override;
        if (stated == null) {
            return null;
        }
        Path output = override == null
                ? resolve.apply(stated)
                : Path.of(override).toAbsolutePath().normalize();
        if (!PathName.isNameable(output.toString())) {
            mapping.reject("output", PathName.unnameable(output.toString()));
            return output;
        }
        requireFolder(mapping, output, override);
        return output;
    }

    /** Where it is not there yet, it is made below the last folder that is. */
    private void requireFolder(YamlMapping mapping, Path output, @Nullable String override) {
        Path there = output;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there != null && !Files.isDirectory(there)) {
            String message = there + " is a file; name a folder";
            if (override == null) {
                mapping.reject("output", message);
            } else {
                problems.add("--output: " + message);
            }
        }
    }

    /** The URL of the database; null when it lies in the output folder. */
    @Nullable String archive(YamlMapping mapping) {
        String url =
                overrides.archive() != null ? overrides.archive() : mapping.optional("archive", Function.identity());
        if (url != null && !H2_FILE.matcher(url).matches()) {
            mapping.reject(
                    "archive",
                    "'" + url + "' is not the URL of an H2 database file, such as jdbc:h2:file:/srv/archive");
        } else if (url != null && !PathName.isNameable(url)) {
            mapping.reject("archive", PathName.unnameable(url));
        }
        return url;
    }
}
