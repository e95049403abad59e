package dev.pressmark.report.page;

import dev.pressmark.report.page.HtmlSection.Chart;
import dev.pressmark.report.tally.StoryTally;
import java.util.List;
import java.util.Locale;

/** The part of the report page on the stories: those with most articles along a line of time, with those who told them. */
final class StorySection {

    private final StoryTally stories;

    StorySection(StoryTally stories) {
        this.stories = stories;
    }

    HtmlSection show() {
        long count = stories.count();
        HtmlSection section = new HtmlSection("stories", "Top stories");
        section.say(
                switch ((int) Math.min(count, 2)) {
                    case 0 -> "No event is reported by several articles.";
                    case 1 -> "One event is reported by several articles.";
                    default -> String.format(Locale.ROOT, "%,d events are reported by several articles.", count);
                });
        HtmlTable dated = dated(stories.largest());
        if (!dated.isEmpty()) {
            section.chart(Chart.SPANS, "When the stories with most articles were published, and by whom first.", dated);
        }
        HtmlTable undated =
                new HtmlTable("Those of which no article is dated to the day", "Story", "Articles", "Publishers");
        stories.largestUndated()
                .forEach(story -> undated.row(story.headline(), story.articles(), story.publishersWithDays()));
        return undated.isEmpty() ? section : section.show(undated);
    }

    private static HtmlTable dated(List<StoryTally.Dated> stories) {
        HtmlTable table = new HtmlTable(
                "The stories with most articles",
                "Story",
                "First published",
                "Last published",
                "Articles",
                "Publishers, with the first day of each");
        stories.forEach(each -> table.row(
                each.story().headline(),
                each.first(),
                each.last(),
                each.story().articles(),
                each.story().publishersWithDays()));
        return table;
    }
}
