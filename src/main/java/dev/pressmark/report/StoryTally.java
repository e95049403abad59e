package dev.pressmark.report;

import dev.pressmark.report.HtmlSection.Chart;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the stories with most articles, as they pass on their way to {@code stories.csv}, and shows them on the report page
 * along a line of time, with those who told them.
 */
final class StoryTally implements Consumer<@Nullable Object[]> {

    private static final int SHOWN = 20;

    private static final Comparator<Story> MOST_FIRST =
            Comparator.comparing((Story story) -> -story.articles).thenComparing(Story::id);
    private static final Comparator<Dated> MOST_AND_EARLIEST_FIRST = Comparator.comparing(
                    (Dated dated) -> -dated.story.articles)
            .thenComparing(Dated::first)
            .thenComparing(dated -> dated.story.id);

    private final PriorityQueue<Dated> largest = new PriorityQueue<>(MOST_AND_EARLIEST_FIRST.reversed());
    private final PriorityQueue<Story> largestUndated = new PriorityQueue<>(MOST_FIRST.reversed());
    private long count;

    private record Story(
            String id,
            String headline,
            long articles,
            @Nullable String publishers) {}

    private record Dated(Story story, LocalDate first, LocalDate last) {}

    @Override
    public void accept(@Nullable Object[] row) {
        count++;
        if (row[4] instanceof Number articles) {
            String id = Objects.toString(row[0], "");
            String publishers = row[5] == null ? null : row[5].toString();
            Story story = new Story(id, Objects.toString(row[1], id), articles.longValue(), publishers);
            LocalDate first = day(row[2]);
            LocalDate last = day(row[3]);
            if (first != null && last != null) {
                keep(largest, new Dated(story, first, last));
            } else {
                keep(largestUndated, story);
            }
        }
    }

    private static <T> void keep(PriorityQueue<T> largest, T one) {
        largest.add(one);
        if (largest.size() > SHOWN) {
            largest.remove();
        }
    }

    /** How many stories there are, those without a day among them. */
    long count() {
        return count;
    }

    /** A story known only to the month has no place on a line of days. */
    private static @Nullable LocalDate day(@Nullable Object value) {
        try {
            return value == null ? null : LocalDate.parse(value.toString());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    HtmlSection show() {
        HtmlSection section = new HtmlSection("stories", "Top stories");
        section.say(
                switch ((int) Math.min(count, 2)) {
                    case 0 -> "No event is reported by several articles.";
                    case 1 -> "One event is reported by several articles.";
                    default -> String.format(Locale.ROOT, "%,d events are reported by several articles.", count);
                });
        HtmlTable dated = new HtmlTable(
                "The stories with most articles",
                "Story",
                "First published",
                "Last published",
                "Articles",
                "Publishers");
        largest.stream()
                .sorted(MOST_AND_EARLIEST_FIRST)
                .forEach(each -> dated.row(
                        each.story.headline, each.first, each.last, each.story.articles, each.story.publishers));
        if (!dated.isEmpty()) {
            section.chart(Chart.SPANS, "When the stories with most articles were published.", dated);
        }
        HtmlTable undated =
                new HtmlTable("Those of which no article is dated to the day", "Story", "Articles", "Publishers");
        largestUndated.stream()
                .sorted(MOST_FIRST)
                .forEach(story -> undated.row(story.headline, story.articles, story.publishers));
        return undated.isEmpty() ? section : section.show(undated);
    }
}
