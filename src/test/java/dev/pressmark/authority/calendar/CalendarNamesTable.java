package dev.pressmark.authority.calendar;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Derives the table of month and weekday names from the CLDR data in ICU, which takes seconds to load and would do so in
 * every run. Run it after an update of ICU, from the project's top level.
 */
final class CalendarNamesTable {

    static final Path FILE = Path.of("src/main/resources/dev/pressmark/authority/calendar/names.tsv");

    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{3,})\\s(\\d{1,2})");
    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
    private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
    private static final List<String> HEADER = List.of(
            "# Names of months and weekdays, wide and abbreviated, in every language of CLDR, folded.",
            "# Derived from Unicode CLDR (Unicode License v3) as shipped in ICU4J, by CalendarNamesTable in src/test.",
            "# kind\tnumber (Monday is 1)\tname\tlanguages; numbered: the word before the number of a month");

    private final Map<String, Set<String>> rows = new TreeMap<>();

    private CalendarNamesTable() {}

    public static void main(String[] args) throws IOException {
        Files.write(FILE, lines());
    }

    static List<String> lines() {
        CalendarNamesTable table = new CalendarNamesTable();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            table.add(locale);
        }
        List<String> lines = table.rows.entrySet().stream()
                .map(row -> row.getKey() + "\t" + String.join(",", row.getValue()))
                .collect(Collectors.toList());
        lines.addAll(0, HEADER);
        return lines;
    }

    private void add(ULocale locale) {
        DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
        for (int context : CONTEXTS) {
            for (int width : WIDTHS) {
                String[] months = symbols.getMonths(context, width);
                for (int i = 0; i < 12; i++) {
                    add("month", i + 1, months[i], locale.getLanguage());
                    addNumbered(i + 1, months[i], locale.getLanguage());
                }
                String[] weekdays = symbols.getWeekdays(context, width);
                for (int i = 1; i <= 7; i++) {
                    add("weekday", i == 1 ? 7 : i - 1, weekdays[i], locale.getLanguage());
                }
            }
        }
    }

    /** Months that are counted, as in Vietnamese. */
    private void addNumbered(int number, String name, String language) {
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.matches() && Integer.parseInt(numbered.group(2)) == number) {
            rows.computeIfAbsent("numbered\t00\t" + CalendarNames.fold(numbered.group(1)), row -> new TreeSet<>())
                    .add(language);
        }
    }

    /** Some languages abbreviate to a letter or to figures, which would turn every number into a date. */
    private void add(String kind, int number, String name, String language) {
        String folded = CalendarNames.fold(name);
        if (folded.codePointCount(0, folded.length()) > 1 && folded.chars().noneMatch(Character::isDigit)) {
            rows.computeIfAbsent("%s\t%02d\t%s".formatted(kind, number, folded), row -> new TreeSet<>())
                    .add(language);
        }
    }
}
