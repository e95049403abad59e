package dev.pressmark.authority.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates printed in a line of text, with the weekday and the time of day that stand beside them. */
public final class PrintedDates {

    /** A date is looked for in lines, not in novels. */
    private static final int LONGEST_LINE = 400;

    private static final int FARTHEST_TIME = 16;
    private static final Pattern ISO_TIME = Pattern.compile(
            "\\G[Tt ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s?(Z\\b|[+\\u2212-]\\d{2}:?\\d{2}|)");

    /** Shorter ones are names of places too. */
    private static final int SHORTEST_WEEKDAY = 5;

    private PrintedDates() {}

    /** Whether a word is the name of a weekday in some language. */
    public static boolean isWeekday(String word) {
        return word.length() >= SHORTEST_WEEKDAY
                && !CalendarNames.weekdays(word, false).isEmpty();
    }

    /** The first date in a line. */
    public static Optional<PrintedDate> first(String line) {
        List<PrintedDate> all = in(line);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** The dates in a line, in their order. */
    public static List<PrintedDate> in(String text) {
        String line = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
        if (!hasDigits(line, 0, line.length())) {
            return List.of();
        }
        List<Token> tokens = Token.of(line);
        DateGrammar grammar = new DateGrammar(tokens);
        List<PrintedDate> dates = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<PrintedDate> date = mayBegin(tokens, i) ? grammar.at(i) : Optional.empty();
            if (date.isEmpty()) {
                i++;
                continue;
            }
            int next = i + 1;
            while (next < tokens.size() && tokens.get(next).start() < date.get().end()) {
                next++;
            }
            int free = dates.isEmpty() ? 0 : dates.get(dates.size() - 1).end();
            PrintedDate whole = withTime(withWeekday(date.get(), tokens, i, next), line, free);
            boolean overlaps = whole.start() < free;
            PrintedDate found = overlaps ? date.get() : whole;
            dates.add(found);
            while (next < tokens.size() && tokens.get(next).start() < found.end()) {
                next++;
            }
            i = next;
        }
        return dates;
    }

    /** A date has a number in it: a word begins one only when a number follows within a few tokens. */
    private static boolean mayBegin(List<Token> tokens, int i) {
        if (!tokens.get(i).isWord()) {
            return tokens.get(i).isNumber();
        }
        for (int k = i + 1; k < tokens.size() && k <= i + 5; k++) {
            if (tokens.get(k).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private static PrintedDate withWeekday(PrintedDate date, List<Token> tokens, int first, int next) {
        boolean english = isEnglish(date, tokens.subList(first, next));
        int before = first - 1;
        while (before >= 0 && before > first - 4 && isPause(tokens.get(before))) {
            before--;
        }
        if (before >= 0 && tokens.get(before).isWord()) {
            Set<DayOfWeek> days = CalendarNames.weekdays(weekdayName(tokens, before), english);
            if (!days.isEmpty()) {
                return date.withWeekday(tokens.get(before).start(), date.end(), days);
            }
        }
        int after = next;
        while (after < tokens.size() && after < next + 2 && isPause(tokens.get(after))) {
            after++;
        }
        if (after < tokens.size() && tokens.get(after).isWord()) {
            Set<DayOfWeek> days = CalendarNames.weekdays(tokens.get(after).text(), english);
            if (!days.isEmpty()) {
                return date.withWeekday(date.start(), tokens.get(after).end(), days);
            }
        }
        return date;
    }

    /** An English month, with its capital and without the full stop that makes the day an ordinal elsewhere. */
    private static boolean isEnglish(PrintedDate date, List<Token> tokens) {
        boolean english =
                date.readings().stream().allMatch(reading -> reading.languages().contains("en"));
        boolean ordinal =
                tokens.size() > 1 && tokens.get(0).isNumber() && tokens.get(1).isSign('.');
        return english
                && !ordinal
                && tokens.stream()
                        .noneMatch(token -> token.isWord()
                                && token.text().length() > 2
                                && Character.isLowerCase(token.text().charAt(0)));
    }

    /** "segunda-feira" is one name in three tokens. */
    private static String weekdayName(List<Token> tokens, int last) {
        boolean compound = last >= 2
                && tokens.get(last - 1).isSign('-')
                && tokens.get(last - 2).isWord();
        String whole = tokens.get(last).text();
        return compound ? tokens.get(last - 2).text() + '-' + whole : whole;
    }

    private static boolean isPause(Token token) {
        return switch (token.kind()) {
            case NUMBER -> false;
            case SIGN -> ".,()،、".contains(token.text());
            case WORD -> false;
        };
    }

    /** @param free where the date before it has ended; what stands before that belongs to the other */
    private static PrintedDate withTime(PrintedDate date, String line, int free) {
        Matcher iso = ISO_TIME.matcher(line);
        if (iso.find(date.end())
                && !(line.charAt(iso.start()) == ' ' && iso.group(4).isEmpty())) {
            int second = iso.group(3) == null ? -1 : Integer.parseInt(iso.group(3));
            int hour = Integer.parseInt(iso.group(1));
            int minute = Integer.parseInt(iso.group(2));
            if (hour < 24 && minute < 60 && second < 60) {
                return date.with(new PrintedTime(iso.start(), iso.end(), hour, minute, second, iso.group(4)));
            }
        }
        if (!hasDigits(line, 0, date.start()) && !hasDigits(line, date.end(), line.length())) {
            return date;
        }
        for (PrintedTime time : TimeGrammar.in(line)) {
            boolean after = time.start() >= date.end() && isGap(line, date.end(), time.start());
            boolean before =
                    time.start() >= free && time.end() <= date.start() && isGap(line, time.end(), date.start());
            if (after || before) {
                return date.with(time);
            }
        }
        return date;
    }

    /** Whether there may be a digit; what is written in surrogates may be one. */
    private static boolean hasDigits(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c) || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGap(String line, int from, int to) {
        return to - from <= FARTHEST_TIME
                && line.substring(from, to).chars().noneMatch(c -> Character.isDigit(c) || c == ';');
    }
}
