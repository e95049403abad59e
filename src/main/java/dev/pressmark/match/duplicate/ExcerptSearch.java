package dev.pressmark.match.duplicate;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Finds the pairs of articles of which one looks like an excerpt of the other: nearly all samples of the one are among
 * those of the other. It looks only for the rarest samples of each, as many as must contain a common one.
 */
final class ExcerptSearch {

    /** So many pairs are collected before they are compared; texts from one form make more than there is memory for. */
    private static final int MOST_PAIRS = 1 << 20;

    private final Sketches sketches;
    private final CandidateRule rule;
    private final NearSearch.Pair concerned;
    private final IntPredicate unmatched;
    private final NearSearch.Visitor visitor;
    private final SampleCounts counts;
    private final long[] pairs = new long[MOST_PAIRS];
    private int size;

    /**
     * Prepares a search.
     *
     * @param concerned whether a pair is looked at; the same for both orders
     * @param unmatched whether an article is no near duplicate: only then is it marked as an excerpt
     * @param visitor   compares a pair; it may come to an article's originals in any order
     */
    ExcerptSearch(
            Sketches sketches,
            CandidateRule rule,
            NearSearch.Pair concerned,
            IntPredicate unmatched,
            NearSearch.Visitor visitor) {
        this.sketches = sketches;
        this.rule = rule;
        this.concerned = concerned;
        this.unmatched = unmatched;
        this.visitor = visitor;
        this.counts = new SampleCounts(sketches);
    }

    void run() {
        SampleIndex ofUnmatched = index(unmatched);
        SampleIndex ofMatched = index(unmatched.negate());
        for (int article = 0; article < sketches.articles(); article++) {
            probe(article, ofUnmatched);
            if (unmatched.test(article)) {
                probe(article, ofMatched);
            }
        }
        visit();
    }

    /** In the order of the originals, so that few comparisons settle what an article is cut from. */
    private void visit() {
        Arrays.sort(pairs, 0, size);
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                visitor.visit((int) pairs[i], (int) (pairs[i] >> 32));
            }
        }
        size = 0;
    }

    /** The rarest samples of these articles. Those that only one article has find nothing. */
    private SampleIndex index(IntPredicate chosen) {
        SampleIndex index = new SampleIndex();
        for (int article = 0; article < sketches.articles(); article++) {
            int samples = sketches.sampleCount(article);
            if (samples > 0 && chosen.test(article)) {
                long[] byCount = new long[samples];
                for (int i = 0; i < samples; i++) {
                    int sample = sketches.sample(article, i);
                    byCount[i] = ((long) counts.of(sample) << 32) | (sample & 0xFFFFFFFFL);
                }
                Arrays.sort(byCount);
                for (int i = 0; i < rule.prefix(samples); i++) {
                    if (byCount[i] >> 32 > 1) {
                        index.add((int) byCount[i], article);
                    }
                }
            }
        }
        index.sort();
        return index;
    }

    /** Keeps the pairs of this article and those in the index that look like excerpts of it. */
    private void probe(int article, SampleIndex index) {
        int first = size;
        for (int i = 0; i < sketches.sampleCount(article); i++) {
            int sample = sketches.sample(article, i);
            if (counts.of(sample) > 1) {
                index.forEach(sample, other -> consider(article, other, first));
            }
        }
    }

    private void consider(int article, int other, int first) {
        int earlier = Math.min(article, other);
        int later = Math.max(article, other);
        if (earlier == later
                || sketches.sampleCount(other) > sketches.sampleCount(article)
                || !unmatched.test(later)
                || !concerned.test(earlier, later)) {
            return;
        }
        long pair = ((long) later << 32) | earlier;
        for (int i = size - 1; i >= first && i >= size - 8; i--) {
            if (pairs[i] == pair) {
                return;
            }
        }
        if (rule.excerpt(sketches, article, other)) {
            if (size == MOST_PAIRS) {
                visit();
            }
            pairs[size++] = pair;
        }
    }
}
