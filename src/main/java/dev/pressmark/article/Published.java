package dev.pressmark.article;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date of publication or modification at the precision at which it is known.
 *
 * <p>Its text form is ISO 8601 ({@code 2020-12-31T14:05:00+03:00}, {@code 2020-12}) or, where ISO 8601 has none, the
 * Extended Date/Time Format of ISO 8601-2 ({@code 2020-12-30/2020-12-31}, {@code XXXX-02-26} for a day of an unknown
 * year).
 */
public final class Published {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    /** Kiribati's. */
    private static final ZoneOffset FIRST_TO_BEGIN_A_DAY = ZoneOffset.ofHours(14);

    private static final int CLOCK = "2020-12-31T14:05:00".length();
    private static final String MIDNIGHT = "T00:00:00";
    private static final Set<String> UNTOLD = Set.of("", "+00:00");

    private final String text;
    private final Precision precision;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;
    private final @Nullable LocalDateTime time;

    private Published(String text, Precision precision, @Nullable LocalDate first, @Nullable LocalDate last) {
        this(text, precision, first, last, null);
    }

    private Published(
            String text,
            Precision precision,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDateTime time) {
        this.text = text;
        this.precision = precision;
        this.first = first;
        this.last = last;
        this.time = time;
    }

    /** The first year that something can have been published in: there were no newspapers before. */
    public static final int EARLIEST_YEAR = 1600;

    /** The last day that something can have been published on: today, wherever on Earth that is the latest. */
    public static LocalDate latestDay(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), FIRST_TO_BEGIN_A_DAY);
    }

    static Published year(Year year) {
        return new Published(
                String.format(Locale.ROOT, "%04d", year.getValue()),
                Precision.YEAR,
                year.atDay(1),
                year.atDay(year.length()));
    }

    public static Published month(YearMonth month) {
        return new Published(month.toString(), Precision.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    public static Published day(LocalDate day) {
        return new Published(day.toString(), Precision.DAY, day, day);
    }

    /** A day whose year nobody states. */
    public static Published dayOfUnknownYear(MonthDay day) {
        return new Published(
                String.format(Locale.ROOT, "XXXX-%02d-%02d", day.getMonthValue(), day.getDayOfMonth()),
                Precision.DAY,
                null,
                null);
    }

    public static Published minute(LocalDateTime time, @Nullable ZoneOffset offset) {
        return time(time.truncatedTo(ChronoUnit.MINUTES), Precision.MINUTE, offset);
    }

    public static Published second(LocalDateTime time, @Nullable ZoneOffset offset) {
        return time(time.truncatedTo(ChronoUnit.SECONDS), Precision.SECOND, offset);
    }

    /**
     * Some day from {@code first} to {@code last}.
     *
     * @throws DateTimeException when {@code last} is before {@code first}
     */
    static Published interval(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new DateTimeException("The interval " + first + "/" + last + " ends before it begins");
        }
        return first.equals(last) ? day(first) : new Published(first + "/" + last, Precision.INTERVAL, first, last);
    }

    /**
     * Reads the text form: a year, month, day, minute or second, an interval of days, or a day of an unknown year.
     *
     * @throws DateTimeException in words, when the text is not of that form
     */
    public static Published parse(String text) {
        return PublishedForm.parse(text.strip());
    }

    private static Published time(LocalDateTime time, Precision precision, @Nullable ZoneOffset offset) {
        String text = SECONDS.format(time) + (offset == null ? "" : OFFSET.format(offset));
        LocalDateTime universal = offset == null
                ? time
                : time.atOffset(offset).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        return new Published(text, precision, time.toLocalDate(), time.toLocalDate(), universal);
    }

    public Precision precision() {
        return precision;
    }

    /** The earliest day it can mean; empty when the year is unknown. */
    public Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    /** The latest day it can mean; empty when the year is unknown. */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /**
     * Whether this is a time on the day that the other states, or the time that the other states with the offset from UTC
     * that the other lacks. An offset of none is what programs write that were not told of one, and midnight what they write
     * that were told the day only, so that any other on that day completes it.
     */
    public boolean completes(Published other) {
        if (time == null) {
            return false;
        }
        boolean isDayOnly = other.time == null ? other.precision == Precision.DAY : other.isMidnight() && !isMidnight();
        return isDayOnly
                ? Objects.equals(first, other.first)
                : other.time != null
                        && clock().equals(other.clock())
                        && UNTOLD.contains(other.offset())
                        && !UNTOLD.contains(offset());
    }

    private boolean isMidnight() {
        return text.contains(MIDNIGHT);
    }

    private String clock() {
        return text.substring(0, CLOCK);
    }

    private String offset() {
        return text.substring(CLOCK);
    }

    /**
     * A text that sorts as the dates do: by the earliest moment each can mean, in UTC where the offset is known. Empty
     * when the year is unknown.
     */
    public Optional<String> sortKey() {
        if (time != null) {
            return Optional.of(SECONDS.format(time));
        }
        return first().map(day -> SECONDS.format(day.atStartOfDay()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Published that && text.equals(that.text) && precision == that.precision;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, precision);
    }

    /** The text form that databases and reports carry. */
    @Override
    public String toString() {
        return text;
    }
}
