package dev.pressmark.authority.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What says beside an hour that it is before noon or after it: {@code a.m.}, {@code 下午}, {@code μ.μ.}. */
final class HalfOfDay {

    private static final Set<String> BEFORE_NOON = CalendarNames.beforeNoon();
    private static final Set<String> AFTER_NOON = CalendarNames.afterNoon();
    private static final Map<Character, List<String>> BY_LAST_CHARACTER =
            names().collect(Collectors.groupingBy(name -> name.charAt(name.length() - 1)));
    private static final int MOST_SPACES = 2;

    private HalfOfDay() {}

    private static Stream<String> names() {
        return Stream.of(BEFORE_NOON, AFTER_NOON)
                .flatMap(Set::stream)
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    /** A group of a regular expression that matches what may stand behind the hour. */
    static String behindHour() {
        return names().map(Pattern::quote)
                .collect(Collectors.joining(
                        "|", "a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?|A\\.?M\\b\\.?|P\\.?M\\b\\.?|(?:", ")(?!\\p{L})"));
    }

    /**
     * Where such words begin that stand before an hour; the hour's own place when none do. A single letter counts only where
     * it ends no word.
     *
     * @param from where the line begins to be looked at
     * @param hour where the hour stands
     */
    static int begin(String line, int from, int hour) {
        int end = hour;
        while (end > from && hour - end < MOST_SPACES && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        if (end == from) {
            return hour;
        }
        for (String name : BY_LAST_CHARACTER.getOrDefault(line.charAt(end - 1), List.of())) {
            int start = end - name.length();
            if (start >= from
                    && line.startsWith(name, start)
                    && (name.length() > 1 || start == 0 || !Character.isLetter(line.charAt(start - 1)))) {
                return start;
            }
        }
        return hour;
    }

    /** The hour of 24 that an hour beside such words is; the same when they say nothing. */
    static int hour(int printed, String half) {
        if (printed < 12 && (begins(half, 'p') || AFTER_NOON.contains(half))) {
            return printed + 12;
        }
        return printed == 12 && (begins(half, 'a') || BEFORE_NOON.contains(half)) ? 0 : printed;
    }

    private static boolean begins(String half, char letter) {
        return !half.isEmpty() && Character.toLowerCase(half.charAt(0)) == letter;
    }
}
