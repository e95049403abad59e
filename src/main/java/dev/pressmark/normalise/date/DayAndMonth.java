package dev.pressmark.normalise.date;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDate.Reading;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.authority.calendar.PrintedTime;
import dev.pressmark.normalise.claim.Claims;
import dev.pressmark.normalise.date.DateOrder.First;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Settles which number is the day and which the month in {@code 03/04/2020}: by the article's other dates, by the zone
 * printed with it, by the language and the zone of the input, and, where none of them says, by the input's other dates.
 */
final class DayAndMonth {

    /** A year with a 29th of February, to compare days that state none. */
    private static final int LEAP_YEAR = 2000;
    /** A text is printed on the day it was written, or on the day after. */
    private static final int MOST_DAYS_APART = 1;

    private final String language;
    private final DateOrder order;
    private final Zones zones;
    private final List<Claim> dates;
    private final Optional<First> shown;
    private final Optional<Claim> inputOrder;
    private final Set<Claim> open = new LinkedHashSet<>();

    DayAndMonth(Claims claims, String language, DateOrder order, Zones zones) {
        this.language = language;
        this.order = order;
        this.zones = zones;
        this.dates = Stream.of(Field.PUBLISHED, Field.MODIFIED)
                .flatMap(field -> claims.about(field).stream())
                .toList();
        this.shown = dates.stream()
                .flatMap(claim -> DateOrder.shown(claim.raw()).stream())
                .findFirst();
        this.inputOrder = claims.first(Field.INPUT_DATE_ORDER, Basis.INPUT);
    }

    /** The first claim of a date that can be read in two ways, for all that the article says. */
    Optional<Claim> open() {
        return open.stream().findFirst();
    }

    /** Whether a claim is one of those, and the other dates of the input tell how it is read. */
    boolean isByInput(Claim claim) {
        return inputOrder.isPresent() && open.contains(claim);
    }

    /** What the other dates of the input tell of it, if they do. */
    Optional<Claim> inputOrder() {
        return open().flatMap(claim -> inputOrder);
    }

    /** Of several readings of a claimed date those that what is known leaves. */
    List<Reading> settle(Claim claim, PrintedDate date, List<Reading> possible) {
        if (!date.readings().stream().allMatch(reading -> reading.languages().isEmpty())) {
            return possible;
        }
        if (shown.isPresent()) {
            return inOrder(shown.get(), date, possible);
        }
        List<Reading> confirmed = possible.stream()
                .filter(reading -> dates.stream().anyMatch(other -> !other.equals(claim) && names(other, reading)))
                .toList();
        if (confirmed.size() == 1) {
            return confirmed;
        }
        Optional<First> usual = order.of(language, printedZone(date).or(zones::input));
        if (usual.isPresent()) {
            return inOrder(usual.get(), date, possible);
        }
        open.add(claim);
        return inputOrder
                .map(others -> inOrder(First.ofCode(others.raw()), date, possible))
                .orElse(possible);
    }

    private Optional<ZoneId> printedZone(PrintedDate date) {
        return date.time().map(PrintedTime::zone).flatMap(zones::country);
    }

    /** Whether a claim gives this day with its month by name, or the day before. */
    private static boolean names(Claim claim, Reading reading) {
        return PrintedDates.first(claim.raw())
                .filter(other -> other.readings().size() == 1)
                .map(other -> other.readings().get(0))
                .filter(other -> other.day() != 0 && (other.year() == 0 || other.year() == reading.year()))
                .filter(other -> isNear(other, reading))
                .isPresent();
    }

    private static boolean isNear(Reading some, Reading other) {
        long days = LocalDate.of(LEAP_YEAR, some.month(), some.day()).toEpochDay()
                - LocalDate.of(LEAP_YEAR, other.month(), other.day()).toEpochDay();
        return Math.abs(days) <= MOST_DAYS_APART;
    }

    private static List<Reading> inOrder(First first, PrintedDate date, List<Reading> possible) {
        return possible.stream()
                .filter(reading -> date.beginsWithDay(reading) == (first == First.DAY))
                .toList();
    }
}
