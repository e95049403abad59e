package dev.pressmark.authority.calendar;

import dev.pressmark.authority.calendar.PrintedDate.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The orders in which day, month and year are printed, tried at one place of a line of tokens. */
final class DateGrammar {

    private static final int LONGEST_MONTH_NAME = 3;
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2700;
    /** Words between day, month and year: "31 de diciembre de 2020", "31st of December". */
    private static final Set<String> CONNECTIVES =
            Set.of("de", "del", "of", "den", "the", "do", "da", "d", "ta", "li", "ren", "ko", "m", "év", "в", "г");
    /** Endings that turn a number into an ordinal. */
    private static final Set<String> ORDINALS = Set.of(
            "st", "nd", "rd", "th", "er", "re", "e", "º", "ª", "ro", "го", "ое", "е", "η", "ης", "da", "de", "án", "én",
            "jén", "ja", "je", "d", "hb");

    private final List<Token> tokens;

    DateGrammar(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What was read, and the index of the token after it. */
    private record Match(List<Reading> readings, int next) {}

    /** The date that begins at token {@code i}, if one does. */
    Optional<PrintedDate> at(int i) {
        return numeric(i)
                .or(() -> ideographic(i))
                .or(() -> numbered(i))
                .or(() -> yearMonthDay(i))
                .or(() -> dayMonth(i))
                .or(() -> monthDay(i))
                .map(match -> new PrintedDate(
                        tokens.get(i).start(), tokens.get(match.next() - 1).end(), match.readings(), Set.of(), null));
    }

    private Optional<Match> numeric(int i) {
        if (!number(i, 1, 4) || !number(i + 2, 1, 2) || !number(i + 4, 1, 4) || !separated(i)) {
            return Optional.empty();
        }
        Token a = tokens.get(i);
        Token b = tokens.get(i + 2);
        Token c = tokens.get(i + 4);
        List<Reading> readings = new ArrayList<>();
        if (a.isNumber(4) && c.isNumber(1, 2)) {
            add(readings, a.value(), b.value(), c.value());
        } else if (a.isNumber(1, 2) && c.isNumber(4)) {
            add(readings, c.value(), b.value(), a.value());
            if (tokens.get(i + 1).isSign('/') && a.value() != b.value()) {
                add(readings, c.value(), a.value(), b.value());
            }
        }
        return readings.isEmpty() ? Optional.empty() : Optional.of(new Match(readings, i + 5));
    }

    /** The same sign twice, and neither before nor after, where the line would hold a number of another kind. */
    private boolean separated(int i) {
        Token first = tokens.get(i + 1);
        Token second = tokens.get(i + 3);
        boolean same =
                first.text().equals(second.text()) && (first.isSign('/') || first.isSign('-') || first.isSign('.'));
        if (!same) {
            return false;
        }
        boolean tight = first.start() == tokens.get(i).end()
                && second.start() == tokens.get(i + 2).end();
        boolean before = i > 0 && touches(i - 1) && !tokens.get(i - 1).isSign('(');
        boolean after = i + 6 < tokens.size()
                && tokens.get(i + 5).text().equals(first.text())
                && touches(i + 5)
                && tokens.get(i + 6).isNumber()
                && touchesAfter(i + 4);
        return tight && !(before && tokens.get(i - 1).text().equals(first.text())) && !after;
    }

    private boolean touches(int i) {
        return tokens.get(i).end() == tokens.get(i + 1).start();
    }

    private boolean touchesAfter(int i) {
        return touches(i) && touches(i + 1);
    }

    private Optional<Match> ideographic(int i) {
        int at = i;
        int year = 0;
        if (number(at, 4, 4) && word(at + 1, "年", "년")) {
            year = tokens.get(at).value();
            at += 2;
        }
        if (!number(at, 1, 2) || !word(at + 1, "月", "월")) {
            return Optional.empty();
        }
        int month = tokens.get(at).value();
        at += 2;
        int day = 0;
        if (number(at, 1, 2) && word(at + 1, "日", "일", "号", "號")) {
            day = tokens.get(at).value();
            at += 2;
        }
        List<Reading> readings = new ArrayList<>();
        if (day != 0 || year != 0) {
            add(readings, year, month, day);
        }
        return readings.isEmpty() ? Optional.empty() : Optional.of(new Match(readings, at));
    }

    /** "31 tháng 12, 2020". */
    private Optional<Match> numbered(int i) {
        if (!number(i, 1, 2) || !number(i + 2, 1, 2) || !tokens.get(i + 1).isWord()) {
            return Optional.empty();
        }
        if (!CalendarNames.numbersMonths(tokens.get(i + 1).text())) {
            return Optional.empty();
        }
        int year = i + 3;
        while (year < tokens.size() && year < i + 5 && !tokens.get(year).isNumber()) {
            year++;
        }
        List<Reading> readings = new ArrayList<>();
        boolean stated = isYear(year);
        add(
                readings,
                stated ? tokens.get(year).value() : 0,
                tokens.get(i + 2).value(),
                tokens.get(i).value());
        return readings.isEmpty() ? Optional.empty() : Optional.of(new Match(readings, stated ? year + 1 : i + 3));
    }

    private Optional<Match> yearMonthDay(int i) {
        if (!isYear(i)) {
            return Optional.empty();
        }
        int at = skip(i + 1);
        Map<Integer, Set<String>> months = Map.of();
        int length = 0;
        for (int n = LONGEST_MONTH_NAME; n > 0 && months.isEmpty(); n--) {
            months = month(at, n);
            length = n;
        }
        int day = skip(at + length);
        if (months.isEmpty() || !number(day, 1, 2)) {
            return Optional.empty();
        }
        return match(months, tokens.get(i).value(), tokens.get(day).value(), afterOrdinal(day + 1));
    }

    private Optional<Match> dayMonth(int i) {
        if (!number(i, 1, 2) || (i > 0 && tokens.get(i - 1).isSign('.') && touches(i - 1))) {
            return Optional.empty();
        }
        int at = skip(afterOrdinal(i + 1));
        for (int n = LONGEST_MONTH_NAME; n > 0; n--) {
            Map<Integer, Set<String>> months = month(at, n);
            if (!months.isEmpty()) {
                int end = at + n;
                int year = skip(end);
                return isYear(year)
                        ? match(months, tokens.get(year).value(), tokens.get(i).value(), year + 1)
                        : match(months, 0, tokens.get(i).value(), afterFullStop(end));
            }
        }
        return Optional.empty();
    }

    private Optional<Match> monthDay(int i) {
        for (int n = LONGEST_MONTH_NAME; n > 0; n--) {
            Map<Integer, Set<String>> months = month(i, n);
            if (months.isEmpty()) {
                continue;
            }
            int at = skip(i + n);
            if (isYear(at)) {
                boolean afterNumber = i > 0 && tokens.get(i - 1).isNumber();
                return afterNumber
                        ? Optional.empty()
                        : match(months, tokens.get(at).value(), 0, at + 1);
            }
            if (!number(at, 1, 2)) {
                return Optional.empty();
            }
            int end = afterOrdinal(at + 1);
            int year = skip(end);
            return isYear(year)
                    ? match(months, tokens.get(year).value(), tokens.get(at).value(), year + 1)
                    : match(months, 0, tokens.get(at).value(), end);
        }
        return Optional.empty();
    }

    private static Optional<Match> match(Map<Integer, Set<String>> months, int year, int day, int next) {
        List<Reading> readings = new ArrayList<>();
        months.forEach((month, languages) -> {
            if (isPossible(month, day)) {
                readings.add(new Reading(year, month, day, languages));
            }
        });
        return readings.isEmpty() ? Optional.empty() : Optional.of(new Match(readings, next));
    }

    private static void add(List<Reading> readings, int year, int month, int day) {
        if (isPossible(month, day) && (year == 0 || (year >= EARLIEST_YEAR && year <= LATEST_YEAR))) {
            readings.add(new Reading(year, month, day, Set.of()));
        }
    }

    private static boolean isPossible(int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 0
                && day <= java.time.Month.of(month).maxLength();
    }

    private boolean number(int i, int fewest, int most) {
        return i < tokens.size() && tokens.get(i).isNumber(fewest, most);
    }

    private boolean isYear(int i) {
        return number(i, 4, 4)
                && tokens.get(i).value() >= EARLIEST_YEAR
                && tokens.get(i).value() <= LATEST_YEAR;
    }

    private boolean word(int i, String... words) {
        return i < tokens.size()
                && tokens.get(i).isWord()
                && List.of(words).contains(tokens.get(i).text());
    }

    /** Over signs and connectives that may stand between the parts of a date. */
    private int skip(int i) {
        int at = i;
        while (at < tokens.size() && at < i + 3 && isConnective(tokens.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isConnective(Token token) {
        return switch (token.kind()) {
            case NUMBER -> false;
            case SIGN -> ".,-/'’".contains(token.text());
            case WORD -> CONNECTIVES.contains(CalendarNames.fold(token.text()));
        };
    }

    private int afterOrdinal(int i) {
        int at = i;
        if (at + 1 < tokens.size() && tokens.get(at).isSign('-') && isOrdinal(at + 1)) {
            at++;
        }
        return isOrdinal(at) ? at + 1 : at;
    }

    private boolean isOrdinal(int i) {
        return i < tokens.size()
                && i > 0
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && ORDINALS.contains(CalendarNames.fold(tokens.get(i).text()));
    }

    private int afterFullStop(int i) {
        return i < tokens.size() && tokens.get(i).isSign('.') && touches(i - 1) && i + 1 < tokens.size() ? i + 1 : i;
    }

    private Map<Integer, Set<String>> month(int i, int words) {
        if (i + words > tokens.size() || !tokens.get(i).isWord()) {
            return Map.of();
        }
        StringBuilder name = new StringBuilder(tokens.get(i).text());
        for (int k = i + 1; k < i + words; k++) {
            if (!tokens.get(k).isWord()) {
                return Map.of();
            }
            name.append(' ').append(tokens.get(k).text());
        }
        return CalendarNames.months(name.toString());
    }
}
