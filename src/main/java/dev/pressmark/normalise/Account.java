package dev.pressmark.normalise;

import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one field of an article came to its value, or to none.
 *
 * @param field      the field
 * @param value      in the form that reports carry; null when it is unknown
 * @param confidence of the value; null when it is unknown
 * @param claims     about the field, in the order found
 * @param reasons    sentences for people
 */
public record Account(
        Field<?> field,
        @Nullable String value,
        @Nullable Confidence confidence,
        List<Weighed> claims,
        List<String> reasons) {

    /**
     * A claim on the scales.
     *
     * @param claim  what is claimed
     * @param chosen whether the value rests on it, or is by it not to be known
     * @param value  what the field would be were this the only claim about it; null for nothing
     */
    public record Weighed(
            Claim claim, boolean chosen, @Nullable String value) {}

    public Account {
        claims = List.copyOf(claims);
        reasons = List.copyOf(reasons);
    }

    /** The same, with the value that was stored when the article was resolved. */
    public Account stored(@Nullable String stored) {
        if (Objects.equals(stored, value)) {
            return this;
        }
        List<String> all = new ArrayList<>(reasons);
        all.add("It was resolved before the rules or the tables were what they are now; by these it would be "
                + (value == null ? "unknown" : "\"" + value + "\"") + ".");
        return new Account(field, stored, stored == null ? null : confidence, claims, all);
    }
}
