package dev.pressmark.authority.calendar;

import dev.pressmark.authority.calendar.PrintedDate.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The orders in which day, month and year are printed, tried at one place of a line. */
final class DateGrammar {

    private static final int LONGEST_ABBREVIATION = 4;
    private static final Set<String> HALVES = Set.of("am", "pm");

    private final TokenLine line;
    private final DateParticles particles;
    private final NumericDates numeric;
    private final MonthWords months;

    DateGrammar(List<Token> tokens) {
        this.line = new TokenLine(tokens);
        this.particles = new DateParticles(line);
        this.numeric = new NumericDates(line);
        this.months = new MonthWords(line);
    }

    /** The date that begins at token {@code i}, if one does. */
    Optional<PrintedDate> at(int i) {
        return numeric.at(i)
                .or(() -> yearMonthDay(i))
                .or(() -> dayMonth(i))
                .or(() -> monthDay(i))
                .map(match -> new PrintedDate(
                        line.get(i).start(), line.get(match.next() - 1).end(), match.readings(), Set.of(), null));
    }

    private Optional<DateMatch> yearMonthDay(int i) {
        if (!line.isYear(i)) {
            return Optional.empty();
        }
        int at = particles.afterConnectives(i + 1);
        Map<Integer, Set<String>> named = Map.of();
        int length = 0;
        for (int n = MonthWords.MOST; n > 0 && named.isEmpty(); n--) {
            named = months.in(at, n);
            length = n;
        }
        int day = particles.afterConnectives(at + length);
        if (named.isEmpty() || !line.number(day, 1, 2)) {
            return Optional.empty();
        }
        return match(
                named,
                line.get(i).value(),
                line.get(day).value(),
                particles.afterWordForDay(particles.afterOrdinal(day + 1)));
    }

    private Optional<DateMatch> dayMonth(int i) {
        if (!line.number(i, 1, 2) || isMinutes(i) || (i > 0 && line.get(i - 1).isSign('.') && line.touches(i - 1))) {
            return Optional.empty();
        }
        int at = particles.afterConnectives(particles.afterOrdinal(i + 1));
        for (int n = MonthWords.MOST; n > 0; n--) {
            Map<Integer, Set<String>> named = months.behindDay(at, n);
            if (!named.isEmpty()) {
                int end = afterOtherName(named, at + n);
                int year = particles.afterConnectives(end);
                if (line.isYear(year)) {
                    return match(named, line.get(year).value(), line.get(i).value(), particles.afterYear(year + 1));
                }
                if (isLastShortYear(at, end)) {
                    return match(
                            named,
                            DateMatch.fullYear(line.get(end).value()),
                            line.get(i).value(),
                            end + 1);
                }
                return isShortYear(i, at, end)
                        ? match(
                                named,
                                DateMatch.fullYear(line.get(end + 1).value()),
                                line.get(i).value(),
                                end + 2)
                        : match(named, 0, line.get(i).value(), particles.afterFullStop(end));
            }
        }
        return Optional.empty();
    }

    /** Behind the name that a month has in another country: "17 أيار/مايو 2023", "17 أيار (مايو) 2023". */
    private int afterOtherName(Map<Integer, Set<String>> named, int end) {
        boolean bracketed = end < line.size() && line.get(end).isSign('(');
        if (end >= line.size() || !(bracketed || line.get(end).isSign('/'))) {
            return end;
        }
        for (int n = 2; n > 0; n--) {
            int behind = end + 1 + n;
            boolean same =
                    !Collections.disjoint(named.keySet(), months.in(end + 1, n).keySet());
            if (same && (!bracketed || (behind < line.size() && line.get(behind).isSign(')')))) {
                return bracketed ? behind + 1 : behind;
            }
        }
        return end;
    }

    /** The 15 of "4-Aug-15" and "4/Aug/15": joined to the month by the sign that joins it to the day. */
    private boolean isShortYear(int day, int month, int end) {
        return month == day + 2
                && end == month + 1
                && line.number(end + 1, 2, 2)
                && (line.get(end).isSign('-') || line.get(end).isSign('/'))
                && line.get(day + 1).text().equals(line.get(end).text())
                && line.touches(day)
                && line.touches(day + 1)
                && line.touches(month)
                && line.touches(end)
                && (end + 2 >= line.size() || !line.get(end + 2).isSign(':'));
    }

    /** The 90 of "18 FEB 90 (DPA)": behind an abbreviated month, and nothing but a bracket or a bar behind it. */
    private boolean isLastShortYear(int month, int end) {
        return end == month + 1
                && line.get(month).text().length() <= LONGEST_ABBREVIATION
                && line.number(end, 2, 2)
                && (end + 1 == line.size() || "(|".contains(line.get(end + 1).text()));
    }

    /** The 05 of 14:05. */
    private boolean isMinutes(int i) {
        return i >= 2
                && line.get(i - 1).isSign(':')
                && line.get(i - 2).isNumber()
                && line.touches(i - 2)
                && line.touches(i - 1);
    }

    /** The "pm" of "2:24 pm 3 June", which is a month's name somewhere. */
    private boolean isHalfOfDay(int i) {
        return i > 0
                && line.get(i - 1).isNumber()
                && line.get(i).isWord()
                && HALVES.contains(CalendarNames.fold(line.get(i).text()));
    }

    private Optional<DateMatch> monthDay(int i) {
        if (isHalfOfDay(i)) {
            return Optional.empty();
        }
        for (int n = MonthWords.MOST; n > 0; n--) {
            Map<Integer, Set<String>> named = months.in(i, n);
            if (named.isEmpty()) {
                continue;
            }
            int at = particles.afterConnectives(i + n);
            if (line.isYear(at)) {
                boolean afterNumber = i > 0 && line.get(i - 1).isNumber();
                return afterNumber
                        ? Optional.empty()
                        : match(named, line.get(at).value(), 0, at + 1);
            }
            if (!line.number(at, 1, 2)) {
                return Optional.empty();
            }
            int end = particles.afterWordForDay(particles.afterOrdinal(at + 1));
            int year = particles.afterConnectives(end);
            // "Fri 6 May": a weekday before the date, though some language has a month of that name
            if (!CalendarNames.weekdays(line.get(i).text(), Set.of()).isEmpty() && isDate(at)) {
                return Optional.empty();
            }
            return line.isYear(year)
                    ? match(named, line.get(year).value(), line.get(at).value(), year + 1)
                    : match(named, 0, line.get(at).value(), end);
        }
        return Optional.empty();
    }

    private boolean isDate(int i) {
        return dayMonth(i).isPresent()
                || numeric.at(i).isPresent()
                || yearMonthDay(i).isPresent();
    }

    private static Optional<DateMatch> match(Map<Integer, Set<String>> months, int year, int day, int next) {
        List<Reading> readings = new ArrayList<>();
        months.forEach((month, languages) -> {
            // without a day there must be a year: "0 March" is no date
            if (DateMatch.isPossible(month, day) && (day > 0 || year > 0)) {
                readings.add(new Reading(year, month, day, languages));
            }
        });
        return readings.isEmpty() ? Optional.empty() : Optional.of(new DateMatch(readings, next));
    }
}
