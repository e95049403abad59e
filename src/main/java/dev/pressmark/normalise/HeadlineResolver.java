package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The headline: of a page, what two of heading, data and Open Graph title agree on, else the heading as printed, with
 * the site's name taken off; of a text, a line of its own, else, with little confidence, what the text begins with.
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
    private static final Set<Basis> VOTERS = Set.of(Basis.HEADLINE_MARKUP, Basis.JSON_LD, Basis.OPEN_GRAPH);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final List<Basis> GUESSES = List.of(Basis.FIRST_LINE, Basis.FIRST_SENTENCE);

    private HeadlineResolver() {}

    static Optional<Resolved<String>> resolve(Claims claims) {
        SiteName site = SiteName.of(claims);
        Map<String, Set<Basis>> bearers = new HashMap<>();
        for (Claim claim : claims.about(Field.HEADLINE, ORDER)) {
            bearers.computeIfAbsent(folded(headline(claim, site)), key -> EnumSet.noneOf(Basis.class))
                    .add(claim.basis());
        }
        Claim best = null;
        int most = -1;
        for (Claim claim : claims.about(Field.HEADLINE, ORDER)) {
            String headline = headline(claim, site);
            int votes = votes(bearers.getOrDefault(folded(headline), Set.of()));
            if (!headline.isEmpty() && votes > most) {
                best = claim;
                most = votes;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        String headline = headline(best, site);
        boolean agreed = bearers.getOrDefault(folded(headline), Set.of()).size() > 1;
        return Optional.of(new Resolved<>(headline, confidence(best, agreed), best));
    }

    /** What two of the three best say outweighs the best; other agreement raises confidence only. */
    private static int votes(Set<Basis> bearers) {
        return (int) bearers.stream().filter(VOTERS::contains).count();
    }

    private static String folded(String headline) {
        return NO_WORD.matcher(headline.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static String headline(Claim claim, SiteName site) {
        return site.without(spaced(claim));
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
