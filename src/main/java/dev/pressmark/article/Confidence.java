package dev.pressmark.article;

import java.util.Locale;

/** How far a resolved value can be trusted. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    /** The stable code that databases and reports carry: {@code high}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
