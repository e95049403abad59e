package dev.pressmark.read.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as programs write them, in the words in which people would: days without separators, lists in brackets. */
final class StatedValue {

    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:[Tt ]?(\\d\\d)(\\d\\d)(\\d\\d)?([Zz]|[+-]\\d\\d:?\\d\\d)?)?");
    /** What a program makes of a day when it wants a time. */
    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ]00:00(?::00(?:\\.0+)?)?");

    private static final Pattern FIRST_YEARS = Pattern.compile("(?:1[5-9]|20)\\d\\d.*");
    private static final Pattern LIST = Pattern.compile("(?s)\\s*\\[(.*)\\]\\s*");
    private static final Pattern QUOTED = Pattern.compile(
            "\\G\\s*(?:'((?:[^'\\\\]|\\\\.)*+)'|\"((?:[^\"\\\\]|\\\\.)*+)\")\\s*(?:,|$)", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    private static final int LONGEST_LIST = 20_000;

    private StatedValue() {}

    /**
     * A date as it can be read: what has no separators in ISO 8601, midnight without an offset as the day alone; anything
     * else as it is.
     */
    static String date(String raw) {
        String stated = raw.strip();
        Matcher midnight = MIDNIGHT.matcher(stated);
        if (midnight.matches()) {
            return midnight.group(1);
        }
        Matcher compact = COMPACT.matcher(stated);
        boolean iso = compact.matches() && FIRST_YEARS.matcher(stated).matches() && isDay(compact);
        return iso ? iso(compact) : stated;
    }

    private static boolean isDay(MatchResult date) {
        try {
            return LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3)))
                    .isAfter(LocalDate.MIN);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String iso(MatchResult date) {
        String day = date.group(1) + '-' + date.group(2) + '-' + date.group(3);
        if (date.group(4) == null) {
            return day;
        }
        String second = date.group(6) == null ? "" : ':' + date.group(6);
        String offset = date.group(7) == null ? "" : date.group(7);
        return date(day + 'T' + date.group(4) + ':' + date.group(5) + second + offset);
    }

    /** The elements of a list as programs print one, {@code ['a', 'b']}; anything else alone. */
    static List<String> elements(String raw) {
        Matcher list = LIST.matcher(raw.length() > LONGEST_LIST ? "" : raw);
        if (!list.matches()) {
            return List.of(raw);
        }
        List<String> elements = new ArrayList<>();
        Matcher element = QUOTED.matcher(list.group(1));
        int end = 0;
        while (element.find()) {
            String quoted = element.group(1) == null ? element.group(2) : element.group(1);
            elements.add(ESCAPED.matcher(quoted).replaceAll("$1"));
            end = element.end();
        }
        return end == list.group(1).length() ? elements : List.of(raw);
    }
}
