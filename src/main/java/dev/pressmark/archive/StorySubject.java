package dev.pressmark.archive;

import dev.pressmark.match.Copy;
import dev.pressmark.match.StoryArticles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A current article as the search for stories sees it.
 *
 * @param key         number of its row
 * @param copy        decides which of two comes first
 * @param originalKey of the article that it is a duplicate of; 0 for none
 * @param day         on which it says itself that it was published
 * @param storyId     the story it was found to belong to
 */
record StorySubject(
        long key,
        Copy copy,
        long originalKey,
        int day,
        @Nullable String storyId) implements Comparable<StorySubject> {

    /** A date that was taken from a story must not help to find the story. */
    static final String SELECT = """
            SELECT a.article_key, a.article_id,
                   CASE WHEN a.published_basis = 'story' THEN NULL ELSE a.published_order END, a.publisher, a.agency,
                   COALESCE(d.original_key, 0),
                   CASE WHEN a.published_basis <> 'story' AND a.published_first = a.published_last
                        THEN a.published_first END,
                   a.story_id
            FROM article a LEFT JOIN duplicate d ON d.article_key = a.article_key
            WHERE a.superseded_run IS NULL""";

    static StorySubject of(ResultSet row) throws SQLException {
        LocalDate day = row.getObject(7, LocalDate.class);
        return new StorySubject(
                row.getLong(1),
                Copy.of(row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                row.getLong(6),
                day == null ? StoryArticles.UNDATED : (int) day.toEpochDay(),
                row.getString(8));
    }

    @Override
    public int compareTo(StorySubject other) {
        return copy.compareTo(other.copy);
    }
}
