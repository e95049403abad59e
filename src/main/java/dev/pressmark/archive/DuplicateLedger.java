package dev.pressmark.archive;

import dev.pressmark.match.Copy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** Which articles have the same text, and which of them counts as the original. */
public final class DuplicateLedger {

    /** Joined, never put behind IN: H2 would evaluate it again for every row. */
    private static final String TOUCHED = """
            SELECT body_fingerprint FROM article WHERE run = ?
            UNION SELECT body_fingerprint FROM article WHERE superseded_run = ?""";

    private final JdbcOperations jdbc;

    public DuplicateLedger(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Marks again, from nothing, the articles whose text stands in an article that the run added or superseded.
     * Running it twice changes nothing.
     */
    public void mark(long run) {
        jdbc.batchUpdate("""
                UPDATE article SET duplicate_of = NULL, duplicate_kind = NULL, similarity = NULL
                WHERE article_key = ?""", marked(run));
        List<Object[]> duplicates = new ArrayList<>();
        for (List<Copy> copies : copies(run).values()) {
            String original = Copy.original(copies).articleId();
            copies.stream()
                    .filter(copy -> !copy.articleId().equals(original))
                    .forEach(copy -> duplicates.add(new Object[] {original, copy.articleId()}));
        }
        jdbc.batchUpdate(
                "UPDATE article SET duplicate_of = ?, duplicate_kind = 'exact', similarity = 1 WHERE article_id = ?",
                duplicates);
    }

    private List<Object[]> marked(long run) {
        return jdbc.query("""
                SELECT a.article_key
                FROM (%s) touched
                JOIN article a ON a.body_fingerprint = touched.body_fingerprint
                WHERE a.duplicate_kind = 'exact'""".formatted(TOUCHED), (row, number) -> new Object[] {row.getLong(1)}, run, run);
    }

    private Map<UUID, List<Copy>> copies(long run) {
        Map<UUID, List<Copy>> copies = new LinkedHashMap<>();
        jdbc.query(
                """
                SELECT a.body_fingerprint, a.article_id, a.published_order, a.publisher, a.agency
                FROM (SELECT touched.body_fingerprint
                      FROM (%s) touched
                      JOIN article c ON c.body_fingerprint = touched.body_fingerprint AND c.superseded_run IS NULL
                      GROUP BY touched.body_fingerprint HAVING COUNT(*) > 1) shared
                JOIN article a ON a.body_fingerprint = shared.body_fingerprint
                WHERE a.superseded_run IS NULL""".formatted(TOUCHED),
                row -> {
                    copies.computeIfAbsent(row.getObject(1, UUID.class), fingerprint -> new ArrayList<>())
                            .add(new Copy(row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
                },
                run,
                run);
        return copies;
    }
}
