package dev.pressmark.report.tally;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoverageCalendarTest {

    private static final LocalDate MONDAY = LocalDate.parse("2024-01-01");

    @Test
    void aDayWithoutArticlesInADailyPaperIsAHole() {
        LocalDate missing = MONDAY.plusDays(24);

        Map<String, List<LocalDate>> days = coverage(weeks(10, 5, day -> !day.equals(missing)));

        assertThat(days.get("nothing")).containsExactly(missing);
        assertThat(days.get("less")).isNull();
        assertThat(days.get("usual")).hasSize(69);
    }

    @Test
    void aPaperWithoutASundayIssueHasNoHoleOnSundays() {
        Map<String, List<LocalDate>> days = coverage(weeks(10, 5, day -> day.getDayOfWeek() != DayOfWeek.SUNDAY));

        assertThat(days.keySet()).containsExactly("usual");
    }

    @Test
    void fewerThanHalfOfTheUsualNumberIsLess() {
        NavigableMap<LocalDate, Long> articles = weeks(10, 5, day -> true);
        articles.put(MONDAY.plusDays(30), 2L);
        articles.put(MONDAY.plusDays(40), 3L);

        assertThat(coverage(articles).get("less")).containsExactly(MONDAY.plusDays(30));
    }

    @Test
    void aMonthThatIsMissingAltogetherDoesNotMakeItselfUsual() {
        LocalDate from = MONDAY.plusWeeks(20);
        LocalDate to = from.plusWeeks(12);

        List<LocalDate> holes = coverage(weeks(52, 3, day -> day.isBefore(from) || !day.isBefore(to)))
                .get("nothing");

        assertThat(holes).hasSize(84).startsWith(from).endsWith(to.minusDays(1));
    }

    @Test
    void ofAPublisherWithFewArticlesNothingIsSaid() {
        NavigableMap<LocalDate, Long> articles = new TreeMap<>(Map.of(MONDAY, 1L, MONDAY.plusYears(300), 1L));

        assertThat(coverage(articles)).isEmpty();
        assertThat(coverage(new TreeMap<>())).isEmpty();
    }

    @Test
    void aSingleWeekHasNothingToCompareWith() {
        List<CoverageCalendar.Day> days = new ArrayList<>();
        new CoverageCalendar(weeks(1, 2, day -> day.getDayOfMonth() != 3)).forEachDay(days::add);

        assertThat(days).hasSize(7).allMatch(day -> day.usual() == null && day.coverage() == null);
    }

    private static NavigableMap<LocalDate, Long> weeks(int count, long articles, Predicate<LocalDate> published) {
        NavigableMap<LocalDate, Long> days = new TreeMap<>();
        MONDAY.datesUntil(MONDAY.plusWeeks(count)).filter(published).forEach(day -> days.put(day, articles));
        return days;
    }

    private static Map<String, List<LocalDate>> coverage(NavigableMap<LocalDate, Long> articles) {
        List<CoverageCalendar.Day> days = new ArrayList<>();
        new CoverageCalendar(articles).forEachDay(days::add);
        return days.stream()
                .collect(groupingBy(
                        day -> String.valueOf(day.coverage()),
                        Collectors.mapping(CoverageCalendar.Day::day, Collectors.toList())));
    }
}
