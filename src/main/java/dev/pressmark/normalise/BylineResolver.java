package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.AuthorityFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The persons who wrote the article, without their desks, roles, agencies and whereabouts. */
final class BylineResolver {

    private static final List<Basis> ORDER = List.of(Basis.BYLINE, Basis.DATELINE, Basis.SIGN_OFF);

    private final PersonNames names;

    BylineResolver(AuthorityFile authorities) {
        this.names = new PersonNames(authorities);
    }

    Optional<Resolved<List<String>>> resolve(Claims claims) {
        for (Basis basis : ORDER) {
            Set<String> persons = new LinkedHashSet<>();
            Claim best = null;
            for (Claim claim : claims.about(Field.BYLINE, List.of(basis))) {
                List<String> found = names.in(claim.raw());
                if (best == null && !found.isEmpty()) {
                    best = claim;
                }
                persons.addAll(found);
            }
            if (best != null) {
                Confidence confidence = basis == Basis.BYLINE ? Confidence.HIGH : Confidence.MEDIUM;
                return Optional.of(new Resolved<>(List.copyOf(persons), confidence, best));
            }
        }
        return Optional.empty();
    }
}
