package dev.pressmark.authority.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.pressmark.authority.calendar.PrintedDate.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dates of the Persian calendar, and years counted by Japanese and Chinese eras. Buddhist years are told by the language. */
final class OtherCalendars {

    /** The year before the first of each. */
    private static final Map<String, Integer> ERAS =
            Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867, "民國", 1911, "民国", 1911);

    private static final ULocale PERSIAN = new ULocale("@calendar=persian");
    private static final int LONGEST_PERSIAN_MONTH = 31;
    private static final int FIRST_PERSIAN_YEAR = 1250;
    /** In the same figures papers in Urdu print years of the lunar calendar, which are later ones. */
    private static final int LAST_PERSIAN_YEAR = 1420;

    private static final char PERSIAN_ZERO = '۰';
    private static final char PERSIAN_NINE = '۹';

    private final TokenLine line;

    OtherCalendars(TokenLine line) {
        this.line = line;
    }

    /** The date of the Persian calendar that begins at a token, if one does. */
    Optional<DateMatch> persian(int i) {
        return inPersianFigures(i).or(() -> namedPersian(i));
    }

    private Optional<DateMatch> inPersianFigures(int i) {
        boolean separated = line.number(i, 4, 4)
                && line.number(i + 2, 1, 2)
                && line.number(i + 4, 1, 2)
                && line.get(i + 1).text().equals(line.get(i + 3).text())
                && "/-.".contains(line.get(i + 1).text());
        return separated && isPersian(line.get(i).text())
                ? converted(
                        line.get(i).value(),
                        line.get(i + 2).value(),
                        line.get(i + 4).value(),
                        Set.of(),
                        i + 5)
                : Optional.empty();
    }

    private static boolean isPersian(String figures) {
        return figures.chars().allMatch(c -> c >= PERSIAN_ZERO && c <= PERSIAN_NINE);
    }

    private Optional<DateMatch> namedPersian(int i) {
        if (!line.number(i, 1, 2) || i + 2 >= line.size() || !line.get(i + 1).isWord()) {
            return Optional.empty();
        }
        int year = "،,".contains(line.get(i + 2).text()) ? i + 3 : i + 2;
        if (!line.number(year, 4, 4)) {
            return Optional.empty();
        }
        return CalendarNames.persianMonths(line.get(i + 1).text()).entrySet().stream()
                .findFirst()
                .flatMap(month -> converted(
                        line.get(year).value(), month.getKey(), line.get(i).value(), month.getValue(), year + 1));
    }

    private static Optional<DateMatch> converted(int year, int month, int day, Set<String> languages, int next) {
        boolean possible = year >= FIRST_PERSIAN_YEAR
                && year <= LAST_PERSIAN_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= LONGEST_PERSIAN_MONTH;
        if (!possible) {
            return Optional.empty();
        }
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, PERSIAN);
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.DAY_OF_MONTH, day);
        if (calendar.get(Calendar.MONTH) != month - 1) {
            return Optional.empty(); // the month has no such day
        }
        LocalDate date = LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC);
        Reading reading = new Reading(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), languages);
        return Optional.of(new DateMatch(List.of(reading), next));
    }

    /** The year that is counted by an era from a token on, in three tokens and the number; 0 when none is. */
    int yearOfEra(int i) {
        if (i + 3 >= line.size() || !line.get(i).isWord() || !line.word(i + 3, "年")) {
            return 0;
        }
        Integer before = ERAS.get(line.get(i).text() + line.get(i + 1).text());
        if (before == null) {
            return 0;
        }
        Token count = line.get(i + 2);
        return count.isNumber(1, 3) ? before + count.value() : count.text().equals("元") ? before + 1 : 0;
    }
}
