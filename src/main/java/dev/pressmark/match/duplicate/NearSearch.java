package dev.pressmark.match.duplicate;

import java.util.Arrays;

/** Finds the pairs of articles that look like near duplicates: they share a band, and most of their minima. */
final class NearSearch {

    private final Sketches sketches;
    private final CandidateRule rule;
    private final Pair concerned;
    private final Pair wanted;

    /**
     * Prepares a search.
     *
     * @param concerned whether a pair is looked at; the same for both orders
     * @param wanted    whether it still matters that the second is a duplicate of the first
     */
    NearSearch(Sketches sketches, CandidateRule rule, Pair concerned, Pair wanted) {
        this.sketches = sketches;
        this.rule = rule;
        this.concerned = concerned;
        this.wanted = wanted;
    }

    void run(Visitor visitor) {
        for (int band = 0; band < rule.bands(); band++) {
            long[] entries = entries(band);
            int start = 0;
            for (int end = 1; end <= entries.length; end++) {
                if (end == entries.length || entries[end] >> 32 != entries[start] >> 32) {
                    bucket(band, entries, start, end, visitor);
                    start = end;
                }
            }
        }
    }

    /** Half of the band's hash and the article, sorted: the articles of a bucket stand together, in their order. */
    private long[] entries(int band) {
        long[] entries = new long[sketches.articles()];
        int size = 0;
        for (int article = 0; article < entries.length; article++) {
            if (!sketches.isEmpty(article)) {
                entries[size++] = (rule.band(sketches, article, band) & 0xFFFFFFFF00000000L) | article;
            }
        }
        long[] sorted = size == entries.length ? entries : Arrays.copyOf(entries, size);
        Arrays.parallelSort(sorted);
        return sorted;
    }

    /** An article is compared with the earlier ones of its bucket only until one is found that it is a duplicate of. */
    private void bucket(int band, long[] entries, int start, int end, Visitor visitor) {
        for (int i = start + 1; i < end; i++) {
            int article = (int) entries[i];
            for (int j = start; j < i; j++) {
                int earlier = (int) entries[j];
                if (!wanted.test(earlier, article)) {
                    break;
                }
                if (concerned.test(earlier, article)
                        && rule.near(sketches, earlier, article)
                        && !rule.shareBandBefore(band, sketches, earlier, article)) {
                    visitor.visit(earlier, article);
                }
            }
        }
    }

    /** Says something of two articles. */
    interface Pair {

        boolean test(int earlier, int article);
    }

    /** Is shown two articles. */
    interface Visitor {

        void visit(int earlier, int article);
    }
}
