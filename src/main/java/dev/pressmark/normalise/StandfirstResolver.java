package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The standfirst: what a record or page gives as its description, or the lines between headline and text that sum the article up. */
final class StandfirstResolver {

    private static final int LONGEST_KEYWORD = 80;

    private StandfirstResolver() {}

    static Optional<Resolved<String>> resolve(Claims claims) {
        List<Claim> lines = claims.about(Field.STANDFIRST, List.of(Basis.STANDFIRST_LINE));
        return (lines.isEmpty() ? stated(claims) : lines)
                .stream()
                        .findFirst()
                        .map(first -> new Resolved<>(
                                (lines.isEmpty() ? List.of(first) : lines)
                                        .stream().map(Claim::raw).collect(Collectors.joining(" ")),
                                Confidence.MEDIUM,
                                first));
    }

    private static List<Claim> stated(Claims claims) {
        List<Claim> headlines = claims.about(Field.HEADLINE);
        return claims
                .about(
                        Field.STANDFIRST,
                        Claims.recordsThen(Basis.MICRODATA, Basis.RDFA, Basis.JSON_LD, Basis.OPEN_GRAPH, Basis.META))
                .stream()
                .filter(claim -> headlines.stream().noneMatch(headline -> repeats(claim.raw(), headline.raw())))
                .toList();
    }

    /** Whether a description is the headline, or the keyword of an item and the headline behind it. */
    private static boolean repeats(String description, String headline) {
        int longer = description.length() - headline.length();
        return Math.abs(longer) <= LONGEST_KEYWORD
                && Wording.letters(description).endsWith(Wording.letters(headline))
                && (longer <= 1 || description.lastIndexOf(':', longer + 1) > 0);
    }
}
