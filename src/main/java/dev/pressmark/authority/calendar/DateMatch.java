package dev.pressmark.authority.calendar;

import dev.pressmark.authority.calendar.PrintedDate.Reading;
import java.time.Month;
import java.util.List;
import java.util.Set;

/**
 * A date found among tokens.
 *
 * @param readings the ways to read it
 * @param next     the token after it
 */
record DateMatch(List<Reading> readings, int next) {

    private static final int FIRST_OF_TWENTIETH = 69;

    /** Adds a reading without a month's name if there can be such a day. */
    static void add(List<Reading> readings, int year, int month, int day) {
        add(readings, year, month, day, Set.of());
    }

    /** @param languages those that write dates so; empty for all */
    static void add(List<Reading> readings, int year, int month, int day, Set<String> languages) {
        if (isPossible(month, day) && (year == 0 || TokenLine.isYearNumber(year))) {
            readings.add(new Reading(year, month, day, languages));
        }
    }

    /** As POSIX has it: 69 to 99 are of the twentieth century. */
    static int fullYear(int twoDigits) {
        return twoDigits < FIRST_OF_TWENTIETH ? 2000 + twoDigits : 1900 + twoDigits;
    }

    static boolean isPossible(int month, int day) {
        return month >= 1 && month <= 12 && day >= 0 && day <= Month.of(month).maxLength();
    }
}
