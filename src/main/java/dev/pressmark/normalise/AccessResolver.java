package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.Phrases;
import java.util.Optional;

/** Whether the copy is whole: {@code truncated} when it says that it goes on elsewhere, {@code paywalled} for those who pay. */
final class AccessResolver {

    private static final String TRUNCATED = "truncated";
    private static final String PAYWALLED = "paywalled";

    private AccessResolver() {}

    static Optional<Resolved<String>> resolve(Claims claims) {
        return claims.about(Field.ACCESS).stream()
                .findFirst()
                .map(claim -> new Resolved<>(value(claim), Confidence.HIGH, claim));
    }

    private static String value(Claim claim) {
        boolean data = claim.basis() == Basis.JSON_LD || claim.basis() == Basis.OPEN_GRAPH;
        return data || Phrases.PAYWALLED.begins(claim.raw()) > 0 ? PAYWALLED : TRUNCATED;
    }
}
