package dev.pressmark.article;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries there are, by their codes in ISO 3166-1 alpha-2. */
public final class Countries {

    /** XK stands for Kosovo in CLDR and GeoNames; ISO 3166 has reserved it for such use. */
    private static final SortedSet<String> CODES =
            Collections.unmodifiableSortedSet(Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
                    .collect(Collectors.toCollection(TreeSet::new)));

    private Countries() {}

    public static SortedSet<String> codes() {
        return CODES;
    }

    public static boolean isCode(String code) {
        return CODES.contains(code);
    }
}
