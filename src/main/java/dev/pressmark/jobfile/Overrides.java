package dev.pressmark.jobfile;

import org.jspecify.annotations.Nullable;

/**
 * Settings given outside the job file, as written; each beats what the job file says. Null where nothing is given.
 *
 * @param output        relative to the working directory
 * @param archive       JDBC URL
 * @param threads       a number
 * @param maxRecordSize a size such as {@code 64MiB}
 * @param maxFiles      a number
 */
public record Overrides(
        @Nullable String output,
        @Nullable String archive,
        @Nullable String threads,
        @Nullable String maxRecordSize,
        @Nullable String maxFiles) {

    public static final Overrides NONE = new Overrides(null, null, null, null, null);
}
