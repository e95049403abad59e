package dev.pressmark.normalise.headline;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.normalise.claim.Claims;
import dev.pressmark.normalise.name.SiteName;
import java.util.List;
import java.util.Optional;

/** The section, as record or page states it, else by the label printed over the headline. */
public final class SectionResolver {

    private static final List<Basis> ORDER =
            Basis.inOrder(Basis.RECORDS, Basis.PAGE_DATA, Basis.PAGE_META, List.of(Basis.KICKER));

    private SectionResolver() {}

    /** The section, as the best of its claims names it. */
    public static Optional<Resolved<String>> resolve(Claims claims) {
        SiteName site = SiteName.of(claims);
        return claims.about(Field.SECTION, ORDER).stream()
                .filter(claim -> claim.basis() != Basis.KICKER || !site.isName(claim.raw()))
                .findFirst()
                .map(claim -> new Resolved<>(SectionName.of(claim.raw()), Confidence.MEDIUM, claim));
    }
}
