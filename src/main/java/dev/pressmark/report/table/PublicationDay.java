package dev.pressmark.report.table;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The day and the month that an article's date of publication names, as the article's own clock had it. */
public final class PublicationDay {

    private static final int DAY_LENGTH = "2020-12-31".length();
    private static final int MONTH_LENGTH = "2020-12".length();
    private static final Set<String> TO_THE_DAY = Set.of("second", "minute", "day");

    private PublicationDay() {}

    /** The day, ISO 8601; null when the date is not known to the day. */
    public static @Nullable String day(@Nullable Object published, @Nullable Object precision) {
        return TO_THE_DAY.contains(String.valueOf(precision)) ? start(published, DAY_LENGTH) : null;
    }

    /** The month, ISO 8601; null when the date is not known to the month. */
    public static @Nullable String month(@Nullable Object published, @Nullable Object precision) {
        String unit = String.valueOf(precision);
        return TO_THE_DAY.contains(unit) || unit.equals("month") ? start(published, MONTH_LENGTH) : null;
    }

    /** Of a date whose year is known; {@code XXXX-02-26} begins with no digit. */
    private static @Nullable String start(@Nullable Object published, int length) {
        return published instanceof String date && date.length() >= length && Character.isDigit(date.charAt(0))
                ? date.substring(0, length)
                : null;
    }
}
