package dev.pressmark.normalise.language;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.authority.LanguageNames;
import dev.pressmark.normalise.claim.Claims;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The language that a record or page states, however it writes it: {@code de-AT}, {@code en_US}, {@code ger},
 * {@code English}.
 *
 * @param code  ISO 639-1 where that has one
 * @param claim as stated
 */
record StatedLanguage(String code, Claim claim) {

    private static final List<Basis> ORDER =
            Basis.inOrder(Basis.RECORDS, Basis.PAGE_DATA, List.of(Basis.META, Basis.OPEN_GRAPH, Basis.LANG_ATTRIBUTE));
    private static final Pattern SEPARATOR = Pattern.compile("[;,/]");

    /** What is stated first by the strongest; empty when nothing is, or nothing that is a language. */
    static Optional<StatedLanguage> of(Claims claims) {
        return claims.about(Field.LANGUAGE, ORDER).stream()
                .flatMap(claim -> code(claim.raw()).map(code -> new StatedLanguage(code, claim)).stream())
                .findFirst();
    }

    /** Whether it says the same as a code; the two ways to write Norwegian are one language here. */
    boolean isSameAs(String other) {
        return code.equals(other) || (isNorwegian(code) && isNorwegian(other));
    }

    private static boolean isNorwegian(String code) {
        return code.equals("no") || code.equals("nb") || code.equals("nn");
    }

    /** Exports name several, the one they are written in first: {@code GERMAN; DEUTSCH}. */
    private static Optional<String> code(String stated) {
        return LanguageNames.code(SEPARATOR.split(stated, 2)[0]);
    }
}
