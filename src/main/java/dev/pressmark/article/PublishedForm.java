package dev.pressmark.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text forms of a date, ISO 8601 and EDTF, read strictly: a date is not guessed at. */
final class PublishedForm {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INTERVAL = Pattern.compile("(" + DAY + ")/(" + DAY + ")");
    private static final Pattern DAY_OF_UNKNOWN_YEAR = Pattern.compile("XXXX-(\\d{2}-\\d{2})");
    private static final Pattern TIME =
            Pattern.compile("(" + DAY + "T\\d{2}:\\d{2})(?<second>:\\d{2})?(?<offset>Z|[+-]\\d{2}:\\d{2})?");

    private PublishedForm() {}

    static Published parse(String text) {
        try {
            return read(text);
        } catch (DateTimeException e) {
            throw new DateTimeException("'" + text + "' is not a date: " + e.getMessage(), e);
        }
    }

    private static Published read(String text) {
        if (YEAR.matcher(text).matches()) {
            return Published.year(Year.parse(text));
        }
        if (MONTH.matcher(text).matches()) {
            return Published.month(YearMonth.parse(text));
        }
        if (DAY.matcher(text).matches()) {
            return Published.day(LocalDate.parse(text));
        }
        Matcher interval = INTERVAL.matcher(text);
        if (interval.matches()) {
            return Published.interval(LocalDate.parse(interval.group(1)), LocalDate.parse(interval.group(2)));
        }
        Matcher day = DAY_OF_UNKNOWN_YEAR.matcher(text);
        if (day.matches()) {
            return Published.dayOfUnknownYear(MonthDay.parse("--" + day.group(1)));
        }
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            return time(time);
        }
        throw new DateTimeException("write it as 2020-12-31, 2020-12-31T14:05+03:00, 2020-12, 2020,"
                + " 2020-12-30/2020-12-31 or XXXX-12-31");
    }

    private static Published time(Matcher time) {
        String offsetText = time.group("offset");
        @Nullable ZoneOffset offset = offsetText == null ? null : ZoneOffset.of(offsetText);
        String seconds = time.group("second");
        LocalDateTime local = LocalDateTime.parse(time.group(1) + (seconds == null ? "" : seconds));
        return seconds == null ? Published.minute(local, offset) : Published.second(local, offset);
    }
}
