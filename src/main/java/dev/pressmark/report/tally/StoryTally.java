package dev.pressmark.report.tally;

import dev.pressmark.report.table.Reports;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps the stories with most articles, as they pass on their way to {@code stories.csv}. */
public final class StoryTally implements Consumer<@Nullable Object[]> {

    private static final int ID = Reports.STORIES.position("story_id");
    private static final int HEADLINE = Reports.STORIES.position("headline");
    private static final int FIRST = Reports.STORIES.position("first_published");
    private static final int LAST = Reports.STORIES.position("last_published");
    private static final int ARTICLES = Reports.STORIES.position("articles");
    private static final int PUBLISHERS = Reports.STORIES.position("publishers");
    private static final int DAYS = Reports.STORIES.position("publishers_first_published");
    private static final int KEPT = 20;
    private static final String SEPARATOR = "; ";

    private static final Comparator<Story> MOST_FIRST =
            Comparator.comparing((Story story) -> -story.articles).thenComparing(Story::id);
    private static final Comparator<Dated> MOST_AND_EARLIEST_FIRST = Comparator.comparing(
                    (Dated dated) -> -dated.story.articles)
            .thenComparing(Dated::first)
            .thenComparing(dated -> dated.story.id);

    private final PriorityQueue<Dated> largest = new PriorityQueue<>(MOST_AND_EARLIEST_FIRST.reversed());
    private final PriorityQueue<Story> largestUndated = new PriorityQueue<>(MOST_FIRST.reversed());
    private long count;

    /**
     * A story by its row.
     *
     * @param publishers who told it, joined; null when that is not known
     * @param days       the first day of each of them, joined
     */
    public record Story(
            String id,
            String headline,
            long articles,
            @Nullable String publishers,
            String days) {

        /** Who told it, each with the first day, where that is known; null when no publisher is. */
        public @Nullable String publishersWithDays() {
            if (publishers == null) {
                return null;
            }
            String[] names = publishers.split(SEPARATOR, -1);
            String[] dates = days.split(SEPARATOR, -1);
            return IntStream.range(0, names.length)
                    .mapToObj(i -> i < dates.length && !dates[i].isEmpty() ? names[i] + " " + dates[i] : names[i])
                    .collect(Collectors.joining(SEPARATOR));
        }
    }

    /** A story on a line of time: the first and the last day that it was told on. */
    public record Dated(Story story, LocalDate first, LocalDate last) {}

    @Override
    public void accept(@Nullable Object[] row) {
        count++;
        if (row[ARTICLES] instanceof Number articles) {
            String id = Objects.toString(row[ID], "");
            String publishers = row[PUBLISHERS] == null ? null : row[PUBLISHERS].toString();
            Story story = new Story(
                    id,
                    Objects.toString(row[HEADLINE], id),
                    articles.longValue(),
                    publishers,
                    Objects.toString(row[DAYS], ""));
            LocalDate first = day(row[FIRST]);
            LocalDate last = day(row[LAST]);
            if (first != null && last != null) {
                keep(largest, new Dated(story, first, last));
            } else {
                keep(largestUndated, story);
            }
        }
    }

    private static <T> void keep(PriorityQueue<T> largest, T one) {
        largest.add(one);
        if (largest.size() > KEPT) {
            largest.remove();
        }
    }

    /** How many stories there are, those without a day among them. */
    public long count() {
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

    /** Those with most articles that are dated to the day, the one with most first. */
    public List<Dated> largest() {
        return largest.stream().sorted(MOST_AND_EARLIEST_FIRST).toList();
    }

    /** Those with most articles of which none is dated to the day, the one with most first. */
    public List<Story> largestUndated() {
        return largestUndated.stream().sorted(MOST_FIRST).toList();
    }
}
