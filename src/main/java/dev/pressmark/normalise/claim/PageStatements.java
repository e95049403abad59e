package dev.pressmark.normalise.claim;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import java.util.List;
import java.util.Optional;

/** Keywords and address: what the best of a record's or page's own statements says, as it says it. */
public final class PageStatements {

    private static final List<Basis> KEYWORDS =
            Basis.inOrder(Basis.RECORDS, Basis.PAGE_DATA, List.of(Basis.META, Basis.OPEN_GRAPH));
    private static final List<Basis> ADDRESSES = Basis.inOrder(
            Basis.RECORDS,
            List.of(
                    Basis.CANONICAL_LINK,
                    Basis.OPEN_GRAPH,
                    Basis.JSON_LD,
                    Basis.META,
                    Basis.TWITTER_CARD,
                    Basis.CAPTURE_HEADER));

    private PageStatements() {}

    /** Keywords, of the best basis that has any. */
    public static Optional<Resolved<List<String>>> keywords(Claims claims) {
        List<Claim> all = claims.about(Field.KEYWORDS, KEYWORDS);
        return all.stream().findFirst().map(first -> {
            List<String> keywords = all.stream()
                    .filter(claim -> claim.basis() == first.basis())
                    .map(Claim::raw)
                    .distinct()
                    .toList();
            return new Resolved<>(keywords, Confidence.HIGH, first);
        });
    }

    /** The address, of the best basis that has one. */
    public static Optional<Resolved<String>> address(Claims claims) {
        return claims.about(Field.URL, ADDRESSES).stream()
                .filter(claim -> claim.raw().startsWith("http"))
                .findFirst()
                .map(claim -> new Resolved<>(claim.raw(), Confidence.HIGH, claim));
    }
}
