package dev.pressmark.jobfile;

import dev.pressmark.jobfile.YamlMapping.Problems;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Single settings of a job, stated by its file or in the file's place; what is wrong is blamed on who stated it. */
final class StatedSettings {

    private final YamlMapping mapping;
    private final Overrides overrides;
    private final Problems problems;

    StatedSettings(YamlMapping mapping, Overrides overrides, Problems problems) {
        this.mapping = mapping;
        this.overrides = overrides;
        this.problems = problems;
    }

    boolean isOverridden(String key) {
        return overrides.of(key).isPresent();
    }

    /** As it is written; null when nobody states it, which is wrong. */
    @Nullable String required(String key) {
        return isOverridden(key) ? overrides.of(key).orElseThrow() : mapping.required(key);
    }

    /** What the function makes of it; null when nobody states it, or it is wrong. */
    <T> @Nullable T optional(String key, Function<String, T> parse) {
        Optional<String> override = overrides.of(key);
        if (override.isEmpty()) {
            return mapping.optional(key, parse);
        }
        try {
            return parse.apply(override.get());
        } catch (IllegalArgumentException | DateTimeException e) {
            reject(key, String.valueOf(e.getMessage()));
            return null;
        }
    }

    void reject(String key, String message) {
        if (isOverridden(key)) {
            problems.add(Overrides.origin(key) + ": " + message);
        } else {
            mapping.reject(key, message);
        }
    }
}
