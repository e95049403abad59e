package dev.pressmark.archive;

import dev.pressmark.match.Thresholds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/** Which articles a run has to look at to bring the duplicates up to date: few, when few are new. */
final class MatchScope {

    /** From this share of the archive on, all of it is looked at. */
    private static final int MOST = 4;
    /** So few articles are looked up one by one. */
    private static final int FEW = 50_000;

    private final JdbcOperations jdbc;
    private final Thresholds thresholds;

    MatchScope(JdbcOperations jdbc, Thresholds thresholds) {
        this.jdbc = jdbc;
        this.thresholds = thresholds;
    }

    private Set<Long> everything() {
        Set<Long> keys = new HashSet<>();
        RowStream.forEach(
                jdbc, "SELECT article_key FROM article WHERE superseded_run IS NULL", row -> keys.add(row.getLong(1)));
        return keys;
    }

    /**
     * The current articles that the run added or revised, and those whose original it added, revised or superseded: for
     * them all others are to be looked through. When that is much of the archive, all of it.
     */
    Set<Long> changed(long run, boolean all) {
        Set<Long> changed = all ? Set.of() : changed(run);
        return all || isMuch(changed.size()) ? everything() : changed;
    }

    private boolean isMuch(int changed) {
        long articles = Objects.requireNonNull(jdbc.queryForObject("SELECT COUNT(*) FROM sketch", Long.class));
        return changed * (long) MOST > articles;
    }

    private Set<Long> changed(long run) {
        Set<Long> keys = new HashSet<>(jdbc.queryForList("""
                SELECT article_key FROM article WHERE run = ? AND superseded_run IS NULL
                UNION
                SELECT article_key FROM article WHERE revised_run = ? AND superseded_run IS NULL""", Long.class, run, run));
        keys.addAll(jdbc.queryForList("""
                SELECT d.article_key FROM duplicate d JOIN article a ON a.article_key = d.original_key
                WHERE a.run = ? OR a.revised_run = ? OR a.superseded_run = ?""", Long.class, run, run, run));
        return keys;
    }

    /** All that the search for the duplicates of these may come upon, in the order in which originals precede. */
    List<MatchSubject> subjects(Set<Long> changed) {
        List<MatchSubject> subjects = new ArrayList<>();
        if (changed.size() > FEW || isMuch(changed.size())) {
            RowStream.forEach(jdbc, MatchSubject.SELECT, row -> subjects.add(MatchSubject.of(row, 0)));
        } else {
            subjects.addAll(around(changed));
        }
        subjects.sort(null);
        return subjects;
    }

    private Collection<MatchSubject> around(Set<Long> changed) {
        Map<Long, Integer> numbers = new HashMap<>();
        changed.forEach(key -> numbers.put(key, numbers.size()));
        SketchShelf shelf = new SketchShelf(jdbc);
        Map<Long, MatchSubject> subjects = new HashMap<>();
        add(changed, subjects);
        for (MatchSubject subject : List.copyOf(subjects.values())) {
            if (subject.fingerprint() != null) {
                jdbc.query(MatchSubject.SELECT + " AND a.body_fingerprint = ?", MatchSubject::of, subject.fingerprint())
                        .forEach(copy -> subjects.putIfAbsent(copy.key(), copy));
            }
        }
        add(shelf.like(shelf.sketches(numbers, 1), thresholds), subjects);
        add(
                subjects.values().stream()
                        .map(MatchSubject::originalKey)
                        .filter(key -> key != 0)
                        .toList(),
                subjects);
        return subjects.values();
    }

    private void add(Collection<Long> keys, Map<Long, MatchSubject> subjects) {
        for (long key : keys) {
            if (!subjects.containsKey(key)) {
                jdbc.query(MatchSubject.SELECT + " AND a.article_key = ?", MatchSubject::of, key)
                        .forEach(subject -> subjects.put(subject.key(), subject));
            }
        }
    }
}
