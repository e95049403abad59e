package dev.pressmark.normalise.date;

import dev.pressmark.article.Published;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDate.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which readings of a printed date are possible: in the article's language, on the calendar, on the weekday, not in the future. */
final class PossibleReadings {

    private static final int FIRST_BUDDHIST_YEAR = 2400;
    private static final int BUDDHIST_ERA = 543;

    private final String language;
    private final LocalDate latest;

    /** @param latest the last day that is possible */
    PossibleReadings(String language, LocalDate latest) {
        this.language = language;
        this.latest = latest;
    }

    List<Reading> of(PrintedDate date) {
        List<Reading> possible = new ArrayList<>();
        for (Reading stated : inLanguage(date)) {
            Reading reading = inCommonEra(stated);
            if (isPossible(reading) && !isFuture(reading) && fitsWeekday(reading, date)) {
                possible.add(reading);
            }
        }
        return possible;
    }

    /** Those of the article's language; if there are none those of no language; else all. */
    private List<Reading> inLanguage(PrintedDate date) {
        List<Reading> own = date.readings().stream()
                .filter(reading -> reading.languages().contains(language))
                .toList();
        List<Reading> open = date.readings().stream()
                .filter(reading -> reading.languages().isEmpty())
                .toList();
        return !own.isEmpty() ? own : open.isEmpty() ? date.readings() : open;
    }

    static boolean fitsWeekday(Reading reading, PrintedDate date) {
        return date.weekdays().isEmpty()
                || reading.year() == 0
                || reading.day() == 0
                || date.weekdays().contains(day(reading).getDayOfWeek());
    }

    /** Of a reading that states year, month and day. */
    static LocalDate day(Reading reading) {
        return LocalDate.of(reading.year(), reading.month(), reading.day());
    }

    /** Thai papers count years from the Buddha's death. */
    private Reading inCommonEra(Reading reading) {
        boolean thai = "th".equals(language) || reading.languages().equals(Set.of("th"));
        return thai && reading.year() >= FIRST_BUDDHIST_YEAR
                ? new Reading(reading.year() - BUDDHIST_ERA, reading.month(), reading.day(), reading.languages())
                : reading;
    }

    private static boolean isPossible(Reading reading) {
        if (reading.year() == 0) {
            return true;
        }
        return reading.year() >= Published.EARLIEST_YEAR
                && (reading.day() == 0
                        || reading.day()
                                <= YearMonth.of(reading.year(), reading.month()).lengthOfMonth());
    }

    private boolean isFuture(Reading reading) {
        return reading.year() != 0
                && LocalDate.of(reading.year(), reading.month(), Math.max(1, reading.day()))
                        .isAfter(latest);
    }
}
