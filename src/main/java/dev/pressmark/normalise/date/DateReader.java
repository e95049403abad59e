package dev.pressmark.normalise.date;

import dev.pressmark.article.Claim;
import dev.pressmark.article.Published;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDate.Reading;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.authority.calendar.PrintedTime;
import dev.pressmark.authority.calendar.RecordedDates;
import dev.pressmark.normalise.claim.Claims;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads claimed dates in the light of the article's language, its input's coverage and its input's zone. */
public final class DateReader {

    private final Zones zones;
    private final PossibleReadings readings;
    private final DayAndMonth dayAndMonth;
    private final YearCompletion years;
    private YearCompletion.@Nullable Completed completed;

    /**
     * A reader for one article.
     *
     * @param country of the dateline, ISO 3166-1 alpha-2; empty when unknown
     * @param latest  the last day that is possible
     */
    public DateReader(Claims claims, String language, String country, DateOrder order, LocalDate latest) {
        this.zones = new Zones(claims, language, country);
        this.readings = new PossibleReadings(language, latest);
        this.dayAndMonth = new DayAndMonth(claims, language, order, zones);
        this.years = new YearCompletion(claims);
    }

    /** The claim of a date in numbers that can be read in two ways, for all that language, zone and coverage say. */
    Optional<Claim> open() {
        return dayAndMonth.open();
    }

    /** Whether a claim's date is read as the other dates of the input are. */
    boolean isByInput(Claim claim) {
        return dayAndMonth.isByInput(claim);
    }

    /** What the other dates of the input tell of it, if they do. */
    Optional<Claim> inputOrder() {
        return dayAndMonth.inputOrder();
    }

    /** The day that was given its year, if one was, and the claim it has it from. */
    Optional<YearCompletion.Completed> completed() {
        return Optional.ofNullable(completed);
    }

    /** What the claim comes to; empty when it states no date, an impossible one, or one that can be read in two ways. */
    Optional<DateCandidate> read(Claim claim) {
        return Optional.of(claim.raw())
                .filter(raw -> PublishedResolver.OF_PROGRAMS.contains(claim.basis()))
                .map(SystemClock::iso)
                .flatMap(RecordedDates::of)
                .or(() -> PrintedDates.first(claim.raw()))
                .flatMap(date -> read(claim, date))
                .filter(read -> !PublishedResolver.OF_PROGRAMS.contains(claim.basis())
                        || !SystemClock.isUnset(read.published(), claim.basis()));
    }

    private Optional<DateCandidate> read(Claim claim, PrintedDate date) {
        List<Reading> possible = readings.of(date);
        if (possible.size() > 1) {
            List<Reading> covered = possible.stream().filter(years::covers).toList();
            possible = covered.size() == 1 ? covered : dayAndMonth.settle(claim, date, possible);
        }
        if (possible.size() != 1) {
            return Optional.empty();
        }
        Reading reading = possible.get(0);
        boolean sure = date.readings().size() == 1;
        if (reading.year() == 0) {
            return Optional.of(complete(claim, date, reading));
        }
        return Optional.of(new DateCandidate(published(date, reading), claim, sure));
    }

    private DateCandidate complete(Claim claim, PrintedDate date, Reading reading) {
        Optional<YearCompletion.Completed> whole = years.complete(claim.field(), date, reading);
        if (whole.isEmpty()) {
            MonthDay day = MonthDay.of(reading.month(), reading.day());
            return new DateCandidate(Published.dayOfUnknownYear(day), claim, false);
        }
        completed = whole.get();
        return new DateCandidate(published(date, whole.get().reading()), claim, false);
    }

    private Published published(PrintedDate date, Reading reading) {
        if (reading.day() == 0) {
            return Published.month(YearMonth.of(reading.year(), reading.month()));
        }
        LocalDate day = PossibleReadings.day(reading);
        return date.time().map(time -> at(day, time)).orElseGet(() -> Published.day(day));
    }

    private Published at(LocalDate day, PrintedTime time) {
        LocalDateTime local = day.atTime(time.hour(), time.minute(), Math.max(0, time.second()));
        ZoneOffset offset = zones.offset(time.zone(), local).orElse(null);
        return time.second() < 0 ? Published.minute(local, offset) : Published.second(local, offset);
    }
}
