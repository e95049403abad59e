package dev.pressmark.normalise.date;

import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Published;
import dev.pressmark.article.Resolved;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one claim of a date comes to.
 *
 * @param published the date at its precision
 * @param claim     the claim it was read from
 * @param sure      whether the claim states it whole and admits one reading
 */
record DateCandidate(Published published, Claim claim, boolean sure) {

    Optional<LocalDate> day() {
        return published
                .first()
                .filter(first -> published.last().filter(first::equals).isPresent());
    }

    Resolved<Published> resolved(Confidence confidence) {
        return new Resolved<>(published, confidence, claim);
    }
}
