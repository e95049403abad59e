package dev.pressmark.authority.calendar;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of months and weekdays, wide and abbreviated, alone and within a date, in every language of CLDR. English names
 * are looked up first; the others are loaded when a word is met that is not English.
 */
final class CalendarNames {

    /** Months that are counted, as in Vietnamese. */
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{3,})\\s(\\d{1,2})");

    private static final int LONGEST_ENDING = 2;
    private static final int SHORTEST_STEM = 5;
    /** The Hebrew preposition "in", written together with what follows it. */
    private static final char HEBREW_IN = 'ב';

    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
    private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};

    private final Map<String, Map<Integer, Set<String>>> months = new HashMap<>();
    private final Map<String, Set<DayOfWeek>> weekdays = new HashMap<>();
    private final Set<String> numberedMonths = new HashSet<>();

    private CalendarNames(List<ULocale> locales) {
        for (ULocale locale : locales) {
            DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
            for (int context : CONTEXTS) {
                for (int width : WIDTHS) {
                    addMonths(symbols.getMonths(context, width), locale.getLanguage());
                    addWeekdays(symbols.getWeekdays(context, width));
                }
            }
        }
    }

    /** The months a name can mean, each with the languages in which it does; empty when it names none. */
    static Map<Integer, Set<String>> months(String name) {
        String key = fold(name);
        Map<Integer, Set<String>> english = English.NAMES.months.get(key);
        return english != null ? english : All.NAMES.inflected(key);
    }

    /** Whether the word says that the number after it is a month's. */
    static boolean numbersMonths(String word) {
        return All.NAMES.numberedMonths.contains(fold(word));
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
     * The weekdays a name can mean; empty when it names none. The short names of one language are common words of
     * another, so where the date beside it is English only English names count.
     */
    static Set<DayOfWeek> weekdays(String name, boolean english) {
        CalendarNames names = english ? English.NAMES : All.NAMES;
        return names.weekdays.getOrDefault(fold(name), Set.of());
    }

    private void addMonths(String[] names, String language) {
        for (int i = 0; i < 12; i++) {
            Matcher numbered = NUMBERED.matcher(names[i]);
            if (numbered.matches() && Integer.parseInt(numbered.group(2)) == i + 1) {
                numberedMonths.add(fold(numbered.group(1)));
            }
            if (isName(names[i])) {
                months.computeIfAbsent(fold(names[i]), name -> new TreeMap<>())
                        .computeIfAbsent(i + 1, month -> new TreeSet<>())
                        .add(language);
            }
        }
    }

    /** ICU counts weekdays from Sunday, which is 1. */
    private void addWeekdays(String[] names) {
        for (int i = 1; i <= 7; i++) {
            if (isName(names[i])) {
                DayOfWeek day = i == 1 ? DayOfWeek.SUNDAY : DayOfWeek.of(i - 1);
                weekdays.computeIfAbsent(fold(names[i]), name -> new TreeSet<>())
                        .add(day);
            }
        }
    }

    /** Some languages abbreviate to a letter or to figures, which would turn every number into a date. */
    private static boolean isName(String name) {
        String key = fold(name);
        return key.codePointCount(0, key.length()) > 1 && key.chars().noneMatch(Character::isDigit);
    }

    /** Case, full stops and the Turkish dots are printed as the typesetter pleases. */
    static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.chars().noneMatch(c -> c == '.' || c == 'ı' || c == '\u0307' || c == '\u200f')) {
            return lower;
        }
        return lower.replace(".", "").replace('ı', 'i').replace("\u0307", "").replace("\u200f", "");
    }

    private static final class English {

        static final CalendarNames NAMES = new CalendarNames(List.of(ULocale.ENGLISH, ULocale.UK));
    }

    private static final class All {

        /** Languages whose months have other names in other countries. The rest differ by country in nothing here. */
        private static final Set<String> DIVIDED = Set.of("ar", "de", "es", "fr", "pt");

        static final CalendarNames NAMES = new CalendarNames(Arrays.stream(ULocale.getAvailableLocales())
                .filter(locale -> locale.getCountry().isEmpty() || DIVIDED.contains(locale.getLanguage()))
                .toList());
    }
}
