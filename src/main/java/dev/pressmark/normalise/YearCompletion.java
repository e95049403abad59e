package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Coverage;
import dev.pressmark.article.Field;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDate.Reading;
import dev.pressmark.authority.calendar.PrintedDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a day its year: the only one in which it falls, on its weekday, within the coverage of the input or the year that
 * the text calls this year or its copyright line states; else the one that puts it shortly before the article was changed.
 */
final class YearCompletion {

    private static final int MOST_YEARS = 100;
    /** An article is seldom changed later; what is changed later is no article of that day. */
    private static final int MOST_DAYS_BEFORE_CHANGE = 60;

    private final List<Claim> coverages;
    private final List<Claim> changes;

    /** A day with its year, and the claim that it has it from. */
    record Completed(Reading reading, Claim claim) {}

    YearCompletion(Claims claims) {
        this.coverages = claims.about(Field.COVERAGE, List.of(Basis.JOB_FILE, Basis.BODY, Basis.COPYRIGHT_LINE));
        this.changes = claims.about(Field.MODIFIED);
    }

    /** Whether the owner of the input says that its material is of this time. */
    boolean covers(Reading reading) {
        return coverages.stream()
                .filter(claim -> claim.basis() == Basis.JOB_FILE)
                .anyMatch(claim -> reading.year() != 0
                        && reading.day() != 0
                        && Coverage.parse(claim.raw()).contains(PossibleReadings.day(reading)));
    }

    Optional<Completed> complete(PrintedDate date, Reading reading) {
        boolean bounded = false;
        for (Claim coverage : coverages) {
            boolean within = bounded;
            List<Reading> fitting = fitting(coverage, date, reading).stream()
                    .filter(whole -> !within || covers(whole))
                    .toList();
            if (fitting.size() == 1) {
                return Optional.of(new Completed(fitting.get(0), coverage));
            }
            bounded |= coverage.basis() == Basis.JOB_FILE;
        }
        return bounded ? Optional.empty() : beforeChange(date, reading);
    }

    private static List<Reading> fitting(Claim claim, PrintedDate date, Reading reading) {
        Coverage coverage;
        try {
            coverage = Coverage.parse(claim.raw());
        } catch (DateTimeException e) {
            return List.of();
        }
        List<Reading> fitting = new ArrayList<>();
        int last = Math.min(coverage.last().getYear(), coverage.first().getYear() + MOST_YEARS);
        for (int year = coverage.first().getYear(); year <= last; year++) {
            whole(reading, year)
                    .filter(whole ->
                            coverage.contains(PossibleReadings.day(whole)) && PossibleReadings.fitsWeekday(whole, date))
                    .ifPresent(fitting::add);
        }
        return fitting;
    }

    private Optional<Completed> beforeChange(PrintedDate date, Reading reading) {
        for (Claim claim : changes) {
            Optional<LocalDate> changed = PrintedDates.first(claim.raw())
                    .filter(change -> change.readings().size() == 1)
                    .map(change -> change.readings().get(0))
                    .filter(change -> change.year() != 0 && change.day() != 0)
                    .flatMap(change -> whole(change, change.year()))
                    .map(PossibleReadings::day);
            Optional<Reading> whole = changed.flatMap(day -> before(day, reading))
                    .filter(found -> PossibleReadings.fitsWeekday(found, date));
            if (whole.isPresent()) {
                return Optional.of(new Completed(whole.get(), claim));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading> before(LocalDate changed, Reading reading) {
        for (int year = changed.getYear(); year >= changed.getYear() - 1; year--) {
            Optional<Reading> whole = whole(reading, year);
            long days = whole.map(found ->
                            changed.toEpochDay() - PossibleReadings.day(found).toEpochDay())
                    .orElse(-1L);
            if (days >= 0 && days <= MOST_DAYS_BEFORE_CHANGE) {
                return whole;
            }
        }
        return Optional.empty();
    }

    /** Empty for the 29th of February of most years. */
    private static Optional<Reading> whole(Reading reading, int year) {
        boolean exists = reading.day() > 0 && (reading.month() != 2 || reading.day() != 29 || Year.isLeap(year));
        return exists
                ? Optional.of(new Reading(year, reading.month(), reading.day(), reading.languages()))
                : Optional.empty();
    }
}
