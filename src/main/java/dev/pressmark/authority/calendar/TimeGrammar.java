package dev.pressmark.authority.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Times of day as they are printed: {@code 14:05 BST}, {@code 2.05 p.m.}, {@code 14h05}, {@code 0930 GMT}. */
final class TimeGrammar {

    private static final String ZONE =
            "(?:\\s?\\(?(?<zone>(?:GMT|UTC)\\s?[+\\u2212-]\\s?\\d{1,2}(?::?\\d{2})?|[+\\u2212-]\\d{2}:?\\d{2}|[A-Z]{1,5}T?)\\b\\)?)?";
    private static final String FORENOON = anyOf(CalendarNames.beforeNoon());
    private static final String AFTERNOON = anyOf(CalendarNames.afterNoon());
    /** Either, if it begins with a letter that one of them begins with: few do, and there are many names. */
    private static final String HALF = firstLetters() + "(?:" + FORENOON + "|" + AFTERNOON + ")";

    private static final Pattern IN_THE_AFTERNOON = Pattern.compile("(?i)p.*|" + AFTERNOON);
    private static final Pattern IN_THE_FORENOON = Pattern.compile("(?i)a.*|" + FORENOON);
    private static final Pattern TIME = Pattern.compile("(?:(?<before>" + HALF + ")\\s{0,2})?"
            + "(?<![\\p{Nd}.:,/$€£-])(?<hour>\\p{Nd}{1,2})(?:(?:\\s?[:.hHh٫：時时点點시]\\s?|h\\s?)(?<minute>\\p{Nd}{2}|\\p{Nd}(?=[分분]))[分분]?(?::(?<second>\\p{Nd}{2})(?:[.,]\\p{Nd}{1,9})?)?)?"
            + "(?!\\p{Nd})\\s{0,2}(?<half>a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?|A\\.?M\\b\\.?|P\\.?M\\b\\.?|Uhr\\b|hrs?\\b|hours\\b|h\\b|น\\.|"
            + HALF + "(?!\\p{L}))?"
            + ZONE);
    private static final Pattern MILITARY =
            Pattern.compile("(?<![\\p{Nd}.:,/$€£-])([01]\\d|2[0-3])([0-5]\\d)\\s?(?:hrs?|hours)?\\s?"
                    + "(GMT|UTC|Z|[A-Z]{2,3}T|hrs?|hours)\\b");

    private TimeGrammar() {}

    /** A single letter counts only where it ends no word. */
    private static String anyOf(Set<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> (name.length() == 1 ? "(?<!\\p{L})" : "") + Pattern.quote(name))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String firstLetters() {
        return Stream.of(CalendarNames.beforeNoon(), CalendarNames.afterNoon())
                .flatMap(Set::stream)
                .map(name -> Character.toString(name.codePointAt(0)))
                .distinct()
                .collect(Collectors.joining("", "(?=[", "])"));
    }

    /** The times printed in a line, in their order. */
    static List<PrintedTime> in(String line) {
        List<PrintedTime> times = new ArrayList<>();
        Matcher military = MILITARY.matcher(line);
        while (military.find()) {
            String zone = military.group(3).startsWith("h") ? "" : military.group(3);
            times.add(new PrintedTime(
                    military.start(), military.end(), number(military.group(1)), number(military.group(2)), -1, zone));
        }
        Matcher matcher = TIME.matcher(line);
        while (matcher.find()) {
            add(times, matcher);
        }
        return times;
    }

    private static void add(List<PrintedTime> times, Matcher matcher) {
        String minutes = matcher.group("minute");
        String half = Stream.of("before", "half")
                .map(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        if (minutes == null && half.isEmpty()) {
            return;
        }
        int hour = number(matcher.group("hour"));
        if (IN_THE_AFTERNOON.matcher(half).matches() && hour < 12) {
            hour += 12;
        } else if (IN_THE_FORENOON.matcher(half).matches() && hour == 12) {
            hour = 0;
        }
        int minute = minutes == null ? 0 : number(minutes);
        int second = matcher.group("second") == null ? -1 : number(matcher.group("second"));
        if (hour < 24 && minute < 60 && second < 60) {
            String zone = matcher.group("zone") == null ? "" : matcher.group("zone");
            times.add(new PrintedTime(matcher.start(), matcher.end(), hour, minute, second, zone));
        }
    }

    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + Character.digit(digits.charAt(i), 10);
        }
        return value;
    }
}
