package dev.pressmark.authority;

import com.ibm.icu.util.ULocale;
import dev.pressmark.article.Countries;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Places and the countries they lie in: the larger places of GeoNames, the countries of CLDR in English and
 * in an article's own language. Read on first use; thread-safe.
 */
public final class Gazetteer {

    /** Accents, and points and vowel signs that may be left away; in Indian scripts the signs are the vowels themselves. */
    private static final Pattern MARKS = Pattern.compile(
            "[\\p{InCombiningDiacriticalMarks}\\u0591-\\u05C7\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u093C\\u09BC\\u0A3C]+");

    private static final Pattern SIGNS = Pattern.compile("[.'’ʼ`*]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\-–]+");

    private Gazetteer() {}

    /**
     * The places of a name, the largest first; also those that CLDR names in the article's language, or where that is not
     * known, in the languages of a script that is not Latin.
     */
    public static List<Place> places(String name, String language) {
        List<Place> places = Tables.PLACES.getOrDefault(fold(name), List.of());
        if (!places.isEmpty() || "en".equals(language)) {
            return places;
        }
        return language.isEmpty()
                ? ExemplarCities.inScriptOf(name)
                : ExemplarCities.of(language).places(name);
    }

    /** Whether some place has this name. */
    public static boolean hasPlace(String name) {
        String key = fold(name);
        return Tables.PLACES.containsKey(key)
                || Tables.REGIONS.containsKey(key)
                || countries("en").containsKey(key)
                || !ExemplarCities.inScriptOf(name).isEmpty();
    }

    /**
     * The country of a name, or the one whose division has it: {@code Ohio}, {@code N.Y.}, {@code West Germany},
     * {@code Allemagne}.
     */
    public static Optional<String> country(String name, String language) {
        String key = fold(name);
        String country = Tables.REGIONS.get(key);
        if (country == null) {
            country = countries("en").get(key);
        }
        if (country == null && !language.isEmpty()) {
            country = countries(language).get(key);
        }
        return Optional.ofNullable(country);
    }

    private static Map<String, String> countries(String language) {
        return Tables.COUNTRIES.computeIfAbsent(language, Gazetteer::readCountries);
    }

    private static Map<String, String> readCountries(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        Map<String, String> countries = new HashMap<>();
        for (String code : Countries.codes()) {
            countries.putIfAbsent(fold(new ULocale("", code).getDisplayCountry(locale)), code);
        }
        return countries;
    }

    /** Case, accents, hyphens and full stops are printed as the typesetter pleases. */
    static String fold(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (!plain.chars().allMatch(c -> c < 0x80)) {
            plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        plain = SPACES.matcher(SIGNS.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return plain.startsWith("st ") ? "saint " + plain.substring(3) : plain;
    }

    private static final class Tables {

        static final Map<String, List<Place>> PLACES = new HashMap<>(1 << 16);
        static final Map<String, String> REGIONS = new HashMap<>();
        static final Map<String, Map<String, String>> COUNTRIES = new ConcurrentHashMap<>();

        static {
            TableResource.forEachRow(
                    Gazetteer.class,
                    "places.tsv",
                    row -> PLACES.computeIfAbsent(fold(row[0]), name -> new ArrayList<>(1))
                            .add(new Place(row[1], Integer.parseInt(row[2]))));
            TableResource.forEachRow(
                    Gazetteer.class,
                    "place-aliases.tsv",
                    row -> PLACES.merge(fold(row[0]), PLACES.getOrDefault(fold(row[1]), List.of()), Gazetteer::union));
            TableResource.forEachRow(Gazetteer.class, "regions.tsv", row -> {
                for (String name : row[1].split("\\|", -1)) {
                    REGIONS.put(fold(name), row[0]);
                }
            });
        }
    }

    private static List<Place> union(List<Place> some, List<Place> others) {
        List<Place> all = new ArrayList<>(some);
        others.stream().filter(place -> !all.contains(place)).forEach(all::add);
        all.sort(Comparator.comparingInt(Place::population).reversed());
        return all;
    }
}
