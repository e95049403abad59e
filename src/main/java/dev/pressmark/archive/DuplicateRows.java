package dev.pressmark.archive;

import dev.pressmark.match.Duplicate;
import dev.pressmark.match.Duplicate.Kind;
import dev.pressmark.match.Likeness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** What is found of duplicates, as the tables have it. */
final class DuplicateRows {

    private final List<@Nullable Object[]> outdated = new ArrayList<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final List<@Nullable Object[]> columns = new ArrayList<>();

    /** Reads kind, similarity, containment and shared words. */
    static Duplicate read(ResultSet row, int original) throws SQLException {
        return new Duplicate(
                original,
                Kind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                new Likeness(row.getDouble(2), row.getDouble(3), row.getInt(4), 0));
    }

    void put(MatchSubject article, MatchSubject original, Duplicate duplicate) {
        if (article.originalKey() != 0) {
            outdated.add(new Object[] {article.key()});
        }
        Likeness likeness = duplicate.likeness();
        boolean exact = duplicate.kind() == Kind.EXACT;
        rows.add(new Object[] {
            article.key(),
            original.key(),
            duplicate.kind().code(),
            likeness.similarity(),
            likeness.containment(),
            exact ? null : likeness.sharedWords()
        });
        columns.add(
                new Object[] {original.copy().articleId(), duplicate.kind().code(), likeness.similarity(), article.key()
                });
    }

    void remove(MatchSubject article) {
        outdated.add(new Object[] {article.key()});
        columns.add(new Object[] {null, null, null, article.key()});
    }

    void write(JdbcOperations jdbc) {
        JdbcBatch.execute(jdbc, "DELETE FROM duplicate WHERE article_key = ?", outdated);
        JdbcBatch.execute(jdbc, """
                INSERT INTO duplicate (article_key, original_key, kind, similarity, containment, shared_words)
                VALUES (?, ?, ?, ?, ?, ?)""", rows);
        JdbcBatch.execute(
                jdbc,
                "UPDATE article SET duplicate_of = ?, duplicate_kind = ?, similarity = ? WHERE article_key = ?",
                columns);
    }
}
