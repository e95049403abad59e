package dev.pressmark.authority.calendar;

import dev.pressmark.authority.ArabicLetters;
import dev.pressmark.authority.TableResource;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names of months and weekdays, wide and abbreviated, alone and within a date, and of the parts of a day, in every language
 * of CLDR: a table derived from ICU's data, since loading that data takes seconds.
 */
final class CalendarNames {

    private static final String TABLE = "names.tsv";
    private static final int LONGEST_ENDING = 2;
    private static final int SHORTEST_STEM = 5;
    /** The Hebrew preposition "in", written together with what follows it. */
    private static final char HEBREW_IN = 'ב';

    private static final char ALEF = '\u0627';

    private static final String ENGLISH = "en";
    private static final Set<String> ENGLISH_ONLY = Set.of(ENGLISH);
    private static final CalendarNames NAMES = load();

    private final Map<String, Map<Integer, Set<String>>> months = new HashMap<>();
    private final Map<String, Map<DayOfWeek, Set<String>>> weekdays = new HashMap<>();

    private final Map<String, Map<Integer, Set<String>>> persianMonths = new HashMap<>();
    private final Set<String> numberedMonths = new HashSet<>();
    private final Set<String> beforeNoon = new TreeSet<>();
    private final Set<String> afterNoon = new TreeSet<>();

    private CalendarNames() {}

    private static CalendarNames load() {
        CalendarNames names = new CalendarNames();
        TableResource.forEachRow(CalendarNames.class, TABLE, names::add);
        return names;
    }

    /** A row of the table: kind, number, name, languages. */
    private void add(String[] cells) {
        int number = Integer.parseInt(cells[1]);
        Set<String> languages = Set.of(cells[3].split(",", -1));
        switch (cells[0]) {
            case "month" -> addMonth(cells[2], number, languages);
            case "am" -> addHalf(cells[2], beforeNoon);
            case "pm" -> addHalf(cells[2], afterNoon);
            case "numbered" -> numberedMonths.add(cells[2]);
            case "persian" ->
                persianMonths.computeIfAbsent(cells[2], name -> new TreeMap<>()).put(number, languages);
            default ->
                weekdays.computeIfAbsent(cells[2], name -> new EnumMap<>(DayOfWeek.class))
                        .put(DayOfWeek.of(number), languages);
        }
    }

    /** Its last full stop is often left out. */
    private static void addHalf(String name, Set<String> halves) {
        halves.add(name);
        if (name.endsWith(".")) {
            halves.add(name.substring(0, name.length() - 1));
        }
    }

    /** A name that is English counts as English alone: elsewhere it may be short for another month. */
    private void addMonth(String name, int number, Set<String> languages) {
        Map<Integer, Set<String>> meanings = months.computeIfAbsent(name, key -> new TreeMap<>());
        boolean taken = meanings.values().stream().anyMatch(ENGLISH_ONLY::equals);
        if (languages.contains(ENGLISH)) {
            meanings.clear();
            meanings.put(number, ENGLISH_ONLY);
        } else if (!taken) {
            meanings.put(number, languages);
        }
    }

    /** The months a name can mean, each with the languages in which it does; empty when it names none. */
    static Map<Integer, Set<String>> months(String name) {
        return NAMES.inflected(fold(name));
    }

    /** The months of the Persian calendar that a name can mean, by their numbers, each with its languages. */
    static Map<Integer, Set<String>> persianMonths(String name) {
        return NAMES.persianMonths.getOrDefault(fold(name), Map.of());
    }

    /** Whether the word says that the number after it is a month's. */
    static boolean numbersMonths(String word) {
        return NAMES.numberedMonths.contains(fold(word));
    }

    /** What is printed beside an hour before noon, in scripts that have their own words for it. */
    static Set<String> beforeNoon() {
        return Collections.unmodifiableSet(NAMES.beforeNoon);
    }

    /** What is printed beside an hour after noon, in scripts that have their own words for it. */
    static Set<String> afterNoon() {
        return Collections.unmodifiableSet(NAMES.afterNoon);
    }

    /** The name itself, or the name without what its language puts before or after it within a date. */
    private Map<Integer, Set<String>> inflected(String key) {
        Map<Integer, Set<String>> found = months.getOrDefault(key, Map.of());
        if (found.isEmpty() && !key.isEmpty() && key.charAt(0) == HEBREW_IN) {
            return months.getOrDefault(key.substring(1), Map.of());
        }
        if (key.isEmpty() || key.charAt(0) < 0x80) {
            return found;
        }
        for (int cut = 1; found.isEmpty() && cut <= LONGEST_ENDING && key.length() - cut >= SHORTEST_STEM; cut++) {
            found = months.getOrDefault(key.substring(0, key.length() - cut), Map.of());
        }
        return found;
    }

    /**
     * The weekdays a name can mean; empty when it names none.
     *
     * @param languages those that count; all when empty
     */
    static Set<DayOfWeek> weekdays(String name, Set<String> languages) {
        return NAMES.weekdays.getOrDefault(fold(name), Map.of()).entrySet().stream()
                .filter(day -> languages.isEmpty() || !Collections.disjoint(day.getValue(), languages))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    /** Case, full stops, the Turkish dots, the signs on an alef and letters that look alike are as the typesetter pleases. */
    static String fold(String name) {
        String lower = ArabicLetters.alike(name.toLowerCase(Locale.ROOT));
        if (lower.chars().noneMatch(c -> c == '.' || c == 'ı' || c == '\u0307' || c == '\u200f' || isSignedAlef(c))) {
            return lower;
        }
        String folded =
                lower.replace(".", "").replace('ı', 'i').replace("\u0307", "").replace("\u200f", "");
        return folded.replace('\u0622', ALEF).replace('\u0623', ALEF).replace('\u0625', ALEF);
    }

    private static boolean isSignedAlef(int c) {
        return c == '\u0622' || c == '\u0623' || c == '\u0625';
    }
}
