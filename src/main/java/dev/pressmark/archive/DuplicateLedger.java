package dev.pressmark.archive;

import dev.pressmark.match.Copy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Which articles have the same text, and which of them counts as the original. */
public final class DuplicateLedger {

    private final JdbcOperations jdbc;

    public DuplicateLedger(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Marks the articles whose text stands in an article that the run added, superseded or revised. Running it twice
     * changes nothing.
     */
    public void mark(long run) {
        List<@Nullable Object[]> changes = new ArrayList<>();
        for (UUID fingerprint : touched(run)) {
            addChanges(marked(fingerprint), changes);
        }
        JdbcBatch.execute(
                jdbc,
                "UPDATE article SET duplicate_of = ?, duplicate_kind = ?, similarity = ? WHERE article_id = ?",
                changes);
    }

    /** Each article is looked up in the index: the archive as a whole is not read. */
    private List<UUID> touched(long run) {
        return jdbc.queryForList("""
                SELECT DISTINCT a.body_fingerprint FROM article a
                WHERE a.run = ? AND a.body_fingerprint IS NOT NULL AND EXISTS (
                    SELECT 1 FROM article other
                    WHERE other.body_fingerprint = a.body_fingerprint AND other.article_key <> a.article_key)
                UNION
                SELECT a.body_fingerprint FROM article a
                WHERE a.superseded_run = ? AND a.body_fingerprint IS NOT NULL
                UNION
                SELECT a.body_fingerprint FROM article a
                WHERE a.revised_run = ? AND a.body_fingerprint IS NOT NULL""", UUID.class, run, run, run);
    }

    private List<Marked> marked(UUID fingerprint) {
        return jdbc.query(
                """
                SELECT article_id, published_order, publisher, agency, duplicate_of FROM article
                WHERE body_fingerprint = ? AND superseded_run IS NULL""",
                (row, number) -> new Marked(
                        new Copy(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                        row.getString(5)),
                fingerprint);
    }

    private static void addChanges(List<Marked> articles, List<@Nullable Object[]> changes) {
        if (articles.isEmpty()) {
            return;
        }
        String original =
                Copy.original(articles.stream().map(Marked::copy).toList()).articleId();
        for (Marked article : articles) {
            String id = article.copy.articleId();
            String duplicateOf = id.equals(original) ? null : original;
            if (!Objects.equals(duplicateOf, article.duplicateOf)) {
                boolean duplicate = duplicateOf != null;
                changes.add(new Object[] {duplicateOf, duplicate ? "exact" : null, duplicate ? 1.0 : null, id});
            }
        }
    }

    private record Marked(Copy copy, @Nullable String duplicateOf) {}
}
