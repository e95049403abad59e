package dev.pressmark.match.duplicate;

import dev.pressmark.match.trait.Likeness;
import dev.pressmark.match.trait.Shingles;
import java.util.BitSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each article is a duplicate of: of all those that come before it and have the same text or a near one, the
 * first; failing that, the first of those that it is an excerpt of, or that are an excerpt of it. The answer depends on
 * the articles alone.
 */
public final class DuplicateSearch {

    private final Sketches sketches;
    private final int[] copies;
    private final BitSet changed;
    private final Comparisons comparisons;
    private final CandidateRule rule;
    private final Thresholds thresholds;
    private final @Nullable Duplicate[] found;

    /**
     * Prepares a search.
     *
     * @param sketches   of all articles that are looked at, by number; the original of two has the smaller number
     * @param copies     for each article the first that has the same normalised body, itself if it is that
     * @param changed    those whose duplicates are sought; of the others, only among these
     * @param known      what those that have not changed are duplicates of among themselves; null for the others
     * @param texts      the shingles of an article's body
     * @param thresholds from when on two count as duplicates
     */
    public DuplicateSearch(
            Sketches sketches,
            int[] copies,
            BitSet changed,
            @Nullable Duplicate[] known,
            IntFunction<Shingles> texts,
            Thresholds thresholds) {
        this.sketches = sketches;
        this.copies = copies.clone();
        this.changed = (BitSet) changed.clone();
        this.found = known.clone();
        this.comparisons = new Comparisons(texts);
        this.rule = new CandidateRule(thresholds);
        this.thresholds = thresholds;
    }

    /** For each article what it is a duplicate of; null when of nothing. */
    public @Nullable Duplicate[] run() {
        markCopies();
        new NearSearch(sketches, rule, this::concerns, this::isWanted).run(this::compareNear);
        new ExcerptSearch(sketches, rule, this::concerns, this::isUnmatched, this::compareExcerpt).run();
        return found.clone();
    }

    private void markCopies() {
        for (int article = 0; article < copies.length; article++) {
            int first = copies[article];
            if (first < article && isWanted(first, article)) {
                found[article] = new Duplicate(first, Duplicate.Kind.EXACT, Likeness.SAME, 0);
            }
        }
    }

    private boolean concerns(int some, int other) {
        return changed.get(some) || changed.get(other);
    }

    /** Whether it would matter that an article is a near duplicate of an earlier one. */
    private boolean isWanted(int earlier, int article) {
        Duplicate duplicate = found[article];
        return duplicate == null || duplicate.isExcerpt() || earlier < duplicate.original();
    }

    private boolean isUnmatched(int article) {
        Duplicate duplicate = found[article];
        return duplicate == null || duplicate.isExcerpt();
    }

    private void compareNear(int earlier, int article) {
        Likeness likeness = comparisons.likeness(article, earlier);
        if (thresholds.near(likeness)) {
            mark(article, earlier, Duplicate.Kind.NEAR, likeness);
        }
    }

    private void compareExcerpt(int earlier, int article) {
        Duplicate duplicate = found[article];
        if (duplicate != null && (!duplicate.isExcerpt() || duplicate.original() <= earlier)) {
            return;
        }
        Likeness likeness = comparisons.likeness(article, earlier);
        if (thresholds.excerpt(likeness)) {
            mark(article, earlier, Duplicate.Kind.EXCERPT, likeness);
        }
    }

    private void mark(int article, int earlier, Duplicate.Kind kind, Likeness likeness) {
        found[article] = new Duplicate(earlier, kind, likeness, comparisons.sharedWords(article, earlier));
    }
}
