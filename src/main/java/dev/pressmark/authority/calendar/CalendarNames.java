package dev.pressmark.authority.calendar;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names of months and weekdays, wide and abbreviated, alone and within a date, in every language of CLDR. English names
 * are looked up first; the others are loaded when a word is met that is not English.
 */
final class CalendarNames {

    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
    private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};

    private final Map<String, Map<Integer, Set<String>>> months = new HashMap<>();
    private final Map<String, Set<DayOfWeek>> weekdays = new HashMap<>();

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
        return english != null ? english : All.NAMES.months.getOrDefault(key, Map.of());
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

        static final CalendarNames NAMES = new CalendarNames(new ArrayList<>(List.of(ULocale.getAvailableLocales())));
    }
}
