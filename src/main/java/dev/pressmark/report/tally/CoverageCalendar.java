package dev.pressmark.report.tally;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the holes in what an archive has of one publisher. A day is held against the same weekday of the weeks around it
 * in which there is anything: so a paper without a Sunday issue has no hole on Sundays, and a month that is missing
 * altogether does not make itself usual. Of a publisher with more empty weeks than others nothing can be said.
 */
public final class CoverageCalendar {

    private static final int WEEKS_ON_EITHER_SIDE = 4;

    private final NavigableMap<LocalDate, Long> articles;
    /** The Mondays of the weeks that have articles. */
    private final NavigableSet<LocalDate> weeks = new TreeSet<>();

    /** The calendar of a publisher whose articles are counted by day. */
    public CoverageCalendar(NavigableMap<LocalDate, Long> articles) {
        this.articles = articles;
        articles.keySet().forEach(day -> weeks.add(monday(day)));
    }

    /**
     * A day of the publisher's.
     *
     * @param usual    how many articles are usual; null when there is nothing to compare with
     * @param coverage nothing, less or usual; null when there is nothing to compare with
     */
    public record Day(
            LocalDate day,
            long articles,
            @Nullable Double usual,
            @Nullable String coverage) {}

    /** Hands on every day from the first to the last; none when too little is known of the publisher. */
    public void forEachDay(Consumer<Day> days) {
        if (weeks.isEmpty() || weeks.size() * 2L < ChronoUnit.WEEKS.between(weeks.first(), weeks.last()) + 1) {
            return;
        }
        for (LocalDate day = articles.firstKey(); !day.isAfter(articles.lastKey()); day = day.plusDays(1)) {
            long count = articles.getOrDefault(day, 0L);
            Double usual = usual(day);
            days.accept(new Day(day, count, usual, coverage(count, usual)));
        }
    }

    private static @Nullable String coverage(long count, @Nullable Double usual) {
        if (usual == null) {
            return null;
        }
        if (usual < 1 || count * 2 >= usual) {
            return "usual";
        }
        return count == 0 ? "nothing" : "less";
    }

    private @Nullable Double usual(LocalDate day) {
        LocalDate week = monday(day);
        List<Long> others = new ArrayList<>();
        weeks.headSet(week, false).descendingSet().stream()
                .limit(WEEKS_ON_EITHER_SIDE)
                .forEach(other -> addSameWeekday(day, other, others));
        weeks.tailSet(week, false).stream()
                .limit(WEEKS_ON_EITHER_SIDE)
                .forEach(other -> addSameWeekday(day, other, others));
        return others.isEmpty() ? null : median(others);
    }

    /** Unless the archive begins or ends within that week, and has not come to that day or has passed it. */
    private void addSameWeekday(LocalDate day, LocalDate week, List<Long> counts) {
        LocalDate same = week.with(TemporalAdjusters.nextOrSame(day.getDayOfWeek()));
        if (!same.isBefore(articles.firstKey()) && !same.isAfter(articles.lastKey())) {
            counts.add(articles.getOrDefault(same, 0L));
        }
    }

    private static double median(List<Long> counts) {
        List<Long> sorted = counts.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
