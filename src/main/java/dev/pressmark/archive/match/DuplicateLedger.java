package dev.pressmark.archive.match;

import dev.pressmark.match.duplicate.Duplicate;
import dev.pressmark.match.duplicate.DuplicateSearch;
import dev.pressmark.match.duplicate.Thresholds;
import dev.pressmark.match.trait.Shingles;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Which articles repeat others, and which of them counts as the original. */
public final class DuplicateLedger {

    /** To be raised when articles would be matched otherwise than before: the next run then matches all. */
    private static final String METHOD = "3";

    private final JdbcOperations jdbc;
    private final Thresholds thresholds;

    public DuplicateLedger(JdbcOperations jdbc, Thresholds thresholds) {
        this.jdbc = jdbc;
        this.thresholds = thresholds;
    }

    /**
     * Marks the duplicates that come of the articles that the run added, superseded or revised; of all, when other
     * thresholds are to hold than before. Running it twice changes nothing.
     *
     * @return whether other thresholds are to hold than before
     */
    public boolean mark(long run) {
        String rules = METHOD + " " + thresholds;
        boolean all = !jdbc.queryForList("SELECT rules FROM match_rules", String.class)
                .equals(List.of(rules));
        forgetSuperseded(run);
        MatchScope scope = MatchScope.of(jdbc, run, all);
        if (!scope.isEmpty()) {
            CurrentArticles articles = scope.articles(thresholds);
            store(articles, search(articles, scope.changed(articles)));
        }
        if (all) {
            jdbc.update("DELETE FROM match_rules");
            jdbc.update("INSERT INTO match_rules (rules, run) VALUES (?, ?)", rules, run);
        }
        return all;
    }

    /** Has the duplicates tell of the articles that the run has revised since they were marked. */
    public void renew(long run) {
        DuplicateRows.renew(jdbc, run);
    }

    private void forgetSuperseded(long run) {
        jdbc.update("""
                DELETE FROM duplicate WHERE article_key IN (
                    SELECT article_key FROM article WHERE superseded_run = ?)""", run);
        jdbc.update("""
                UPDATE article SET duplicate_of = NULL, duplicate_kind = NULL, similarity = NULL
                WHERE superseded_run = ? AND duplicate_of IS NOT NULL""", run);
    }

    private @Nullable Duplicate[] search(CurrentArticles articles, BitSet changed) {
        return new DuplicateSearch(
                        new SketchShelf(jdbc).sketches(articles, 0),
                        articles.firstOfText(),
                        changed,
                        known(articles, changed),
                        number -> shingles(articles.key(number)),
                        thresholds)
                .run();
    }

    private @Nullable Duplicate[] known(CurrentArticles articles, BitSet changed) {
        @Nullable Duplicate[] known = new @Nullable Duplicate[articles.size()];
        for (int article = changed.nextClearBit(0);
                article < known.length;
                article = changed.nextClearBit(article + 1)) {
            int original = articles.number(articles.originalKey(article));
            if (original != CurrentArticles.NONE) {
                known[article] = jdbc.queryForObject(
                        "SELECT kind, similarity, containment, shared_words FROM duplicate WHERE article_key = ?",
                        (row, number) -> DuplicateRows.read(row, original),
                        articles.key(article));
            }
        }
        return known;
    }

    private Shingles shingles(long key) {
        return Shingles.of(Objects.requireNonNull(
                jdbc.queryForObject("SELECT text FROM body WHERE article_key = ?", String.class, key)));
    }

    private void store(CurrentArticles articles, @Nullable Duplicate[] found) {
        DuplicateRows rows = new DuplicateRows(jdbc, articles);
        for (int place = 0; place < found.length; place++) {
            int article = articles.byKey(place);
            Duplicate duplicate = found[article];
            if (duplicate != null) {
                rows.put(article, duplicate);
            } else if (articles.originalKey(article) != 0) {
                rows.remove(article);
            }
        }
        rows.write();
    }
}
