package dev.pressmark.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Languages by their codes and by their names, in English, in themselves and in the languages of press databases. */
public final class LanguageNames {

    private static final List<String> READERS = List.of("en", "de", "fr", "nl", "es", "it", "pt");
    private static final Set<String> CODES = new TreeSet<>(List.of(Locale.getISOLanguages()));
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

    private LanguageNames() {}

    /**
     * The language that a code or a name means: {@code de-AT}, {@code en_US}, {@code ger}, {@code German}.
     *
     * @return its code in ISO 639-1 where that has one, else in ISO 639-2; empty where it means no language
     */
    public static Optional<String> code(String stated) {
        String name = stated.strip().toLowerCase(Locale.ROOT);
        String primary = name.split("[-_,; ]", 2)[0];
        if (OTHER_CODES.containsKey(primary)) {
            return Optional.ofNullable(OTHER_CODES.get(primary));
        }
        if (CODES.contains(primary)) {
            return Optional.of(current(primary));
        }
        return Optional.ofNullable(Names.OF_THREE_LETTERS.get(name))
                .or(() -> named(name))
                .or(() -> Optional.ofNullable(OwnNames.CODES.get(name)));
    }

    /** Whether a language tag is that of a language that has a name. */
    public static boolean isTag(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return !language.getDisplayLanguage(Locale.ENGLISH).equals(language.getLanguage());
    }

    /** Whether these words are the name of a language in one that press databases have readers in, in whatever case. */
    public static boolean isName(String words) {
        return named(words.strip().toLowerCase(Locale.ROOT)).isPresent();
    }

    private static Optional<String> named(String name) {
        return Optional.ofNullable(Names.CODES.get(name));
    }

    /** Some languages have a code from former days, too. */
    private static String current(String code) {
        return Locale.forLanguageTag(code).getLanguage();
    }

    private static final class Names {

        static final Map<String, String> OF_THREE_LETTERS = new HashMap<>();
        static final Map<String, String> CODES = new HashMap<>();

        static {
            for (String code : LanguageNames.CODES) {
                Locale language = Locale.forLanguageTag(code);
                OF_THREE_LETTERS.putIfAbsent(language.getISO3Language(), language.getLanguage());
                for (String reader : READERS) {
                    add(CODES, language, Locale.forLanguageTag(reader));
                }
            }
        }
    }

    /** Apart, as the names that all languages have for themselves take long to load. */
    private static final class OwnNames {

        static final Map<String, String> CODES = new HashMap<>();

        static {
            for (String code : LanguageNames.CODES) {
                Locale language = Locale.forLanguageTag(code);
                add(CODES, language, language);
            }
        }
    }

    private static void add(Map<String, String> codes, Locale language, Locale reader) {
        codes.putIfAbsent(language.getDisplayLanguage(reader).toLowerCase(Locale.ROOT), language.getLanguage());
    }
}
