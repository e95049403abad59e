package dev.pressmark.archive.match;

import dev.pressmark.match.duplicate.Thresholds;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcOperations;

/** Which articles a run has to look at to bring the duplicates up to date: few, when few are new. */
final class MatchScope {

    /** From this share of the archive on, all of it is looked at. */
    private static final int MOST = 4;
    /** So few articles are looked up one by one. */
    private static final int FEW = 50_000;

    private final JdbcOperations jdbc;
    private final boolean everything;
    /** Rows of current articles; none when everything has changed. */
    private final Set<Long> changed;

    private MatchScope(JdbcOperations jdbc, boolean everything, Set<Long> changed) {
        this.jdbc = jdbc;
        this.everything = everything;
        this.changed = changed;
    }

    /**
     * The current articles that the run added or revised, and those whose original it added, revised or superseded: for
     * them all others are to be looked through. When that is much of the archive, all of it.
     *
     * @param all whether all articles are to be looked at in any case
     */
    static MatchScope of(JdbcOperations jdbc, long run, boolean all) {
        Set<Long> changed = all ? Set.of() : changed(jdbc, run);
        boolean everything = all || isMuch(jdbc, changed.size());
        return new MatchScope(jdbc, everything, everything ? Set.of() : changed);
    }

    private static boolean isMuch(JdbcOperations jdbc, int changed) {
        long articles = Objects.requireNonNull(jdbc.queryForObject("SELECT COUNT(*) FROM sketch", Long.class));
        return changed * (long) MOST > articles;
    }

    private static Set<Long> changed(JdbcOperations jdbc, long run) {
        Set<Long> keys = new HashSet<>(jdbc.queryForList("""
                SELECT article_key FROM article WHERE run = ? AND superseded_run IS NULL
                UNION
                SELECT article_key FROM article WHERE revised_run = ? AND superseded_run IS NULL""", Long.class, run, run));
        keys.addAll(jdbc.queryForList("""
                SELECT d.article_key FROM duplicate d JOIN article a ON a.article_key = d.original_key
                WHERE a.run = ? OR a.revised_run = ? OR a.superseded_run = ?""", Long.class, run, run, run));
        return keys;
    }

    boolean isEmpty() {
        return !everything && changed.isEmpty();
    }

    /** Those of the articles whose duplicates are sought. */
    BitSet changed(CurrentArticles articles) {
        BitSet numbers = new BitSet(articles.size());
        numbers.set(0, articles.size(), everything);
        for (long key : changed) {
            int article = articles.number(key);
            if (article != CurrentArticles.NONE) {
                numbers.set(article);
            }
        }
        return numbers;
    }

    /** All articles that the search for the duplicates of those may come upon. */
    CurrentArticles articles(Thresholds thresholds) {
        return everything || changed.size() > FEW ? CurrentArticles.all(jdbc) : around(thresholds);
    }

    private CurrentArticles around(Thresholds thresholds) {
        SketchShelf shelf = new SketchShelf(jdbc);
        SortedSet<Long> keys = new TreeSet<>(changed);
        for (long key : changed) {
            keys.addAll(jdbc.queryForList("""
                    SELECT article_key FROM article
                    WHERE body_fingerprint = (SELECT body_fingerprint FROM article WHERE article_key = ?)""", Long.class, key));
        }
        keys.addAll(shelf.like(shelf.sketches(CurrentArticles.of(jdbc, new TreeSet<>(changed)), 1), thresholds));
        for (long key : keys.toArray(Long[]::new)) {
            keys.addAll(jdbc.queryForList("SELECT original_key FROM duplicate WHERE article_key = ?", Long.class, key));
        }
        return CurrentArticles.of(jdbc, keys);
    }
}
