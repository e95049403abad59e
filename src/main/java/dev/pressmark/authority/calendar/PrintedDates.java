package dev.pressmark.authority.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
                && !CalendarNames.weekdays(word, Set.of()).isEmpty();
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
            PrintedDate whole = withTime(PrintedWeekday.beside(date.get(), tokens, i, next), line, free);
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
        Optional<PrintedTime> before = times(line, free, date.start())
                .filter(time -> isGap(line, time.end(), date.start()))
                .findFirst();
        return before.or(() -> times(line, date.end(), line.length())
                        .filter(time -> isGap(line, date.end(), time.start()))
                        .findFirst())
                .map(date::with)
                .orElse(date);
    }

    private static Stream<PrintedTime> times(String line, int from, int to) {
        return from < to && hasDigits(line, from, to) ? TimeGrammar.in(line, from, to).stream() : Stream.empty();
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
