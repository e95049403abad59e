package dev.pressmark.archive.match;

import dev.pressmark.archive.row.JdbcBatch;
import dev.pressmark.match.duplicate.Duplicate;
import dev.pressmark.match.duplicate.Duplicate.Kind;
import dev.pressmark.match.trait.Likeness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** What is found of duplicates, as the tables have it. */
final class DuplicateRows {

    private static final double DECIMALS = 10_000;
    /** Days that a story was dated by are no day that an article states. */
    private static final String OF_BOTH = """
            CASE WHEN a.published_basis <> 'story' AND o.published_basis <> 'story'
                      AND a.published_first = a.published_last AND o.published_first = o.published_last
                 THEN DATEDIFF(DAY, o.published_first, a.published_first) END,
            a.publisher = o.publisher, a.publisher, o.publisher
            FROM article a, article o
            """;

    private static final String INSERT = """
            INSERT INTO duplicate (
                article_key, original_key, article_id, duplicate_of, kind, similarity, containment, shared_words,
                days_apart, same_publisher, publisher, original_publisher)
            SELECT a.article_key, o.article_key, a.article_id, o.article_id, CAST(? AS VARCHAR(8)),
                CAST(? AS DOUBLE PRECISION), CAST(? AS DOUBLE PRECISION), COALESCE(CAST(? AS INTEGER), a.word_count),
            """ + OF_BOTH + "WHERE a.article_key = ? AND o.article_key = ?";
    private static final String UPDATE =
            "UPDATE duplicate d SET (days_apart, same_publisher, publisher, original_publisher) = (SELECT " + OF_BOTH
                    + "WHERE a.article_key = d.article_key AND o.article_key = d.original_key) WHERE ";
    private static final String REVISED = " IN (SELECT article_key FROM article WHERE revised_run = ?)";

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
                Kind.ofCode(row.getString(1)),
                new Likeness(row.getDouble(2), row.getDouble(3), 0),
                row.getInt(4));
    }

    void put(int article, Duplicate duplicate) {
        long key = articles.key(article);
        if (articles.originalKey(article) != 0) {
            outdated.add(new Object[] {key});
        }
        Likeness likeness = duplicate.likeness();
        boolean exact = duplicate.kind() == Kind.EXACT;
        rows.add(new Object[] {
            duplicate.kind().code(),
            rounded(likeness.similarity()),
            rounded(likeness.containment()),
            exact ? null : duplicate.sharedWords(),
            key,
            articles.key(duplicate.original())
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

    /** Has the rows say of articles that a run has revised what these say now. */
    static void renew(JdbcOperations jdbc, long run) {
        jdbc.update(UPDATE + "article_key" + REVISED, run);
        jdbc.update(UPDATE + "original_key" + REVISED, run);
    }

    /** Writes what is not written yet. */
    void write() {
        JdbcBatch.execute(jdbc, "DELETE FROM duplicate WHERE article_key = ?", outdated);
        JdbcBatch.execute(jdbc, INSERT, rows);
        JdbcBatch.execute(
                jdbc,
                "UPDATE article SET duplicate_of = ?, duplicate_kind = ?, similarity = ? WHERE article_key = ?",
                columns);
        outdated.clear();
        rows.clear();
        columns.clear();
    }
}
