package dev.pressmark.archive.correction;

import dev.pressmark.archive.article.ArticleShelf;
import dev.pressmark.archive.row.JdbcBatch;
import dev.pressmark.article.Article;
import dev.pressmark.article.Correction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The corrections that articles are resolved by, held against those that a job has now. */
public final class CorrectionLedger {

    private final JdbcOperations jdbc;

    public CorrectionLedger(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which current articles have other corrections than those they are resolved by. Its cost is that of the corrections,
     * however many articles there are.
     */
    public CorrectionPlan plan(List<Correction> corrections) {
        List<String> unmatched = new ArrayList<>();
        Map<Long, List<Correction>> wanted = wanted(corrections, unmatched);
        Map<Long, Set<Applied>> applied = applied();
        SortedMap<Long, List<Correction>> outdated = new TreeMap<>();
        applied.keySet().forEach(key -> outdated.put(key, List.of()));
        outdated.putAll(wanted);
        outdated.entrySet()
                .removeIf(entry -> Applied.of(entry.getValue()).equals(applied.getOrDefault(entry.getKey(), Set.of())));
        return new CorrectionPlan(outdated, unmatched);
    }

    /** By article; of two about one field of it the first counts. */
    private Map<Long, List<Correction>> wanted(List<Correction> corrections, List<String> unmatched) {
        CorrectionSubjects subjects = new CorrectionSubjects(jdbc, corrections);
        Map<Long, List<Correction>> wanted = new HashMap<>();
        for (Correction correction : corrections) {
            Long key = subjects.key(correction);
            if (key == null) {
                unmatched.add(unmatched(correction, subjects.reason(correction)));
                continue;
            }
            List<Correction> others = wanted.computeIfAbsent(key, unused -> new ArrayList<>());
            others.stream()
                    .filter(other -> other.field() == correction.field())
                    .findFirst()
                    .ifPresentOrElse(
                            other -> unmatched.add(unmatched(
                                    correction,
                                    other.where() + " corrects the same field of the same article, and stands first;"
                                            + " delete one of the two")),
                            () -> others.add(correction));
        }
        return wanted;
    }

    private static String unmatched(Correction correction, String reason) {
        return String.format(
                Locale.ROOT, "%s: %s is not corrected: %s", correction.where(), correction.field(), reason);
    }

    private Map<Long, Set<Applied>> applied() {
        Map<Long, Set<Applied>> applied = new HashMap<>();
        jdbc.query("""
                SELECT c.article_key, c.field, c.raw, c.who, c.why, c.location
                FROM correction c JOIN article a ON a.article_key = c.article_key
                WHERE COALESCE(a.superseded_run, 0) = 0""", row -> {
            applied.computeIfAbsent(row.getLong(1), key -> new HashSet<>())
                    .add(new Applied(
                            row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6)));
        });
        return applied;
    }

    /**
     * Puts an article back as its corrections have it.
     *
     * @param key         number of its row
     * @param article     resolved by these corrections
     * @param corrections those it has now; none when they were withdrawn
     * @param run         the run on whose behalf
     */
    public void apply(long key, Article article, List<Correction> corrections, long run) {
        new ArticleShelf(jdbc).putBack(key, article, run);
        jdbc.update("DELETE FROM correction WHERE article_key = ?", key);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Correction correction : corrections) {
            rows.add(new Object[] {
                key,
                correction.field().name(),
                correction.value(),
                correction.who(),
                correction.why(),
                correction.where()
            });
        }
        JdbcBatch.execute(
                jdbc,
                "INSERT INTO correction (article_key, field, raw, who, why, location) VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** A correction without its article, as the table has it. */
    private record Applied(String field, String raw, String who, String why, String where) {

        static Set<Applied> of(List<Correction> corrections) {
            Set<Applied> applied = new HashSet<>();
            corrections.forEach(correction -> applied.add(new Applied(
                    correction.field().name(),
                    correction.value(),
                    correction.who(),
                    correction.why(),
                    correction.where())));
            return applied;
        }
    }
}
