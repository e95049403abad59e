package dev.pressmark.report.page;

import dev.pressmark.report.page.HtmlSection.Chart;
import dev.pressmark.report.tally.ArticleCount;
import dev.pressmark.report.tally.ArticleTally;
import dev.pressmark.report.tally.PublisherCount;
import dev.pressmark.report.tally.PublisherDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The parts of the report page that show what was published when, by whom, in which language. */
final class ArticleSections {

    private static final int NAMED = 7;
    private static final String OTHERS = "all others";
    private static final int DAYS_SHOWN_SINGLY = 62;
    private static final int YEARS_SHOWN_BY_MONTH = 10;
    private static final int LANGUAGES_SHOWN = 20;

    private final Map<PublisherDay, ArticleCount> days;
    private final Map<@Nullable String, PublisherCount> publishers;

    ArticleSections(ArticleTally tally) {
        this.days = tally.days();
        this.publishers = tally.publishers();
    }

    /** Articles over time, by the publishers that have most of them. */
    HtmlSection published() {
        HtmlSection section = new HtmlSection("published", "Published over time");
        List<String> named = publishers.entrySet().stream()
                .filter(entry -> entry.getKey() != null)
                .sorted(Comparator.comparing(entry -> -entry.getValue().all().articles()))
                .limit(NAMED)
                .map(entry -> String.valueOf(entry.getKey()))
                .toList();
        TreeSet<String> dated = new TreeSet<>();
        long undated = 0;
        for (Map.Entry<PublisherDay, ArticleCount> entry : days.entrySet()) {
            String day = entry.getKey().day();
            if (day == null) {
                undated += entry.getValue().articles();
            } else {
                dated.add(day);
            }
        }
        if (dated.isEmpty()) {
            return section.say("No article is dated to the day.");
        }
        int length = unit(LocalDate.parse(dated.first()), LocalDate.parse(dated.last()));
        Map<String, Map<String, Long>> counts = counts(dated, named, length);
        List<String> series = new ArrayList<>(named);
        if (counts.values().stream().anyMatch(count -> count.containsKey(OTHERS))) {
            series.add(OTHERS);
        }
        List<String> columns = new ArrayList<>(List.of(unitName(length)));
        columns.addAll(series);
        HtmlTable table = new HtmlTable("Articles by publisher", columns.toArray(String[]::new));
        counts.forEach((time, count) -> {
            List<@Nullable Object> row = new ArrayList<>(List.of(time));
            series.forEach(publisher -> row.add(count.getOrDefault(publisher, 0L)));
            table.row(row.toArray());
        });
        section.chart(
                Chart.COLUMNS,
                "Articles published from " + dated.first() + " to " + dated.last() + ", by publisher.",
                table);
        return undated == 0
                ? section
                : section.say(String.format(Locale.ROOT, "Not dated to the day, and not shown: %,d.", undated));
    }

    private static int unit(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) < DAYS_SHOWN_SINGLY) {
            return "2020-12-31".length();
        }
        boolean months = ChronoUnit.YEARS.between(first, last) < YEARS_SHOWN_BY_MONTH;
        return months ? "2020-12".length() : "2020".length();
    }

    private static String unitName(int length) {
        return switch (length) {
            case 4 -> "Year";
            case 7 -> "Month";
            default -> "Day";
        };
    }

    /** With a row for each day, month or year between the first and the last, whether there is anything or not. */
    private Map<String, Map<String, Long>> counts(SortedSet<String> dated, List<String> named, int length) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        ChronoUnit step = length == 4 ? ChronoUnit.YEARS : length == 7 ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
        String end = dated.last().substring(0, length);
        LocalDate first = LocalDate.parse(dated.first());
        for (int i = 0; first.plus(i, step).toString().substring(0, length).compareTo(end) <= 0; i++) {
            counts.put(first.plus(i, step).toString().substring(0, length), new HashMap<>());
        }
        days.forEach((key, count) -> {
            if (key.day() != null) {
                String publisher =
                        key.publisher() != null && named.contains(key.publisher()) ? key.publisher() : OTHERS;
                counts.computeIfAbsent(key.day().substring(0, length), time -> new HashMap<>())
                        .merge(publisher, count.articles(), Long::sum);
            }
        });
        return counts;
    }

    HtmlSection languages() {
        Map<String, ArticleCount> languages = new TreeMap<>();
        days.forEach((key, count) -> languages
                .computeIfAbsent(key.language() == null ? "unknown" : key.language(), name -> new ArticleCount())
                .add(count));
        HtmlTable table = new HtmlTable("Articles by language of the body", "Language", "Originals", "Duplicates");
        languages.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().articles()))
                .limit(LANGUAGES_SHOWN)
                .forEach(entry -> table.row(
                        entry.getKey(),
                        entry.getValue().originals(),
                        entry.getValue().articles() - entry.getValue().originals()));
        HtmlSection section = new HtmlSection("languages", "Languages");
        return table.isEmpty()
                ? section.say("There are no articles.")
                : section.chart(Chart.BARS, "Articles by language.", table);
    }
}
