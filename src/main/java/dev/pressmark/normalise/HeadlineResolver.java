package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import java.util.List;
import java.util.Optional;

/** The headline: a line of its own, else, with little confidence, what the text begins with. */
final class HeadlineResolver {

    private static final List<Basis> ORDER = List.of(Basis.HEADLINE_LINE, Basis.FIRST_LINE, Basis.FIRST_SENTENCE);

    private HeadlineResolver() {}

    static Optional<Resolved<String>> resolve(Claims claims) {
        return claims.about(Field.HEADLINE, ORDER).stream()
                .findFirst()
                .map(claim -> new Resolved<>(String.join(" ", claim.raw().split("\\s+")), confidence(claim), claim));
    }

    private static Confidence confidence(Claim claim) {
        return claim.basis() == Basis.HEADLINE_LINE ? Confidence.HIGH : Confidence.LOW;
    }
}
