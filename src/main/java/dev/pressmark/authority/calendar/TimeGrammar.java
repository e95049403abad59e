package dev.pressmark.authority.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as they are printed: {@code 14:05 BST}, {@code 2.05 p.m.}, {@code 14h05}, {@code 0930 GMT}. */
final class TimeGrammar {

    private static final String ZONE =
            "(?:\\s?\\(?((?:GMT|UTC)\\s?[+\\u2212-]\\s?\\d{1,2}(?::?\\d{2})?|[+\\u2212-]\\d{2}:?\\d{2}|[A-Z]{1,5}T?)\\b\\)?)?";
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\p{Nd}.:,/$€£-])(\\p{Nd}{1,2})(?:(?:\\s?[:.hHh٫：]\\s?|h\\s?)(\\p{Nd}{2})(?::(\\p{Nd}{2})(?:[.,]\\p{Nd}{1,9})?)?)?"
                    + "(?!\\p{Nd})\\s{0,2}(a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?|A\\.?M\\b\\.?|P\\.?M\\b\\.?|Uhr\\b|hrs?\\b|hours\\b|h\\b|น\\.)?"
                    + ZONE);
    private static final Pattern MILITARY =
            Pattern.compile("(?<![\\p{Nd}.:,/$€£-])([01]\\d|2[0-3])([0-5]\\d)\\s?(?:hrs?|hours)?\\s?"
                    + "(GMT|UTC|Z|[A-Z]{2,3}T|hrs?|hours)\\b");

    private TimeGrammar() {}

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
        String minutes = matcher.group(2);
        String half = matcher.group(4) == null ? "" : matcher.group(4).toLowerCase(Locale.ROOT);
        if (minutes == null && half.isEmpty()) {
            return;
        }
        int hour = number(matcher.group(1));
        if (half.startsWith("p") && hour < 12) {
            hour += 12;
        } else if (half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        int minute = minutes == null ? 0 : number(minutes);
        int second = matcher.group(3) == null ? -1 : number(matcher.group(3));
        if (hour < 24 && minute < 60 && second < 60) {
            String zone = matcher.group(5) == null ? "" : matcher.group(5);
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
