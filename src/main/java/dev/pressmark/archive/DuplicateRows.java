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

    private static final double DECIMALS = 10_000;

    private static final int BATCH = 10_000;

    private final JdbcOperations jdbc;
    private final CurrentArticles articles;
    private final List<@Nullable Object[]> outdated = new ArrayList<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final List<@Nullable Object[]> columns = new ArrayList<>();

    DuplicateRows(JdbcOperations jdbc, CurrentArticles articles) {
        this.jdbc = jdbc;
        this.articles = articles;
    }

    /** Reads kind, similarity, containment and shared words. */
    static Duplicate read(ResultSet row, int original) throws SQLException {
        return new Duplicate(
                original,
                Kind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                new Likeness(row.getDouble(2), row.getDouble(3), row.getInt(4), 0));
    }

    void put(int article, Duplicate duplicate) {
        long key = articles.key(article);
        if (articles.originalKey(article) != 0) {
            outdated.add(new Object[] {key});
        }
        Likeness likeness = duplicate.likeness();
        boolean exact = duplicate.kind() == Kind.EXACT;
        rows.add(new Object[] {
            key,
            articles.key(duplicate.original()),
            duplicate.kind().code(),
            rounded(likeness.similarity()),
            rounded(likeness.containment()),
            exact ? null : likeness.sharedWords()
        });
        changeColumns(
                articles.articleId(duplicate.original()), duplicate.kind().code(), rounded(likeness.similarity()), key);
    }

    private static double rounded(double share) {
        return Math.round(share * DECIMALS) / DECIMALS;
    }

    void remove(int article) {
        outdated.add(new Object[] {articles.key(article)});
        changeColumns(null, null, null, articles.key(article));
    }

    private void changeColumns(@Nullable Object... row) {
        columns.add(row);
        if (columns.size() == BATCH) {
            write();
        }
    }

    /** Writes what is not written yet. */
    void write() {
        JdbcBatch.execute(jdbc, "DELETE FROM duplicate WHERE article_key = ?", outdated);
        JdbcBatch.execute(jdbc, """
                INSERT INTO duplicate (article_key, original_key, kind, similarity, containment, shared_words)
                VALUES (?, ?, ?, ?, ?, ?)""", rows);
        JdbcBatch.execute(
                jdbc,
                "UPDATE article SET duplicate_of = ?, duplicate_kind = ?, similarity = ? WHERE article_key = ?",
                columns);
        outdated.clear();
        rows.clear();
        columns.clear();
    }
}
