package dev.pressmark.authority.calendar;

import dev.pressmark.authority.calendar.PrintedDate.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as programs write them, and nothing beside them: ISO 8601 in its basic and extended form, RFC 822 and the mail
 * standards after it with years of two digits too, RFC 850, and the form of C's {@code asctime}. The weekday is not
 * believed: programs get it wrong, and it adds nothing.
 */
public final class RecordedDates {

    private static final String ZONE = "(?<zone>Z|z|[+\u2212-]\\d{2}(?::?\\d{2})?|(?![AaPp][Mm]\\b)[A-Za-z]{1,5})?";
    private static final Pattern ISO =
            Pattern.compile("(?<year>\\d{4})(?<sign>-?)(?<month>\\d{2})\\k<sign>(?<day>\\d{2})"
                    + "(?:(?:[Tt]|\\s+)?(?<hour>\\d{2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,]\\d{1,12})?)?\\s*"
                    + ZONE
                    + ")?");
    private static final Pattern MONTH = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})");
    private static final Pattern MAIL = Pattern.compile(
            "(?:\\p{L}{2,12}\\.?,?\\s*)?(?<day>\\d{1,2})[\\s-]+(?<name>[A-Za-z]{3,9})\\.?[\\s-]+(?<year>\\d{4}|\\d{2})"
                    + "(?:,?\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,12})?)?\\s*" + ZONE
                    + "(?:\\s*\\([^()]{0,40}\\))?)?");
    private static final Pattern ASCTIME = Pattern.compile(
            "(?:[A-Za-z]{3,9},?\\s+)?(?<name>[A-Za-z]{3,9})\\s+(?<day>\\d{1,2})\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2}):(?<second>\\d{2})\\s+"
                    + "(?:" + ZONE + "\\s+)?(?<year>\\d{4})");
    /** As wires state when they sent a message: day and time in one number. */
    private static final Pattern WIRE = Pattern.compile("(?<day>\\d{2})(?<hour>\\d{2})(?<minute>\\d{2})\\s*" + ZONE
            + "\\s+(?<name>\\p{L}{3,9})\\s+(?<year>\\d{4}|\\d{2})");
    /** As the wires of the newspapers of America do: the month first, the time without a colon, the zone always named. */
    private static final Pattern AMERICAN_WIRE =
            Pattern.compile("(?<month>\\d{2})-(?<day>\\d{2})-(?<year>\\d{2})\\s+(?<hour>\\d{2})(?<minute>\\d{2})\\s?"
                    + "(?<zone>[ACEMP][SD]?T|GMT|UTC)");

    private static final List<Pattern> FORMS = List.of(ISO, MONTH, MAIL, ASCTIME, WIRE, AMERICAN_WIRE);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final int LONGEST = 80;
    /** RFC 2822, section 4.3: what is less belongs to this century. */
    private static final int FIRST_SHORT_YEAR = 50;

    private RecordedDates() {}

    /** The date that a text is; empty when it is none, or has more in it. */
    public static Optional<PrintedDate> of(String text) {
        String whole = text.strip();
        if (whole.length() > LONGEST) {
            return Optional.empty();
        }
        return FORMS.stream()
                .map(form -> form.matcher(whole))
                .filter(Matcher::matches)
                .flatMap(match -> date(match, whole).stream())
                .findFirst();
    }

    private static Optional<PrintedDate> date(Matcher match, String text) {
        String digits = match.group("year");
        int year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            year += year < FIRST_SHORT_YEAR ? 2000 : 1900;
        }
        int month = month(match);
        int day = has(match, "day") ? Integer.parseInt(match.group("day")) : 0;
        if (!TokenLine.isYearNumber(year) || month < 1 || month > 12 || day > 31 || (has(match, "day") && day == 0)) {
            return Optional.empty();
        }
        List<Reading> readings = List.of(new Reading(year, month, day, Set.of()));
        return Optional.of(new PrintedDate(0, text.length(), readings, Set.of(), time(match)));
    }

    private static int month(Matcher match) {
        if (!has(match, "name")) {
            return Integer.parseInt(match.group("month"));
        }
        String name = match.group("name");
        int english = 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        Set<Integer> others =
                english > 0 ? Set.of() : CalendarNames.months(name).keySet();
        return others.size() == 1 ? others.iterator().next() : english;
    }

    private static @Nullable PrintedTime time(Matcher match) {
        if (!has(match, "hour")) {
            return null;
        }
        int hour = Integer.parseInt(match.group("hour"));
        int minute = Integer.parseInt(match.group("minute"));
        int second = has(match, "second") ? Math.min(59, Integer.parseInt(match.group("second"))) : -1;
        String zone = has(match, "zone") ? zone(match.group("zone")) : "";
        return hour > 23 || minute > 59
                ? null
                : new PrintedTime(match.start("hour"), match.end(), hour, minute, second, zone);
    }

    /** The letters of the military mean nothing certain: RFC 822 had them the wrong way round. */
    private static String zone(String printed) {
        String zone = printed.toUpperCase(Locale.ROOT);
        if (zone.equals("UT")) {
            return "UTC";
        }
        return zone.length() == 1 && !zone.equals("Z") ? "" : zone;
    }

    /** Not every form has every part. */
    private static boolean has(Matcher match, String part) {
        return match.pattern().pattern().contains("(?<" + part + ">") && match.group(part) != null;
    }
}
