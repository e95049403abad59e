package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Coverage;
import dev.pressmark.article.Field;
import dev.pressmark.article.Published;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDate.Reading;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.authority.calendar.PrintedTime;
import dev.pressmark.authority.calendar.RecordedDates;
import dev.pressmark.normalise.DateOrder.First;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads claimed dates in the light of the article's language, its input's coverage and its input's zone. */
final class DateReader {

    private static final int EARLIEST_YEAR = 1600;
    private static final int FIRST_BUDDHIST_YEAR = 2400;
    private static final int BUDDHIST_ERA = 543;

    /** Where programs write dates; what people print is read as print. */
    private static final List<Basis> RECORDS = Claims.recordsThen();

    private final String language;
    private final DateOrder order;
    private final LocalDate latest;
    private final Zones zones;
    private final List<Claim> coverages;
    private final Optional<Claim> inputOrder;
    private final Optional<First> ownOrder;
    private @Nullable Claim completion;
    private @Nullable Claim open;

    /**
     * A reader for one article.
     *
     * @param country of the dateline, ISO 3166-1 alpha-2; empty when unknown
     * @param latest  the last day that is possible
     */
    DateReader(Claims claims, String language, String country, DateOrder order, LocalDate latest) {
        this.language = language;
        this.order = order;
        this.latest = latest;
        this.zones = new Zones(claims, language, country);
        this.ownOrder = Stream.of(Field.PUBLISHED, Field.MODIFIED)
                .flatMap(field -> claims.about(field).stream())
                .flatMap(claim -> DateOrder.shown(claim.raw()).stream())
                .findFirst();
        this.inputOrder = claims.first(Field.INPUT_DATE_ORDER, Basis.INPUT);
        this.coverages = claims.about(Field.COVERAGE, List.of(Basis.JOB_FILE, Basis.COPYRIGHT_LINE));
    }

    /** The claim of a date in numbers that can be read in two ways, for all that language, zone and coverage say. */
    Optional<Claim> open() {
        return Optional.ofNullable(open);
    }

    /** What the other dates of the input tell of it, if they do. */
    Optional<Claim> inputOrder() {
        return open().flatMap(claim -> inputOrder);
    }

    /** The claim that completed a date, if one did. */
    Optional<Claim> completion() {
        return Optional.ofNullable(completion);
    }

    /** What the claim comes to; empty when it states no date, an impossible one, or one that can be read in two ways. */
    Optional<DateCandidate> read(Claim claim) {
        return Optional.of(claim.raw())
                .filter(raw -> RECORDS.contains(claim.basis()))
                .flatMap(RecordedDates::of)
                .or(() -> PrintedDates.first(claim.raw()))
                .flatMap(date -> read(claim, date));
    }

    private Optional<DateCandidate> read(Claim claim, PrintedDate date) {
        List<Reading> possible = possible(date);
        if (possible.size() > 1) {
            List<Reading> covered = possible.stream().filter(this::isCovered).toList();
            possible = covered.size() == 1 ? covered : inOrder(claim, date, possible);
        }
        if (possible.size() != 1) {
            return Optional.empty();
        }
        Reading reading = possible.get(0);
        boolean sure = date.readings().size() == 1;
        if (reading.year() == 0) {
            return Optional.of(completed(claim, date, reading));
        }
        return Optional.of(new DateCandidate(published(date, reading), claim, sure));
    }

    private List<Reading> possible(PrintedDate date) {
        List<Reading> inLanguage = date.readings().stream()
                .filter(reading ->
                        reading.languages().isEmpty() || reading.languages().contains(language))
                .toList();
        List<Reading> readings = inLanguage.isEmpty() ? date.readings() : inLanguage;
        List<Reading> possible = new ArrayList<>();
        for (Reading stated : readings) {
            Reading reading = inCommonEra(stated);
            if (isPossible(reading) && !isFuture(reading) && fitsWeekday(reading, date)) {
                possible.add(reading);
            }
        }
        return possible;
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
        return reading.year() >= EARLIEST_YEAR
                && (reading.day() == 0
                        || reading.day()
                                <= YearMonth.of(reading.year(), reading.month()).lengthOfMonth());
    }

    private boolean isFuture(Reading reading) {
        return reading.year() != 0
                && LocalDate.of(reading.year(), reading.month(), Math.max(1, reading.day()))
                        .isAfter(latest);
    }

    private static boolean fitsWeekday(Reading reading, PrintedDate date) {
        return date.weekdays().isEmpty()
                || reading.year() == 0
                || reading.day() == 0
                || date.weekdays().contains(day(reading).getDayOfWeek());
    }

    private static LocalDate day(Reading reading) {
        return LocalDate.of(reading.year(), reading.month(), reading.day());
    }

    private boolean isCovered(Reading reading) {
        return coverages.stream()
                .filter(claim -> claim.basis() == Basis.JOB_FILE)
                .anyMatch(claim -> reading.year() != 0
                        && reading.day() != 0
                        && Coverage.parse(claim.raw()).contains(day(reading)));
    }

    /** Those that put day and month in the order of the language and the input's zone; without months by name only. */
    private List<Reading> inOrder(Claim claim, PrintedDate date, List<Reading> possible) {
        if (!date.readings().stream().allMatch(reading -> reading.languages().isEmpty())) {
            return possible;
        }
        Optional<First> usual = ownOrder.or(() -> order.of(language, zones.input()));
        if (usual.isPresent()) {
            return inOrder(usual.get(), date, possible);
        }
        open = claim;
        return inputOrder
                .map(others -> inOrder(First.valueOf(others.raw().toUpperCase(Locale.ROOT)), date, possible))
                .orElse(possible);
    }

    private static List<Reading> inOrder(First first, PrintedDate date, List<Reading> possible) {
        return possible.stream()
                .filter(reading -> date.beginsWithDay(reading) == (first == First.DAY))
                .toList();
    }

    private Published published(PrintedDate date, Reading reading) {
        if (reading.day() == 0) {
            return Published.month(YearMonth.of(reading.year(), reading.month()));
        }
        LocalDate day = day(reading);
        return date.time().map(time -> at(day, time)).orElseGet(() -> Published.day(day));
    }

    private Published at(LocalDate day, PrintedTime time) {
        LocalDateTime local = day.atTime(time.hour(), time.minute(), Math.max(0, time.second()));
        ZoneOffset offset = zones.offset(time.zone(), local).orElse(null);
        return time.second() < 0 ? Published.minute(local, offset) : Published.second(local, offset);
    }

    /** A day without its year is completed by the one year in which it falls within the coverage, else left as it is. */
    private DateCandidate completed(Claim claim, PrintedDate date, Reading reading) {
        for (Claim coverage : coverages) {
            List<Reading> fitting = fitting(coverage, date, reading);
            if (fitting.size() == 1) {
                completion = coverage;
                return new DateCandidate(published(date, fitting.get(0)), claim, false);
            }
        }
        return new DateCandidate(Published.dayOfUnknownYear(MonthDay.of(reading.month(), reading.day())), claim, false);
    }

    private static List<Reading> fitting(Claim claim, PrintedDate date, Reading reading) {
        Coverage coverage;
        try {
            coverage = Coverage.parse(claim.raw());
        } catch (DateTimeException e) {
            return List.of();
        }
        List<Reading> fitting = new ArrayList<>();
        int last = Math.min(coverage.last().getYear(), coverage.first().getYear() + 100);
        for (int year = coverage.first().getYear(); year <= last; year++) {
            Reading whole = new Reading(year, reading.month(), reading.day(), reading.languages());
            boolean exists = reading.month() != 2 || reading.day() != 29 || Year.isLeap(year);
            if (exists && coverage.contains(day(whole)) && fitsWeekday(whole, date)) {
                fitting.add(whole);
            }
        }
        return fitting;
    }
}
