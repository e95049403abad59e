package dev.pressmark.normalise.date;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Precision;
import dev.pressmark.article.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a program's clock makes of a time: seconds since 1970, and 1970 itself where a program has no time to state. */
final class SystemClock {

    private static final LocalDate START = LocalDate.EPOCH;
    private static final String MIDNIGHT = START + "T00:00";
    /** From 1973 to 2286: what is shorter may be a day in ISO 8601, and 12 digits that begin with a year a minute in it. */
    private static final Pattern SECONDS =
            Pattern.compile("(\\d{9,10})(?:\\.\\d{0,9})?|(\\d{10}|(?!1[5-9]|20)\\d{9})\\d{3}");

    private static final int SHORTEST = 9;

    private SystemClock() {}

    /** A time in ISO 8601, where it is given in seconds or milliseconds; else as it is. */
    static String iso(String raw) {
        if (raw.length() < SHORTEST || !Character.isDigit(raw.charAt(SHORTEST - 1))) {
            return raw;
        }
        var seconds = SECONDS.matcher(raw.strip());
        if (!seconds.matches()) {
            return raw;
        }
        String count = seconds.group(1) == null ? seconds.group(2) : seconds.group(1);
        return Instant.ofEpochSecond(Long.parseLong(count)).toString();
    }

    /** Whether a program states the moment at which its clock begins, which is how an empty value comes out as a date. */
    static boolean isUnset(Published date, Basis basis) {
        boolean timed = date.precision() == Precision.MINUTE || date.precision() == Precision.SECOND;
        return timed
                ? date.sortKey().orElse("").startsWith(MIDNIGHT)
                        || date.toString().startsWith(MIDNIGHT)
                // pages are younger than this clock; of what a record's field states as a day, that is not sure
                : PublishedResolver.OF_PAGES.contains(basis)
                        && date.first().filter(START::equals).isPresent();
    }
}
