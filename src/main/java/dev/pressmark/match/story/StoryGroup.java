package dev.pressmark.match.story;

import java.util.Arrays;

/** Some articles of a story: what they are about together, in whole numbers, so that no order of adding matters. */
final class StoryGroup {

    /** A vector of this length is the weights of an article. */
    private static final int UNIT = 4096;

    private static final int MUCH_LONGER = 8;

    /** The first of its articles; the group is known by it until it grows. */
    final int first;

    final int size;
    /** Groups that an article of this one is related to, by any of their articles, some more than once. */
    final int[] neighbours;

    private final int[] hashes;
    private final int[] sums;
    private final int dated;
    private final long days;

    private StoryGroup(int first, int size, int[] neighbours, int[] hashes, int[] sums, int dated, long days) {
        this.first = first;
        this.size = size;
        this.neighbours = neighbours;
        this.hashes = hashes;
        this.sums = sums;
        this.dated = dated;
        this.days = days;
    }

    static StoryGroup of(StoryArticles articles, int article, int first, int[] neighbours) {
        int[] hashes = new int[articles.size(article)];
        int[] sums = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = articles.hash(article, i);
            sums[i] = (int) Math.round(articles.weight(article, i) * UNIT / articles.length(article));
        }
        boolean isDated = articles.day(article) != StoryArticles.UNDATED;
        return new StoryGroup(first, 1, neighbours, hashes, sums, isDated ? 1 : 0, isDated ? articles.day(article) : 0);
    }

    StoryGroup with(StoryGroup other, int[] together) {
        int[] merged = new int[hashes.length + other.hashes.length];
        int[] added = new int[merged.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length || j < other.hashes.length) {
            boolean mine = j == other.hashes.length || (i < hashes.length && hashes[i] <= other.hashes[j]);
            boolean others = i == hashes.length || (j < other.hashes.length && other.hashes[j] <= hashes[i]);
            merged[count] = mine ? hashes[i] : other.hashes[j];
            added[count++] = (mine ? sums[i++] : 0) + (others ? other.sums[j++] : 0);
        }
        return new StoryGroup(
                Math.min(first, other.first),
                size + other.size,
                together,
                Arrays.copyOf(merged, count),
                Arrays.copyOf(added, count),
                dated + other.dated,
                days + other.days);
    }

    /** Lays out its terms for others to be compared with. */
    void layOut(TermTable table) {
        table.clear(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            table.put(hashes[i], sums[i]);
        }
    }

    /**
     * How much the articles of two groups are alike on the average.
     *
     * @param terms of the other, laid out
     */
    double likeness(StoryGroup other, TermTable terms) {
        double most = StoryRule.likeness(1, meanDay(), other.meanDay());
        if (most < StoryRule.ALIKE) {
            return 0;
        }
        boolean searched = hashes.length > other.hashes.length * MUCH_LONGER;
        long product = searched ? product(other, this) : product(terms);
        return most * product / ((double) size * other.size * UNIT * UNIT);
    }

    private double meanDay() {
        return dated == 0 ? Double.NaN : days / (double) dated;
    }

    private long product(TermTable terms) {
        long product = 0;
        for (int i = 0; i < hashes.length; i++) {
            product += (long) terms.weight(hashes[i]) * sums[i];
        }
        return product;
    }

    private static long product(StoryGroup shorter, StoryGroup longer) {
        long product = 0;
        int from = 0;
        for (int i = 0; i < shorter.hashes.length; i++) {
            int found = Arrays.binarySearch(longer.hashes, from, longer.hashes.length, shorter.hashes[i]);
            if (found >= 0) {
                product += (long) shorter.sums[i] * longer.sums[found];
            }
            from = found < 0 ? -found - 1 : found;
        }
        return product;
    }
}
