package dev.pressmark.report.page;

import dev.pressmark.report.page.HtmlSection.Chart;
import dev.pressmark.report.tally.ArticleTally;
import dev.pressmark.report.tally.CoverageCalendar;
import dev.pressmark.report.tally.PublisherCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of the report page that shows where the archive has holes. */
final class CoverageSection {

    private static final int SHOWN = 20;

    private final Map<@Nullable String, PublisherCount> publishers;
    private final List<Hole> holes = new ArrayList<>();
    private final List<Summary> summaries = new ArrayList<>();

    CoverageSection(ArticleTally tally) {
        this.publishers = tally.publishers();
    }

    /** Days in a row without anything although something would be usual, days on which nothing is usual between them. */
    private record Hole(String publisher, LocalDate first, LocalDate last, long days) {}

    private record Summary(String publisher, Map<String, Long> days) {

        long of(String coverage) {
            return days.getOrDefault(coverage, 0L);
        }
    }

    HtmlSection show() {
        publishers.forEach((publisher, count) -> {
            if (publisher != null) {
                survey(publisher, new CoverageCalendar(count.days()));
            }
        });
        HtmlSection section = new HtmlSection("coverage", "Holes in coverage");
        if (summaries.isEmpty()) {
            return section.say("Of no publisher there is enough to say what is usual.");
        }
        HtmlTable table = new HtmlTable(
                "Days by coverage, for the publishers with most holes",
                "Publisher",
                "usual",
                "less than usual",
                "nothing");
        summaries.stream()
                .filter(summary -> summary.of("nothing") + summary.of("less") > 0)
                .sorted(Comparator.comparing((Summary summary) -> -summary.of("nothing"))
                        .thenComparing(summary -> -summary.of("less"))
                        .thenComparing(Summary::publisher))
                .limit(SHOWN)
                .forEach(summary ->
                        table.row(summary.publisher, summary.of("usual"), summary.of("less"), summary.of("nothing")));
        section.say(String.format(
                Locale.ROOT,
                "%,d publishers can be surveyed: they have something in at least half of the weeks between their first and"
                        + " last day.",
                summaries.size()));
        if (table.isEmpty()) {
            return section.say("None of them has a day with less than usual.");
        }
        section.chart(Chart.SHARES, "Share of days with usual, less than usual and no coverage.", table);
        return holes.isEmpty() ? section.say("No day is missing.") : section.show(longest());
    }

    private HtmlTable longest() {
        HtmlTable table = new HtmlTable("The longest holes", "Publisher", "From", "To", "Days with nothing");
        holes.stream()
                .sorted(Comparator.comparing((Hole hole) -> -hole.days)
                        .thenComparing(Hole::publisher)
                        .thenComparing(Hole::first))
                .limit(SHOWN)
                .forEach(hole -> table.row(hole.publisher, hole.first, hole.last, hole.days));
        return table;
    }

    private void survey(String publisher, CoverageCalendar calendar) {
        Map<String, Long> days = new HashMap<>();
        List<CoverageCalendar.Day> missing = new ArrayList<>();
        calendar.forEachDay(day -> {
            String coverage = day.coverage();
            if (coverage != null) {
                days.merge(coverage, 1L, Long::sum);
            }
            if ("nothing".equals(coverage)) {
                missing.add(day);
            } else if (day.articles() > 0) {
                close(publisher, missing);
            }
        });
        close(publisher, missing);
        if (!days.isEmpty()) {
            summaries.add(new Summary(publisher, days));
        }
    }

    private void close(String publisher, List<CoverageCalendar.Day> missing) {
        if (!missing.isEmpty()) {
            holes.add(new Hole(
                    publisher,
                    missing.get(0).day(),
                    missing.get(missing.size() - 1).day(),
                    missing.size()));
            missing.clear();
        }
    }
}
