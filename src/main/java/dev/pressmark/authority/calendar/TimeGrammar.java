package dev.pressmark.authority.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as they are printed: {@code 14:05 BST}, {@code 2.05 p.m.}, {@code 14h05}, {@code 0930 GMT}. */
final class TimeGrammar {

    private static final String WRITTEN_OUT = ZoneName.writtenOut();
    private static final String ZONE = "(?:(?:,(?=\\s?" + WRITTEN_OUT + "))?\\s?\\(?(?<zone>"
            + "(?:GMT|UTC)\\s?[+\\u2212-]\\s?\\d{1,2}(?::?\\d{2})?|[+\\u2212-]\\d{2}:?\\d{2}|" + WRITTEN_OUT
            + "|(?:\\p{Lu}\\p{Ll}+\\s){1,3}Time|[A-Z]{1,5}T?)(?![\\p{L}\\p{Nd}])\\)?)?";
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\p{Nd}.:,/$€£-])(?<hour>\\p{Nd}{1,2})(?:(?:\\s?[:.hHh٫：時时点點시]\\s?|h\\s?)(?<minute>\\p{Nd}{2}|\\p{Nd}(?=[分분]))[分분]?(?::(?<second>\\p{Nd}{2})(?:[.,]\\p{Nd}{1,9})?)?)?"
                    + "(?!\\p{Nd})\\s{0,2}(?<half>Uhr\\b|hrs?\\b|hours\\b|h\\b|น\\.|" + HalfOfDay.behindHour() + ")?"
                    + ZONE);
    private static final Pattern MILITARY =
            Pattern.compile("(?<![\\p{Nd}.:,/$€£-])([01]\\d|2[0-3])([0-5]\\d)\\s?(?:hrs?|hours)?\\s?"
                    + "(GMT|UTC|Z|[A-Z]{2,3}T|hrs?|hours)\\b");

    private TimeGrammar() {}

    /** The times printed in part of a line, in their order. */
    static List<PrintedTime> in(String line, int begin, int end) {
        List<PrintedTime> times = new ArrayList<>();
        Matcher military = MILITARY.matcher(line).region(begin, end).useTransparentBounds(true);
        while (military.find()) {
            String zone = military.group(3).startsWith("h") ? "" : military.group(3);
            times.add(new PrintedTime(
                    military.start(), military.end(), number(military.group(1)), number(military.group(2)), -1, zone));
        }
        Matcher matcher = TIME.matcher(line).region(begin, end).useTransparentBounds(true);
        for (int from = begin; matcher.find(); from = matcher.end()) {
            add(times, matcher, line, HalfOfDay.begin(line, from, matcher.start()));
        }
        return times;
    }

    private static void add(List<PrintedTime> times, Matcher matcher, String line, int start) {
        String minutes = matcher.group("minute");
        String before = line.substring(start, matcher.start()).strip();
        String half = before.isEmpty() && matcher.group("half") != null ? matcher.group("half") : before;
        if (minutes == null && half.isEmpty()) {
            return;
        }
        int hour = HalfOfDay.hour(number(matcher.group("hour")), half);
        int minute = minutes == null ? 0 : number(minutes);
        int second = matcher.group("second") == null ? -1 : number(matcher.group("second"));
        if (hour < 24 && minute < 60 && second < 60) {
            String zone = matcher.group("zone") == null ? "" : matcher.group("zone");
            times.add(new PrintedTime(start, matcher.end(), hour, minute, second, zone));
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
