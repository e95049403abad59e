package dev.pressmark.normalise;

import dev.pressmark.article.Access;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.Phrases;
import dev.pressmark.normalise.claim.Claims;
import java.util.Optional;

/** Whether the copy is whole, as data say in a word of their own or what is printed says in many. */
final class AccessResolver {

    private AccessResolver() {}

    static Optional<Resolved<String>> resolve(Claims claims) {
        return claims.about(Field.ACCESS).stream()
                .findFirst()
                .map(claim -> new Resolved<>(access(claim.raw()).code(), Confidence.HIGH, claim));
    }

    private static Access access(String raw) {
        return Access.named(raw)
                .orElseGet(() -> Phrases.PAYWALLED.begins(raw) > 0 ? Access.PAYWALLED : Access.TRUNCATED);
    }
}
