package dev.pressmark.article;

/** To what unit a date is known. */
public enum Precision {
    SECOND,
    MINUTE,
    DAY,
    MONTH,
    YEAR,
    /** Between two days, both included. */
    INTERVAL;

    /** The stable code that databases and reports carry: {@code day}. */
    public String code() {
        return Code.of(this);
    }
}
