package dev.pressmark.jobfile;

import dev.pressmark.scan.PathName;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a job's database, reports and logs are to lie. Paths in the job file are seen from its folder, those given in
 * its place from the working directory.
 */
final class ResultsReader {

    private static final String OUTPUT = "output";
    private static final String ARCHIVE = "archive";
    private static final String H2 = "jdbc:h2:file:";
    /** The path, which H2 takes without its scheme where it cannot be anything else, and settings. */
    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?:file:|(?=[/~.]))([^;]+)(;.*)?");

    private final Function<String, Path> resolve;
    private final StatedSettings settings;

    /** @param resolve what a path in the job file names */
    ResultsReader(Function<String, Path> resolve, StatedSettings settings) {
        this.resolve = resolve;
        this.settings = settings;
    }

    /** The output folder; null when it cannot be told. */
    @Nullable Path output() {
        String stated = settings.required(OUTPUT);
        Path output = stated == null ? null : path(OUTPUT, stated);
        if (output != null) {
            requireFolder(output);
        }
        return output;
    }

    /** Where it is not there yet, it is made below the last folder that is. */
    private void requireFolder(Path output) {
        Path there = output;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there != null && !Files.isDirectory(there)) {
            settings.reject(OUTPUT, there + " is a file; name a folder");
        }
    }

    /** The URL of the database, its path absolute; that of a database in the output folder where none is stated. */
    @Nullable String archive(@Nullable Path output) {
        String stated = settings.optional(ARCHIVE, Function.identity());
        if (stated == null) {
            return output == null ? null : below(output);
        }
        Matcher url = H2_FILE.matcher(stated);
        if (!url.matches()) {
            settings.reject(
                    ARCHIVE, "'" + stated + "' is not the URL of an H2 database file, such as " + H2 + "/srv/archive");
            return null;
        }
        String name = url.group(1);
        boolean atHome = name.startsWith("~");
        Path file = path(ARCHIVE, atHome ? System.getProperty("user.home") + name.substring(1) : name);
        return file == null ? null : H2 + file + (url.group(2) == null ? "" : url.group(2));
    }

    /** The file that such a URL names, without the ending that the database gives it. */
    static Path file(String archive) {
        return Path.of(archive.substring(H2.length()).split(";", 2)[0]);
    }

    private String below(Path output) {
        if (output.toString().contains(";")) {
            settings.reject(OUTPUT, "A database cannot lie in " + output + ": its path may not contain ';'");
        }
        return H2 + output.resolve("archive");
    }

    /** What a setting names; null when this process cannot name it, to the system or to the database. */
    private @Nullable Path path(String key, String stated) {
        boolean overridden = settings.isOverridden(key);
        if (overridden && !PathName.isNameable(stated)) {
            settings.reject(key, PathName.unnameable(stated));
            return null;
        }
        Path path;
        try {
            path = overridden ? Path.of(stated).toAbsolutePath().normalize() : resolve.apply(stated);
        } catch (InvalidPathException e) {
            settings.reject(key, "'" + stated + "' is no path: " + e.getReason());
            return null;
        }
        if (!PathName.isNameable(path.toString())) {
            settings.reject(key, PathName.unnameable(path.toString()));
            return null;
        }
        return path;
    }
}
