package dev.pressmark.report.tally;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of the reports that add the articles up. */
public final class ArticleSums {

    private final ArticleTally tally;

    public ArticleSums(ArticleTally tally) {
        this.tally = tally;
    }

    /** The rows of {@code days.csv}. */
    public void days(Consumer<@Nullable Object[]> rows) {
        tally.days()
                .forEach((key, count) -> rows.accept(new @Nullable Object[] {
                    key.day(), key.publisher(), key.language(), count.articles(), count.originals(), count.words()
                }));
    }

    /** The rows of {@code sections.csv}. */
    public void sections(Consumer<@Nullable Object[]> rows) {
        tally.sections()
                .forEach((key, count) -> rows.accept(new @Nullable Object[] {
                    key.publisher(),
                    key.section(),
                    count.articles(),
                    count.originals(),
                    count.words(),
                    count.firstDay(),
                    count.lastDay()
                }));
    }

    /** The rows of {@code publishers.csv}. */
    public void publishers(Consumer<@Nullable Object[]> rows) {
        tally.publishers()
                .forEach((publisher, count) -> rows.accept(new @Nullable Object[] {
                    publisher,
                    count.all().articles(),
                    count.all().originals(),
                    count.all().words(),
                    count.days().size(),
                    count.languages().isEmpty()
                            ? null
                            : count.languages().stream().collect(Collectors.joining("; ")),
                    count.all().firstDay(),
                    count.all().lastDay()
                }));
    }

    /** The rows of {@code coverage.csv}. */
    public void coverage(Consumer<@Nullable Object[]> rows) {
        tally.publishers().forEach((publisher, count) -> {
            if (publisher != null) {
                new CoverageCalendar(count.days())
                        .forEachDay(day -> rows.accept(new @Nullable Object[] {
                            publisher, day.day().toString(), day.articles(), day.usual(), day.coverage()
                        }));
            }
        });
    }
}
