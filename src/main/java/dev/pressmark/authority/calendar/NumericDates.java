package dev.pressmark.authority.calendar;

import dev.pressmark.authority.calendar.PrintedDate.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dates whose months are numbers: with signs between, with the ideographs for year, month and day, or counted months. */
final class NumericDates {

    /** Languages whose papers write the year before the month. */
    private static final Set<String> YEAR_FIRST = Set.of("ja", "zh", "ko", "hu", "lt", "mn", "ne", "si");

    private final TokenLine line;
    private final OtherCalendars calendars;

    NumericDates(TokenLine line) {
        this.line = line;
        this.calendars = new OtherCalendars(line);
    }

    /** The date that begins at a token, if one does. */
    Optional<DateMatch> at(int i) {
        return calendars
                .persian(i)
                .or(() -> numeric(i))
                .or(() -> dayAndMonth(i))
                .or(() -> ideographic(i))
                .or(() -> numbered(i));
    }

    private Optional<DateMatch> numeric(int i) {
        if (!line.number(i, 1, 4) || !line.number(i + 2, 1, 2) || !line.number(i + 4, 1, 4) || !separated(i)) {
            return Optional.empty();
        }
        Token a = line.get(i);
        Token b = line.get(i + 2);
        Token c = line.get(i + 4);
        List<Reading> readings = new ArrayList<>();
        if (a.isNumber(4) && c.isNumber(1, 2)) {
            DateMatch.add(readings, a.value(), b.value(), c.value());
        } else if (a.isNumber(1, 2) && c.isNumber(4)) {
            DateMatch.add(readings, c.value(), b.value(), a.value());
            if (!line.get(i + 1).isSign('.') && a.value() != b.value()) {
                DateMatch.add(readings, c.value(), a.value(), b.value());
            }
        } else if (a.isNumber(1, 2)
                && b.isNumber(2)
                && c.isNumber(2)
                && !line.get(i + 1).isSign('-')) {
            addOfTwoDigits(readings, i);
        }
        return readings.isEmpty() ? Optional.empty() : Optional.of(new DateMatch(readings, i + 5));
    }

    /** "3.02." alone, or as agencies of Central Europe set it: "Katowice, 3.02. (PAP)". Elsewhere it counts chapters. */
    private Optional<DateMatch> dayAndMonth(int i) {
        boolean written = line.number(i, 1, 2)
                && line.number(i + 2, 1, 2)
                && i + 3 < line.size()
                && line.get(i + 1).isSign('.')
                && line.get(i + 3).isSign('.')
                && line.touches(i)
                && line.touches(i + 1)
                && line.touches(i + 2);
        boolean alone = written && i == 0 && line.size() == 4;
        boolean inDateline = written
                && i > 0
                && line.get(i - 1).isSign(',')
                && i + 4 < line.size()
                && "(/–-".contains(line.get(i + 4).text());
        List<Reading> readings = new ArrayList<>();
        if (alone || inDateline) {
            DateMatch.add(readings, 0, line.get(i + 2).value(), line.get(i).value());
        }
        return readings.isEmpty() ? Optional.empty() : Optional.of(new DateMatch(readings, i + 4));
    }

    /** "17.05.23" and "5/17/23"; some languages begin with the year. */
    private void addOfTwoDigits(List<Reading> readings, int i) {
        int a = line.get(i).value();
        int b = line.get(i + 2).value();
        int c = line.get(i + 4).value();
        DateMatch.add(readings, DateMatch.fullYear(c), b, a);
        if (line.get(i + 1).isSign('/') && a != b) {
            DateMatch.add(readings, DateMatch.fullYear(c), a, b);
        }
        if (line.get(i).isNumber(2)) {
            DateMatch.add(readings, DateMatch.fullYear(a), b, c, YEAR_FIRST);
        }
    }

    /** The same sign twice, and neither before nor after, where the line would hold a number of another kind. */
    private boolean separated(int i) {
        Token first = line.get(i + 1);
        Token second = line.get(i + 3);
        boolean same =
                first.text().equals(second.text()) && (first.isSign('/') || first.isSign('-') || first.isSign('.'));
        if (!same) {
            return false;
        }
        boolean tight = first.start() == line.get(i).end()
                && second.start() == line.get(i + 2).end();
        boolean before = i > 0 && line.touches(i - 1) && !line.get(i - 1).isSign('(');
        boolean after = i + 6 < line.size()
                && line.get(i + 5).text().equals(first.text())
                && line.touches(i + 5)
                && line.get(i + 6).isNumber()
                && touchesAfter(i + 4);
        return tight && !(before && line.get(i - 1).text().equals(first.text())) && !after;
    }

    private boolean touchesAfter(int i) {
        return line.touches(i) && line.touches(i + 1);
    }

    private Optional<DateMatch> ideographic(int i) {
        int at = i;
        int year = 0;
        if (line.number(at, 4, 4) && line.word(at + 1, "年", "년")) {
            year = line.get(at).value();
            at += 2;
        } else if (calendars.yearOfEra(at) != 0) {
            year = calendars.yearOfEra(at);
            at += 4;
        }
        if (!line.number(at, 1, 2) || !line.word(at + 1, "月", "월")) {
            return Optional.empty();
        }
        int month = line.get(at).value();
        at += 2;
        int day = 0;
        if (line.number(at, 1, 2) && line.word(at + 1, "日", "일", "号", "號")) {
            day = line.get(at).value();
            at += 2;
        }
        List<Reading> readings = new ArrayList<>();
        if (day != 0 || year != 0) {
            DateMatch.add(readings, year, month, day);
        }
        return readings.isEmpty() ? Optional.empty() : Optional.of(new DateMatch(readings, at));
    }

    /** "31 tháng 12, 2020". */
    private Optional<DateMatch> numbered(int i) {
        if (!line.number(i, 1, 2)
                || !line.number(i + 2, 1, 2)
                || !line.get(i + 1).isWord()) {
            return Optional.empty();
        }
        if (!CalendarNames.numbersMonths(line.get(i + 1).text())) {
            return Optional.empty();
        }
        int year = i + 3;
        while (year < line.size() && year < i + 5 && !line.get(year).isNumber()) {
            year++;
        }
        List<Reading> readings = new ArrayList<>();
        boolean stated = line.isYear(year);
        DateMatch.add(
                readings,
                stated ? line.get(year).value() : 0,
                line.get(i + 2).value(),
                line.get(i).value());
        return readings.isEmpty() ? Optional.empty() : Optional.of(new DateMatch(readings, stated ? year + 1 : i + 3));
    }
}
