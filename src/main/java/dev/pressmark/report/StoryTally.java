package dev.pressmark.report;

import dev.pressmark.report.HtmlSection.Chart;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
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

    private static final Comparator<Story> MOST_FIRST = Comparator.comparing((Story story) -> -story.articles)
            .thenComparing(Story::first)
            .thenComparing(Story::id);

    private final PriorityQueue<Story> largest = new PriorityQueue<>(MOST_FIRST.reversed());
    private long count;

    private record Story(
            String id,
            String headline,
            LocalDate first,
            LocalDate last,
            long articles,
            @Nullable String publishers) {}

    @Override
    public void accept(@Nullable Object[] row) {
        count++;
        LocalDate first = day(row[2]);
        LocalDate last = day(row[3]);
        if (first != null && last != null && row[4] instanceof Number articles) {
            String id = Objects.toString(row[0], "");
            String publishers = row[5] == null ? null : row[5].toString();
            largest.add(new Story(id, Objects.toString(row[1], id), first, last, articles.longValue(), publishers));
            if (largest.size() > SHOWN) {
                largest.remove();
            }
        }
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
        HtmlTable table = new HtmlTable(
                "The stories with most articles",
                "Story",
                "First published",
                "Last published",
                "Articles",
                "Publishers");
        List<Story> shown = largest.stream().sorted(MOST_FIRST).toList();
        shown.forEach(story -> table.row(story.headline, story.first, story.last, story.articles, story.publishers));
        if (table.isEmpty()) {
            return section.say(count == 0 ? "No event is reported by several articles." : "No story has a day.");
        }
        return section.say(
                        count == 1
                                ? "One event is reported by several articles."
                                : count + " events are reported by several articles.")
                .chart(Chart.SPANS, "When the stories with most articles were published.", table);
    }
}
