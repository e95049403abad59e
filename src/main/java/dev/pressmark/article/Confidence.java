package dev.pressmark.article;

/** How far a resolved value can be trusted. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    /** The stable code that databases and reports carry: {@code high}. */
    public String code() {
        return Code.of(this);
    }

    /**
     * The confidence of a code.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Confidence ofCode(String code) {
        return Code.value(Confidence.class, code);
    }
}
