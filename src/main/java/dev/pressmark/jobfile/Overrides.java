package dev.pressmark.jobfile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Settings given outside the job file, as written; each beats what the job file says.
 *
 * @param settings by the keys that they have in the job file
 */
public record Overrides(Map<String, String> settings) {

    public static final Overrides NONE = new Overrides(Map.of());

    public Overrides {
        settings = Map.copyOf(settings);
    }

    Optional<String> of(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    /** What a user may have given it by: its flag, or the variable of the environment. */
    static String origin(String key) {
        return "--" + key + " or PRESSMARK_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
