package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import java.util.Optional;

/** The section, by the label printed over the headline. */
final class SectionResolver {

    private SectionResolver() {}

    static Optional<Resolved<String>> resolve(Claims claims) {
        return claims.first(Field.SECTION, Basis.KICKER)
                .map(claim -> new Resolved<>(NaturalCase.of(claim.raw()), Confidence.MEDIUM, claim));
    }
}
