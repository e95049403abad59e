package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The place the article was filed from, as its dateline names it, in natural case. */
final class PlaceResolver {

    private static final List<Basis> ORDER = List.of(Basis.DATELINE, Basis.BYLINE);

    private final PersonNames names;

    PlaceResolver(PersonNames names) {
        this.names = names;
    }

    /** A person who signed the article is no place ("JANE DOE, March 4 -"). */
    Optional<Resolved<String>> resolve(Claims claims) {
        Set<String> persons = claims.about(Field.BYLINE).stream()
                .flatMap(claim -> names.in(claim.raw()).stream())
                .map(person -> person.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<Claim> places = claims.about(Field.DATELINE_PLACE, ORDER).stream()
                .filter(claim -> !persons.contains(claim.raw().toLowerCase(Locale.ROOT)))
                .toList();
        return places.stream().findFirst().map(claim -> {
            boolean stated = claim.basis() == Basis.DATELINE;
            return new Resolved<>(names.naturalCase(claim.raw()), stated ? Confidence.HIGH : Confidence.MEDIUM, claim);
        });
    }
}
