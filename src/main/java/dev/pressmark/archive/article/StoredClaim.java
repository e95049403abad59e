package dev.pressmark.archive.article;

import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the archive keeps it.
 *
 * @param claim      what is claimed
 * @param derived    whether it is about another field, and repeated for the value made of it
 * @param value      the value that rests on it; null when it was not chosen, or is chosen to say that there is none
 * @param confidence of the value; null when it was not chosen
 */
public record StoredClaim(
        Claim claim,
        boolean derived,
        @Nullable String value,
        @Nullable Confidence confidence) {

    public boolean isChosen() {
        return confidence != null;
    }
}
