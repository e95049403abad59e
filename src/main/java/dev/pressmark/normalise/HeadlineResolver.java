package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import java.util.List;
import java.util.Optional;

/**
 * The headline: what a page states as data, else the heading over its text, else its titles without the site's name; of
 * a text, a line of its own, else, with little confidence, what the text begins with.
 */
final class HeadlineResolver {

    private static final List<Basis> ORDER = List.of(
            Basis.JSON_LD,
            Basis.MICRODATA,
            Basis.RDFA,
            Basis.HEADLINE_MARKUP,
            Basis.OPEN_GRAPH,
            Basis.META,
            Basis.TITLE_ELEMENT,
            Basis.HEADLINE_LINE,
            Basis.FIRST_LINE,
            Basis.FIRST_SENTENCE);
    private static final List<Basis> GUESSES = List.of(Basis.FIRST_LINE, Basis.FIRST_SENTENCE);

    private HeadlineResolver() {}

    static Optional<Resolved<String>> resolve(Claims claims) {
        SiteName site = SiteName.of(claims);
        List<Claim> stated = claims.about(Field.HEADLINE, ORDER);
        return stated.stream()
                .filter(claim -> !site.without(spaced(claim)).isEmpty())
                .findFirst()
                .map(claim -> {
                    String headline = site.without(spaced(claim));
                    boolean agreed = stated.stream()
                            .anyMatch(other -> other.basis() != claim.basis()
                                    && site.without(spaced(other)).equalsIgnoreCase(headline));
                    return new Resolved<>(headline, confidence(claim, agreed), claim);
                });
    }

    private static String spaced(Claim claim) {
        return String.join(" ", claim.raw().split("\\s+"));
    }

    private static Confidence confidence(Claim claim, boolean agreed) {
        if (GUESSES.contains(claim.basis())) {
            return Confidence.LOW;
        }
        return agreed || claim.basis() == Basis.HEADLINE_LINE ? Confidence.HIGH : Confidence.MEDIUM;
    }
}
