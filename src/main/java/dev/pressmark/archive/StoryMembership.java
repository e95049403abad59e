package dev.pressmark.archive;

import dev.pressmark.match.Stories;
import dev.pressmark.match.StoryArticles;
import dev.pressmark.match.StoryTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Which current article belongs to which story. A duplicate belongs to the story of its original. A story is known by its
 * first article: its identifier is that article's, with another letter before it.
 */
final class StoryMembership {

    private final CurrentArticles articles;
    private final int[] stories;
    private final int[] sizes;

    StoryMembership(JdbcOperations jdbc, CurrentArticles articles) {
        this.articles = articles;
        this.stories = Stories.of(told(jdbc));
        this.sizes = new int[stories.length];
        for (int article = 0; article < stories.length; article++) {
            int original = articles.number(articles.originalKey(article));
            stories[article] = original == CurrentArticles.NONE ? stories[article] : stories[original];
            sizes[stories[article]]++;
        }
    }

    private StoryArticles told(JdbcOperations jdbc) {
        StoryArticles told = new StoryArticles(articles.size());
        RowStream.forEach(jdbc, "SELECT article_key, terms FROM sketch", row -> {
            int article = articles.number(row.getLong(1));
            if (article != CurrentArticles.NONE && articles.originalKey(article) == 0) {
                told.set(article, StoryTerms.fromBytes(row.getBytes(2)), articles.day(article));
            }
        });
        return told;
    }

    /** The story of an article; null when it stands alone. */
    @Nullable String storyId(int article) {
        int first = stories[article];
        return sizes[first] > 1 ? "s" + articles.articleId(first).substring(1) : null;
    }
}
