package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Resolved;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The standfirst: what a record or page gives as its description, or the lines between headline and text that sum the article up. */
final class StandfirstResolver {

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
        return claims.about(
                Field.STANDFIRST,
                Claims.recordsThen(Basis.MICRODATA, Basis.RDFA, Basis.JSON_LD, Basis.OPEN_GRAPH, Basis.META));
    }
}
