package dev.pressmark.authority.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in print, with every reading it allows: {@code 03/04/2020} has two.
 *
 * @param start    where it begins in the line, its weekday and time included
 * @param end      where it ends
 * @param readings at least one; of a date in numbers the one that begins with the day comes first
 * @param weekdays the weekdays that the name printed beside it can mean; empty when none is printed
 * @param printedTime the time of day printed with it
 */
public record PrintedDate(
        int start,
        int end,
        List<Reading> readings,
        Set<DayOfWeek> weekdays,
        @Nullable PrintedTime printedTime) {

    /**
     * One way to read a date. What is not stated is 0.
     *
     * @param year      0 when not stated
     * @param month     1 to 12
     * @param day       1 to 31, 0 when not stated
     * @param languages the languages in which the month's name reads so; empty when no name is printed
     */
    public record Reading(int year, int month, int day, Set<String> languages) {

        public Reading {
            languages = Set.copyOf(languages);
        }
    }

    public PrintedDate {
        readings = List.copyOf(readings);
        weekdays = Set.copyOf(weekdays);
    }

    /** Whether a reading of a date in numbers takes its first number for the day. */
    public boolean beginsWithDay(Reading reading) {
        return reading.day() == readings.get(0).day();
    }

    /** Whether day and year are stated, so that nothing has to complete it. */
    public boolean isWhole() {
        return readings.stream().allMatch(reading -> reading.day() != 0 && reading.year() != 0);
    }

    public Optional<PrintedTime> time() {
        return Optional.ofNullable(printedTime);
    }

    PrintedDate with(PrintedTime other) {
        return new PrintedDate(Math.min(start, other.start()), Math.max(end, other.end()), readings, weekdays, other);
    }

    PrintedDate withWeekday(int newStart, int newEnd, Set<DayOfWeek> days) {
        return new PrintedDate(Math.min(start, newStart), Math.max(end, newEnd), readings, days, printedTime);
    }
}
