package dev.pressmark.archive;

import dev.pressmark.match.Duplicate;
import dev.pressmark.match.DuplicateSearch;
import dev.pressmark.match.Shingles;
import dev.pressmark.match.Sketches;
import dev.pressmark.match.Thresholds;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Which articles repeat others, and which of them counts as the original. */
public final class DuplicateLedger {

    /** To be raised when articles would be matched otherwise than before. */
    private static final String METHOD = "2";

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
        MatchScope scope = new MatchScope(jdbc, thresholds);
        String rules = METHOD + " " + thresholds;
        boolean all = !jdbc.queryForList("SELECT rules FROM match_rules", String.class)
                .equals(List.of(rules));
        forgetSuperseded(run);
        Set<Long> changed = scope.changed(run, all);
        if (!changed.isEmpty()) {
            List<MatchSubject> subjects = scope.subjects(changed);
            store(subjects, search(subjects, changed));
        }
        if (all) {
            jdbc.update("DELETE FROM match_rules");
            jdbc.update("INSERT INTO match_rules (rules, run) VALUES (?, ?)", rules, run);
        }
        return all;
    }

    private void forgetSuperseded(long run) {
        jdbc.update("""
                DELETE FROM duplicate WHERE article_key IN (
                    SELECT article_key FROM article WHERE superseded_run = ?)""", run);
        jdbc.update("""
                UPDATE article SET duplicate_of = NULL, duplicate_kind = NULL, similarity = NULL
                WHERE superseded_run = ? AND duplicate_of IS NOT NULL""", run);
    }

    /** @param subjects sorted, so that the original of two has the smaller number */
    private @Nullable Duplicate[] search(List<MatchSubject> subjects, Set<Long> changed) {
        int count = subjects.size();
        Map<Long, Integer> numbers = new HashMap<>(count * 2);
        Map<UUID, Integer> first = new HashMap<>();
        int[] copies = new int[count];
        BitSet changedNumbers = new BitSet(count);
        for (int i = 0; i < count; i++) {
            MatchSubject subject = subjects.get(i);
            numbers.put(subject.key(), i);
            Integer earlier = subject.fingerprint() == null ? null : first.putIfAbsent(subject.fingerprint(), i);
            copies[i] = earlier == null ? i : earlier;
            changedNumbers.set(i, changed.contains(subject.key()));
        }
        Sketches sketches = new SketchShelf(jdbc).sketches(numbers, 0);
        return new DuplicateSearch(
                        sketches,
                        copies,
                        changedNumbers,
                        known(subjects, numbers, changedNumbers),
                        number -> shingles(subjects.get(number).key()),
                        thresholds)
                .run();
    }

    private @Nullable Duplicate[] known(List<MatchSubject> subjects, Map<Long, Integer> numbers, BitSet changed) {
        @Nullable Duplicate[] known = new @Nullable Duplicate[subjects.size()];
        for (int i = 0; i < known.length; i++) {
            long key = subjects.get(i).key();
            Integer original = numbers.get(subjects.get(i).originalKey());
            if (original != null && !changed.get(i)) {
                known[i] = jdbc.queryForObject(
                        "SELECT kind, similarity, containment, shared_words FROM duplicate WHERE article_key = ?",
                        (row, number) -> DuplicateRows.read(row, original),
                        key);
            }
        }
        return known;
    }

    private Shingles shingles(long key) {
        return Shingles.of(Objects.requireNonNull(
                jdbc.queryForObject("SELECT text FROM body WHERE article_key = ?", String.class, key)));
    }

    private void store(List<MatchSubject> subjects, @Nullable Duplicate[] found) {
        DuplicateRows rows = new DuplicateRows();
        for (int i = 0; i < found.length; i++) {
            MatchSubject subject = subjects.get(i);
            Duplicate duplicate = found[i];
            MatchSubject original = duplicate == null ? null : subjects.get(duplicate.original());
            if (duplicate != null && original != null) {
                rows.put(subject, original, duplicate);
            } else if (subject.originalKey() != 0) {
                rows.remove(subject);
            }
        }
        rows.write(jdbc);
    }
}
