package dev.pressmark.normalise.date;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Coverage;
import dev.pressmark.article.Field;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDate.Reading;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.normalise.claim.Claims;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a day its year: the only one in which it falls, on its weekday, within the coverage of the input or the year that
 * the text calls this year or its copyright line states; else the one that puts it shortly before the article was changed,
 * or a change shortly after it was published.
 */
final class YearCompletion {

    private static final int MOST_YEARS = 100;
    /** An article is seldom changed later; what is changed later is no article of that day. */
    private static final int MOST_DAYS_BEFORE_CHANGE = 60;

    private final List<Claim> coverages;
    private final List<Claim> changes;
    private final List<Claim> publications;

    /** A day with its year, and the claim that it has it from. */
    record Completed(Reading reading, Claim claim) {}

    YearCompletion(Claims claims) {
        this.coverages = claims.about(Field.COVERAGE, List.of(Basis.JOB_FILE, Basis.BODY, Basis.COPYRIGHT_LINE));
        this.changes = claims.about(Field.MODIFIED);
        this.publications = claims.about(Field.PUBLISHED);
    }

    /** Whether the owner of the input says that its material is of this time. */
    boolean covers(Reading reading) {
        return coverages.stream()
                .filter(claim -> claim.basis() == Basis.JOB_FILE)
                .anyMatch(claim -> reading.year() != 0
                        && reading.day() != 0
                        && Coverage.parse(claim.raw()).contains(PossibleReadings.day(reading)));
    }

    Optional<Completed> complete(Field<?> field, PrintedDate date, Reading reading) {
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
        if (bounded) {
            return Optional.empty();
        }
        return field == Field.MODIFIED
                ? beside(publications, true, date, reading)
                : beside(changes, false, date, reading);
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

    /** The day with the year that puts it next to a whole date of the other kind: a change stands after its publication. */
    private Optional<Completed> beside(List<Claim> others, boolean after, PrintedDate date, Reading reading) {
        for (Claim claim : others) {
            Optional<LocalDate> whole = PrintedDates.first(claim.raw())
                    .filter(other -> other.readings().size() == 1)
                    .map(other -> other.readings().get(0))
                    .filter(other -> other.year() != 0 && other.day() != 0)
                    .flatMap(other -> whole(other, other.year()))
                    .map(PossibleReadings::day);
            Optional<Reading> found = whole.flatMap(day -> after ? after(day, reading) : before(day, reading))
                    .filter(near -> PossibleReadings.fitsWeekday(near, date));
            if (found.isPresent()) {
                return Optional.of(new Completed(found.get(), claim));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading> before(LocalDate changed, Reading reading) {
        return Stream.of(changed.getYear(), changed.getYear() - 1)
                .flatMap(year -> whole(reading, year).stream())
                .filter(found -> isSoonAfter(PossibleReadings.day(found), changed))
                .findFirst();
    }

    private static Optional<Reading> after(LocalDate published, Reading reading) {
        return Stream.of(published.getYear(), published.getYear() + 1)
                .flatMap(year -> whole(reading, year).stream())
                .filter(found -> isSoonAfter(published, PossibleReadings.day(found)))
                .findFirst();
    }

    private static boolean isSoonAfter(LocalDate published, LocalDate changed) {
        long days = changed.toEpochDay() - published.toEpochDay();
        return days >= 0 && days <= MOST_DAYS_BEFORE_CHANGE;
    }

    /** Empty for the 29th of February of most years. */
    private static Optional<Reading> whole(Reading reading, int year) {
        boolean exists = reading.day() > 0 && (reading.month() != 2 || reading.day() != 29 || Year.isLeap(year));
        return exists
                ? Optional.of(new Reading(year, reading.month(), reading.day(), reading.languages()))
                : Optional.empty();
    }
}
