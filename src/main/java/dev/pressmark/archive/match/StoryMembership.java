package dev.pressmark.archive.match;

import dev.pressmark.archive.row.RowStream;
import dev.pressmark.match.story.Stories;
import dev.pressmark.match.story.StoryArticles;
import dev.pressmark.match.trait.StoryTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Which current article belongs to which story. A duplicate belongs to the story of its original. A story is known by its
 * first article: its identifier is that article's, with another letter before it.
 */
final class StoryMembership {

    private final CurrentArticles articles;
    private final int[] firsts;
    private final int[] sizes;

    private StoryMembership(CurrentArticles articles, int[] firsts) {
        this.articles = articles;
        this.firsts = firsts;
        this.sizes = new int[firsts.length];
        for (int article = 0; article < firsts.length; article++) {
            int original = articles.number(articles.originalKey(article));
            firsts[article] = original == CurrentArticles.NONE ? firsts[article] : firsts[original];
            sizes[firsts[article]]++;
        }
    }

    /**
     * Groups the articles, and keeps how.
     *
     * @param all whether none may stay as it was grouped before
     */
    static StoryMembership of(JdbcOperations jdbc, CurrentArticles articles, boolean all) {
        GroupedArticles grouped = GroupedArticles.of(jdbc, articles);
        Stories stories = grouped.regrouped(about(jdbc, articles), all);
        grouped.write(stories);
        return new StoryMembership(articles, stories.firsts());
    }

    private static StoryArticles about(JdbcOperations jdbc, CurrentArticles articles) {
        StoryArticles about = new StoryArticles(articles.size());
        RowStream.forEach(jdbc, "SELECT article_key, terms FROM sketch", row -> {
            int article = articles.number(row.getLong(1));
            if (article != CurrentArticles.NONE && articles.originalKey(article) == 0) {
                about.set(article, StoryTerms.fromBytes(row.getBytes(2)), articles.day(article));
            }
        });
        return about;
    }

    /** The story of an article; null when it stands alone. */
    @Nullable String storyId(int article) {
        int first = firsts[article];
        return sizes[first] > 1 ? "s" + articles.articleId(first).substring(1) : null;
    }
}
