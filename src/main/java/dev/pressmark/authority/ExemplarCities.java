package dev.pressmark.authority;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The cities that CLDR names in every language, because time zones are called after them: capitals for the most part. */
final class ExemplarCities {

    private static final Map<String, ExemplarCities> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, Place> places = new HashMap<>();

    private ExemplarCities(String language) {
        TimeZoneNames names = TimeZoneNames.getInstance(ULocale.forLanguageTag(language));
        for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String country = TimeZone.getRegion(zone);
            String city = names.getExemplarLocationName(zone);
            if (city != null && country.length() == 2) {
                places.putIfAbsent(Gazetteer.fold(city), new Place(city, country, "", 0, false));
            }
        }
    }

    static ExemplarCities of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, ExemplarCities::new);
    }

    List<Place> places(String name) {
        Place place = places.get(Gazetteer.fold(name));
        return place == null ? List.of() : List.of(place);
    }
}
