package dev.pressmark.match;

import java.util.Arrays;
import java.util.TreeSet;

/** Some articles of a story: what they are about together, in whole numbers, so that no order of adding matters. */
final class StoryGroup {

    private static final int MUCH_LONGER = 8;

    /** The first of its articles; the group is known by it until it grows. */
    final int first;

    final int size;
    /** Groups that an article of this one is related to. */
    final TreeSet<Integer> neighbours = new TreeSet<>();

    private final int[] hashes;
    private final long[] sums;
    private final int dated;
    private final long days;

    private StoryGroup(int first, int size, int[] hashes, long[] sums, int dated, long days) {
        this.first = first;
        this.size = size;
        this.hashes = hashes;
        this.sums = sums;
        this.dated = dated;
        this.days = days;
    }

    static StoryGroup of(StoryArticles articles, int article) {
        int[] hashes = new int[articles.size(article)];
        long[] sums = new long[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = articles.hash(article, i);
            sums[i] = articles.weight(article, i);
        }
        boolean isDated = articles.day(article) != StoryArticles.UNDATED;
        return new StoryGroup(article, 1, hashes, sums, isDated ? 1 : 0, isDated ? articles.day(article) : 0);
    }

    StoryGroup with(StoryGroup other) {
        int[] merged = new int[hashes.length + other.hashes.length];
        long[] added = new long[merged.length];
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
                Arrays.copyOf(merged, count),
                Arrays.copyOf(added, count),
                dated + other.dated,
                days + other.days);
    }

    /** How much the articles of two groups are alike on the average. */
    double likeness(StoryGroup other) {
        boolean isShorter = hashes.length <= other.hashes.length;
        long product = isShorter ? product(this, other) : product(other, this);
        double pairs = (double) size * other.size;
        double cosine = product / (pairs * StoryArticles.UNIT * StoryArticles.UNIT);
        return StoryRule.likeness(cosine, meanDay(), other.meanDay());
    }

    private double meanDay() {
        return dated == 0 ? Double.NaN : days / (double) dated;
    }

    private static long product(StoryGroup shorter, StoryGroup longer) {
        boolean searched = shorter.hashes.length * MUCH_LONGER < longer.hashes.length;
        long product = 0;
        int j = 0;
        for (int i = 0; i < shorter.hashes.length && j < longer.hashes.length; i++) {
            int hash = shorter.hashes[i];
            if (searched) {
                int found = Arrays.binarySearch(longer.hashes, j, longer.hashes.length, hash);
                j = found < 0 ? -found - 1 : found;
            } else {
                while (j < longer.hashes.length && longer.hashes[j] < hash) {
                    j++;
                }
            }
            if (j < longer.hashes.length && longer.hashes[j] == hash) {
                product += shorter.sums[i] * longer.sums[j];
            }
        }
        return product;
    }
}
