package dev.pressmark.authority.calendar;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The names of months among the tokens of a line. */
record MonthWords(TokenLine line) {

    /** So many tokens a name has at most. */
    static final int MOST = 3;

    private static final int SHORTEST_GENITIVE = 4;
    private static final Set<String> SOUTH_SLAVIC = Set.of("bs", "sl", "sr");

    /** The months that so many tokens name: one of several words, or one abbreviated with a full stop in its middle. */
    Map<Integer, Set<String>> in(int i, int words) {
        if (i + words > line.size() || !line.get(i).isWord()) {
            return Map.of();
        }
        if (words == MOST && line.get(i + 1).isSign('.') && line.get(i + 2).isWord()) {
            return CalendarNames.months(line.get(i).text() + line.get(i + 2).text());
        }
        StringBuilder name = new StringBuilder(line.get(i).text());
        for (int k = i + 1; k < i + words; k++) {
            if (!line.get(k).isWord()) {
                return Map.of();
            }
            name.append(' ').append(line.get(k).text());
        }
        return CalendarNames.months(name.toString());
    }

    /**
     * The same behind a day, where the South Slavic languages set the genitive: "29. marta", "30. avgusta", "3. oktobra".
     * In Latin letters it is not among the names, and elsewhere such words may be others.
     */
    Map<Integer, Set<String>> behindDay(int i, int words) {
        Map<Integer, Set<String>> months = in(i, words);
        boolean unknown =
                months.isEmpty() && words == 1 && i < line.size() && line.get(i).isWord();
        return unknown ? genitive(CalendarNames.fold(line.get(i).text())) : months;
    }

    private static Map<Integer, Set<String>> genitive(String name) {
        if (name.length() < SHORTEST_GENITIVE || name.charAt(name.length() - 1) != 'a') {
            return Map.of();
        }
        return nominatives(name.substring(0, name.length() - 1))
                .map(nominative -> southSlavic(CalendarNames.months(nominative)))
                .filter(months -> !months.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    private static Stream<String> nominatives(String stem) {
        String shorter = stem.substring(0, stem.length() - 1);
        if (stem.endsWith("rj")) {
            return Stream.of(shorter);
        }
        return stem.endsWith("br") ? Stream.of(shorter + "ar", shorter + "er") : Stream.of(stem);
    }

    private static Map<Integer, Set<String>> southSlavic(Map<Integer, Set<String>> months) {
        Map<Integer, Set<String>> found = new TreeMap<>();
        months.forEach((month, languages) -> {
            // what is English, too, is listed as English alone
            if (languages.equals(Set.of("en")) || !Collections.disjoint(languages, SOUTH_SLAVIC)) {
                found.put(month, SOUTH_SLAVIC);
            }
        });
        return found;
    }
}
