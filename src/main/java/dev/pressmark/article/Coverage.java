package dev.pressmark.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.function.Function;

/**
 * When an input's material was published, as its owner knows it; both days included.
 *
 * @param first the earliest day
 * @param last  the latest day
 */
public record Coverage(LocalDate first, LocalDate last) {

    public Coverage {
        if (last.isBefore(first)) {
            throw new DateTimeException("coverage ends (" + last + ") before it begins (" + first + ")");
        }
    }

    /**
     * Reads {@code 2020-11/2021-01}: two years, months or days of ISO 8601 with a slash between, or one alone.
     *
     * @throws DateTimeException in words, when the text is not of that form
     */
    public static Coverage parse(String text) {
        String[] ends = text.strip().split("/", -1);
        if (ends.length > 2) {
            throw new DateTimeException("'" + text + "' is not an interval; write it as 2020-11/2021-01");
        }
        return new Coverage(read(ends[0], Coverage::firstDay), read(ends[ends.length - 1], Coverage::lastDay));
    }

    private static LocalDate read(String text, Function<String, LocalDate> day) {
        try {
            return day.apply(text);
        } catch (DateTimeException e) {
            throw new DateTimeException(
                    "'" + text
                            + "' is neither a year, a month nor a day of ISO 8601; write it as 2020, 2020-11 or 2020-11-30",
                    e);
        }
    }

    private static LocalDate firstDay(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static LocalDate lastDay(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).plusYears(1).atDay(1).minusDays(1);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
