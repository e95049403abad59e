package dev.pressmark.normalise.place;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.normalise.claim.Claims;
import dev.pressmark.normalise.person.PersonNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The place the article was filed from, as its dateline names it, in natural case. */
public final class PlaceResolver {

    /** What is printed over the text is the dateline; where a record says the copy comes from stands in for it. */
    private static final List<Basis> ORDER =
            Basis.inOrder(List.of(Basis.DATELINE), Basis.RECORDS, Basis.PAGE_DATA, List.of(Basis.BYLINE));

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final PersonNames names;

    public PlaceResolver(PersonNames names) {
        this.names = names;
    }

    /** A person who signed the article is no place ("JANE DOE, March 4 -"). */
    public Optional<Resolved<String>> resolve(Claims claims) {
        Set<String> persons = claims.about(Field.BYLINE).stream()
                .flatMap(claim -> names.in(claim.raw()).stream())
                .map(person -> person.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<Claim> places = claims.about(Field.DATELINE_PLACE, ORDER).stream()
                .filter(claim -> !persons.contains(claim.raw().toLowerCase(Locale.ROOT)))
                .toList();
        return places.stream().findFirst().map(claim -> {
            boolean stated = claim.basis() != Basis.BYLINE;
            return new Resolved<>(natural(claim.raw()), stated ? Confidence.HIGH : Confidence.MEDIUM, claim);
        });
    }

    /** Capitals behind a place that is not set in any are those of a state or a canton: {@code Lowick, WA}. */
    private String natural(String place) {
        boolean capitals = SPACE.split(place, 2)[0].chars().noneMatch(Character::isLowerCase);
        return capitals ? names.naturalCase(place) : place;
    }
}
