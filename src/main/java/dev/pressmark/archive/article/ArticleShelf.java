package dev.pressmark.archive.article;

import dev.pressmark.archive.match.GroupedArticles;
import dev.pressmark.archive.match.StoryAccount;
import dev.pressmark.archive.row.JdbcBatch;
import dev.pressmark.archive.row.MemberPath;
import dev.pressmark.article.Article;
import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.match.trait.StoryTerms;
import dev.pressmark.match.trait.Traits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Articles taken from the archive with all that is claimed about them, and put back resolved anew. */
public final class ArticleShelf {

    private static final String SELECT = String.format(Locale.ROOT, """
            SELECT a.article_key, f.input, %s AS path, a.record, a.sha256, a.format, b.text, a.superseded_run
            FROM article a
            JOIN source_file f ON f.source_file_id = a.source_file_id
            JOIN body b ON b.article_key = a.article_key
            WHERE\s""", MemberPath.of("a"));
    private static final String UPDATE =
            "UPDATE article SET " + String.join(" = ?, ", ValueColumns.names()) + " = ? WHERE article_key = ?";

    private final JdbcOperations jdbc;

    public ArticleShelf(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The article of this identifier, in whatever version it is of. */
    public Optional<StoredArticle> find(String articleId) {
        return take("a.article_id = ?", articleId);
    }

    /**
     * The article of this row.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public StoredArticle take(long key) {
        return take("a.article_key = ?", key).orElseThrow();
    }

    private Optional<StoredArticle> take(String condition, Object parameter) {
        return jdbc.query(SELECT + condition, (row, number) -> article(row), parameter).stream()
                .findFirst();
    }

    private StoredArticle article(ResultSet row) throws SQLException {
        long key = row.getLong("article_key");
        return new StoredArticle(
                key,
                new SourceRecord(
                        row.getString("input"), row.getString("path"), row.getLong("record"), row.getString("sha256")),
                row.getString("format"),
                row.getString("text"),
                claims(key),
                row.getObject("superseded_run", Long.class));
    }

    private List<StoredClaim> claims(long key) {
        return jdbc.query(
                """
                SELECT field, raw, basis, location, derived, resolved_value, confidence
                FROM claim WHERE article_key = ? ORDER BY article_key, position""",
                (row, number) -> new StoredClaim(
                        new Claim(
                                Field.named(row.getString("field")).orElseThrow(),
                                row.getString("raw"),
                                Basis.ofCode(row.getString("basis")),
                                row.getString("location")),
                        row.getBoolean("derived"),
                        row.getString("resolved_value"),
                        confidence(row.getString("confidence"))),
                key);
    }

    private static @Nullable Confidence confidence(@Nullable String code) {
        return code == null ? null : Confidence.ofCode(code);
    }

    /**
     * Puts an article back with other values and claims.
     *
     * @param run the run on whose behalf
     */
    public void putBack(long key, Article article, long run) {
        List<@Nullable Object> values = new ArrayList<>(ValueColumns.of(article.metadata()));
        values.add(key);
        List<@Nullable Object[]> rows = new ArrayList<>();
        rows.add(values.toArray());
        JdbcBatch.execute(jdbc, UPDATE, rows);
        jdbc.update(
                "UPDATE article SET revised_run = ?, changed = NEXT VALUE FOR change_number WHERE article_key = ?",
                run,
                key);
        StoryTerms terms = Traits.terms(article);
        GroupedArticles.keepTerms(jdbc, key, terms);
        jdbc.update(
                "UPDATE sketch SET terms = ?, top_terms = ? WHERE article_key = ?",
                terms.toBytes(),
                String.join(StoryAccount.SEPARATOR, terms.words()),
                key);
        jdbc.update("DELETE FROM claim WHERE article_key = ?", key);
        ClaimRows claims = new ClaimRows();
        claims.add(key, article);
        claims.insert(jdbc);
    }
}
