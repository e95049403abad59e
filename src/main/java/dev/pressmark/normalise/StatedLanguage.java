package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The language that a record or page states, however it writes it: {@code de-AT}, {@code en_US}, {@code ger},
 * {@code English}.
 *
 * @param code  ISO 639-1 where that has one
 * @param claim as stated
 */
record StatedLanguage(String code, Claim claim) {

    private static final List<Basis> ORDER = Claims.recordsThen(
            Basis.JSON_LD, Basis.MICRODATA, Basis.RDFA, Basis.META, Basis.OPEN_GRAPH, Basis.LANG_ATTRIBUTE);
    private static final Set<String> ISO = new TreeSet<>(List.of(Locale.getISOLanguages()));
    /** Codes that mean nothing else, in ISO 639-2's older form, withdrawn, or for the whole of which one is a part. */
    private static final Map<String, String> OTHER_CODES = Map.ofEntries(
            Map.entry("ger", "de"),
            Map.entry("fre", "fr"),
            Map.entry("dut", "nl"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("gre", "el"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("cmn", "zh"),
            Map.entry("iw", "he"),
            Map.entry("in", "id"));

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

    private static Optional<String> code(String stated) {
        String name = stated.strip().toLowerCase(Locale.ROOT);
        String primary = name.split("[-_,; ]", 2)[0];
        if (OTHER_CODES.containsKey(primary)) {
            return Optional.ofNullable(OTHER_CODES.get(primary));
        }
        return ISO.contains(primary) ? Optional.of(current(primary)) : Optional.ofNullable(Names.CODES.get(name));
    }

    /** Some languages have a code from former days, too. */
    private static String current(String code) {
        return Locale.forLanguageTag(code).getLanguage();
    }

    private static final class Names {

        /** By three letters, by English name, by its own name. */
        static final Map<String, String> CODES = new HashMap<>();

        static {
            for (String code : ISO) {
                Locale locale = Locale.forLanguageTag(code);
                CODES.putIfAbsent(locale.getISO3Language(), locale.getLanguage());
                CODES.putIfAbsent(
                        locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), locale.getLanguage());
                CODES.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), locale.getLanguage());
            }
        }
    }
}
