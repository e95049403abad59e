package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import java.util.List;
import java.util.Optional;

/** The place the article was filed from, as its dateline names it, in natural case. */
final class PlaceResolver {

    private static final List<Basis> ORDER = List.of(Basis.DATELINE, Basis.BYLINE);

    private PlaceResolver() {}

    static Optional<Resolved<String>> resolve(Claims claims) {
        List<Claim> places = claims.about(Field.DATELINE_PLACE, ORDER);
        return places.stream().findFirst().map(claim -> {
            boolean stated = claim.basis() == Basis.DATELINE;
            return new Resolved<>(NaturalCase.of(claim.raw()), stated ? Confidence.HIGH : Confidence.MEDIUM, claim);
        });
    }
}
