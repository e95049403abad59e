package dev.pressmark.read.text.dateline;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a dateline states, in its own words.
 *
 * @param place        as printed, state or country included
 * @param date         as printed
 * @param organisation the agency or publisher named in it
 * @param byline       who signed it
 * @param end          where the text begins after it
 */
public record Dateline(
        @Nullable String place,
        @Nullable String date,
        @Nullable String organisation,
        @Nullable String byline,
        int end) {

    private static final Pattern BEHIND_FIRST = Pattern.compile("[,/]");

    /** The first of its places, without state or country; empty when it has none. */
    public String firstPlace() {
        return place == null ? "" : BEHIND_FIRST.split(place, 2)[0];
    }

    /** Whether it says more than a place, which the first words of a headline may look like. */
    public boolean isDatedOrSigned() {
        return date != null || organisation != null;
    }
}
