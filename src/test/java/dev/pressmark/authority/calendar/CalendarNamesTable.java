package dev.pressmark.authority.calendar;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Derives the table of the names of months, weekdays and parts of the day from the CLDR data in ICU, which takes seconds to load and would do so in
 * every run. Run it after an update of ICU, from the project's top level.
 */
final class CalendarNamesTable {

    static final Path FILE = Path.of("src/main/resources/dev/pressmark/authority/calendar/names.tsv");

    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{3,})\\s(\\d{1,2})");
    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
    private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
    private static final ULocale PERSIAN = new ULocale("@calendar=persian");
    private static final int NOON = 12;
    private static final int HOURS = 24;
    /** What is said of fewer hours may as well be said of others. */
    private static final int FEWEST_HOURS = 3;

    /** In ICU's patterns: before and after noon. */
    private static final List<String> HALVES = List.of("a", "aaaa");
    /** In ICU's patterns: night, morning, evening. */
    private static final List<String> PARTS = List.of("B", "BBBB");

    private static final Pattern OF_MANY_LANGUAGES = Pattern.compile("^[^\\p{L}]|^[a-zA-Z]|\\p{IsCyrillic}|\\d");
    /** Of Arabic, which are rarely printed. */
    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\u064B-\u0652]");

    private static final List<String> HEADER = List.of(
            "# Names of months and weekdays, wide and abbreviated, in every language of CLDR, folded;",
            "# names of parts of the day, as they are printed beside the hour: am when they end by noon, pm when they begin after it.",
            "# Derived from Unicode CLDR (Unicode License v3) as shipped in ICU4J, by CalendarNamesTable in src/test.",
            "# kind\tnumber (Monday is 1)\tname\tlanguages; numbered: the word before the number of a month; persian: a month of that calendar");

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
        String[] persian = new DateFormatSymbols(Calendar.getInstance(PERSIAN), locale).getMonths();
        for (int i = 0; i < persian.length; i++) {
            add("persian", i + 1, persian[i], locale.getLanguage());
        }
        addHalvesOfDay(locale);
    }

    private void addHalvesOfDay(ULocale locale) {
        for (String pattern : HALVES) {
            List<String> names = IntStream.range(0, HOURS)
                    .mapToObj(hour -> named(pattern, locale, hour))
                    .toList();
            addHalf("am", names.subList(0, NOON), names.subList(NOON, HOURS), locale.getLanguage());
            addHalf("pm", names.subList(NOON, HOURS), names.subList(0, NOON), locale.getLanguage());
        }
        for (String pattern : PARTS) {
            List<String> names = IntStream.range(0, HOURS)
                    .mapToObj(hour -> named(pattern, locale, hour))
                    .toList();
            List<String> certain = names.stream()
                    .map(name -> name.length() > 1 && Collections.frequency(names, name) >= FEWEST_HOURS ? name : "")
                    .toList();
            // what is said of the hour of noon may be said of the one before it, too
            addHalf("am", certain.subList(0, NOON), names.subList(NOON, HOURS), locale.getLanguage());
            addHalf("pm", certain.subList(NOON + 1, HOURS), names.subList(0, NOON + 1), locale.getLanguage());
        }
    }

    private static String named(String pattern, ULocale locale, int hour) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format((Object) Duration.ofHours(hour).toMillis()).strip();
    }

    /** Names that begin with a letter of which other languages make common words would turn these into times. */
    private void addHalf(String kind, List<String> names, List<String> others, String language) {
        for (String name : names) {
            boolean told = !name.isEmpty()
                    && !others.contains(name)
                    && !OF_MANY_LANGUAGES.matcher(name).find();
            if (told) {
                Stream.of(name, VOWEL_SIGNS.matcher(name).replaceAll(""))
                        .forEach(spelled -> rows.computeIfAbsent(kind + "\t00\t" + spelled, row -> new TreeSet<>())
                                .add(language));
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
