package dev.pressmark.archive;

import dev.pressmark.match.Copy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A current article as the search for duplicates sees it.
 *
 * @param key         number of its row
 * @param copy        decides which of two is the original
 * @param fingerprint shared with articles of the same text; null for an empty body
 * @param originalKey of the article that it was found to be a duplicate of; 0 for none
 */
record MatchSubject(long key, Copy copy, @Nullable UUID fingerprint, long originalKey)
        implements Comparable<MatchSubject> {

    /** A date that was taken from a story says nothing of which article was first. */
    static final String SELECT = """
            SELECT a.article_key, a.article_id,
                   CASE WHEN a.published_basis = 'story' THEN NULL ELSE a.published_order END, a.publisher, a.agency,
                   a.body_fingerprint, COALESCE(d.original_key, 0)
            FROM article a LEFT JOIN duplicate d ON d.article_key = a.article_key
            WHERE a.superseded_run IS NULL""";

    static MatchSubject of(ResultSet row, int number) throws SQLException {
        return new MatchSubject(
                row.getLong(1),
                Copy.of(row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                row.getObject(6, UUID.class),
                row.getLong(7));
    }

    @Override
    public int compareTo(MatchSubject other) {
        return copy.compareTo(other.copy);
    }
}
