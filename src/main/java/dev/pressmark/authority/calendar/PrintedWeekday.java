package dev.pressmark.authority.calendar;

import dev.pressmark.authority.calendar.PrintedDate.Reading;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the weekday printed before or behind a date. Short names of weekdays in one language are common words of others
 * ("kl." is a Thursday somewhere, "la" a Saturday), so these have to look like one, and to be right.
 */
final class PrintedWeekday {

    private static final String ENGLISH = "en";
    private static final int LONGEST_SHORT_NAME = 3;
    private static final char LAST_LATIN = '\u024f';
    private static final int FARTHEST_BEFORE = 4;
    private static final int FARTHEST_BEHIND = 2;

    private final List<Token> tokens;
    private final PrintedDate date;
    /** Those in which the date is written; empty when that is open. */
    private final Set<String> languages;

    private PrintedWeekday(List<Token> tokens, PrintedDate date, Set<String> languages) {
        this.tokens = tokens;
        this.date = date;
        this.languages = languages;
    }

    /**
     * The date with the weekday beside it, if there is one.
     *
     * @param first the date's first token
     * @param next  the first token behind the date
     */
    static PrintedDate beside(PrintedDate date, List<Token> tokens, int first, int next) {
        PrintedWeekday weekday = new PrintedWeekday(tokens, date, languages(date, tokens.subList(first, next)));
        return weekday.before(first).or(() -> weekday.behind(next)).orElse(date);
    }

    /** A month's name that is English too is listed as nothing else, though it may stand in any language. */
    private static Set<String> languages(PrintedDate date, List<Token> tokens) {
        Set<String> stated = date.readings().stream()
                .flatMap(reading -> reading.languages().stream())
                .collect(Collectors.toSet());
        return stated.equals(Set.of(ENGLISH)) && !isEnglish(tokens) ? Set.of() : stated;
    }

    /** An English month, with its capital and without the full stop that makes the day an ordinal elsewhere. */
    private static boolean isEnglish(List<Token> tokens) {
        boolean ordinal =
                tokens.size() > 1 && tokens.get(0).isNumber() && tokens.get(1).isSign('.');
        return !ordinal
                && tokens.stream()
                        .noneMatch(token -> token.isWord()
                                && token.text().length() > 2
                                && Character.isLowerCase(token.text().charAt(0)));
    }

    private Optional<PrintedDate> before(int first) {
        int last = first - 1;
        while (last >= 0 && last > first - FARTHEST_BEFORE && isPause(tokens.get(last))) {
            last--;
        }
        if (last < 0 || !tokens.get(last).isWord()) {
            return Optional.empty();
        }
        boolean abbreviated = tokens.get(last + 1).isSign('.');
        if (last > 0 && tokens.get(last - 1).isWord()) {
            Token begin = tokens.get(last - 1);
            Set<DayOfWeek> days =
                    CalendarNames.weekdays(begin.text() + ' ' + tokens.get(last).text(), languages);
            if (!days.isEmpty()) {
                return Optional.of(date.withWeekday(begin.start(), date.end(), days));
            }
        }
        String name = joined(last);
        Set<DayOfWeek> days = CalendarNames.weekdays(name, languages);
        boolean taken = !isShort(name) || ((abbreviated || Character.isUpperCase(name.charAt(0))) && isRight(days));
        if (!days.isEmpty() && taken) {
            return Optional.of(date.withWeekday(tokens.get(last).start(), date.end(), days));
        }
        int start = tokens.get(last).start();
        return ofAnyLanguage(name).map(any -> date.withWeekday(start, date.end(), any));
    }

    /** "Selasa, 3 September": what is written as in English may be of another language, if it is that day's name there. */
    private Optional<Set<DayOfWeek>> ofAnyLanguage(String name) {
        if (!date.isWhole() || !languages.equals(Set.of(ENGLISH)) || name.length() <= LONGEST_SHORT_NAME) {
            return Optional.empty();
        }
        return Optional.of(CalendarNames.weekdays(name, Set.of())).filter(days -> !days.isEmpty() && isRight(days));
    }

    private Optional<PrintedDate> behind(int next) {
        int at = next;
        while (at < tokens.size() && at < next + FARTHEST_BEHIND && isPause(tokens.get(at))) {
            at++;
        }
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            return Optional.empty();
        }
        String name = tokens.get(at).text();
        Set<DayOfWeek> days = CalendarNames.weekdays(name, languages);
        boolean taken = !isShort(name) || (tokens.get(at - 1).isSign('(') && isRight(days));
        return days.isEmpty() || !taken
                ? Optional.empty()
                : Optional.of(date.withWeekday(date.start(), tokens.get(at).end(), days));
    }

    private boolean isShort(String name) {
        return CalendarNames.fold(name).length() <= LONGEST_SHORT_NAME
                && name.charAt(0) <= LAST_LATIN
                && !languages.contains(ENGLISH);
    }

    private boolean isRight(Set<DayOfWeek> days) {
        return date.readings().stream().anyMatch(reading -> isOn(reading, days));
    }

    private static boolean isOn(Reading reading, Set<DayOfWeek> days) {
        if (reading.year() == 0 || reading.day() == 0) {
            return true;
        }
        return reading.day() <= YearMonth.of(reading.year(), reading.month()).lengthOfMonth()
                && days.contains(LocalDate.of(reading.year(), reading.month(), reading.day())
                        .getDayOfWeek());
    }

    /** "segunda-feira" is one name in three tokens, and so is "П'ятниця" with a typewriter's apostrophe. */
    private String joined(int last) {
        String whole = tokens.get(last).text();
        if (last < 2 || !tokens.get(last - 2).isWord()) {
            return whole;
        }
        Token sign = tokens.get(last - 1);
        String first = tokens.get(last - 2).text();
        if (sign.isSign('-')) {
            return first + '-' + whole;
        }
        return sign.isSign('\'') || sign.isSign('’') ? first + 'ʼ' + whole : whole;
    }

    private static boolean isPause(Token token) {
        return switch (token.kind()) {
            case SIGN -> ".,()،、".contains(token.text());
            case NUMBER, WORD -> false;
        };
    }
}
