package dev.pressmark.authority;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The cities that CLDR names in every language, because time zones are called after them: capitals for the most part. */
final class ExemplarCities {

    private static final Map<String, ExemplarCities> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** The languages that most news is written in of those that a script is for. */
    private static final Map<UnicodeScript, List<String>> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.CYRILLIC, List.of("ru", "uk", "bg", "sr", "mk", "be", "kk")),
            Map.entry(UnicodeScript.ARABIC, List.of("ar", "fa", "ur")),
            Map.entry(UnicodeScript.HEBREW, List.of("he")),
            Map.entry(UnicodeScript.GREEK, List.of("el")),
            Map.entry(UnicodeScript.HAN, List.of("zh", "zh-Hant", "ja")),
            Map.entry(UnicodeScript.KATAKANA, List.of("ja")),
            Map.entry(UnicodeScript.HANGUL, List.of("ko")),
            Map.entry(UnicodeScript.DEVANAGARI, List.of("hi", "mr", "ne")),
            Map.entry(UnicodeScript.BENGALI, List.of("bn")),
            Map.entry(UnicodeScript.TAMIL, List.of("ta")),
            Map.entry(UnicodeScript.THAI, List.of("th")),
            Map.entry(UnicodeScript.GEORGIAN, List.of("ka")),
            Map.entry(UnicodeScript.ARMENIAN, List.of("hy")),
            Map.entry(UnicodeScript.ETHIOPIC, List.of("am")));

    private final Map<String, Place> places = new HashMap<>();

    private ExemplarCities(String language) {
        TimeZoneNames names = TimeZoneNames.getInstance(ULocale.forLanguageTag(language));
        for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String country = TimeZone.getRegion(zone);
            String city = names.getExemplarLocationName(zone);
            if (city != null && country.length() == 2) {
                places.putIfAbsent(Gazetteer.fold(city), new Place(country, 0));
            }
        }
    }

    /** The place of a name in the first language that has one, of those written in its script; none in the Latin one. */
    static List<Place> inScriptOf(String name) {
        UnicodeScript script = name.isEmpty() ? UnicodeScript.COMMON : UnicodeScript.of(name.codePointAt(0));
        for (String language : LANGUAGES.getOrDefault(script, List.of())) {
            List<Place> places = of(language).places(name);
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }

    static ExemplarCities of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, ExemplarCities::new);
    }

    List<Place> places(String name) {
        Place place = places.get(Gazetteer.fold(name));
        return place == null ? List.of() : List.of(place);
    }
}
