package dev.pressmark.match;

import java.util.Arrays;

/**
 * What the articles of an archive are about, and when: terms and days in a few arrays. An article is a number from 0; they
 * stand in the order of publication, those without a date last.
 */
public final class StoryArticles {

    /** The day of an article of which nobody knows it. */
    public static final int UNDATED = Integer.MIN_VALUE;

    /** A vector of this length is the weights of an article. */
    static final int UNIT = 4096;

    private final int[] starts;
    private final int[] lengths;
    private final int[] days;
    private int[] hashes = new int[1 << 10];
    private short[] weights = new short[1 << 10];
    private int used;

    public StoryArticles(int articles) {
        this.starts = new int[articles];
        this.lengths = new int[articles];
        this.days = new int[articles];
        Arrays.fill(days, UNDATED);
    }

    /**
     * Sets what an article is about, once. One that is never set belongs to no story.
     *
     * @param day of publication, counted from 1970; {@link #UNDATED} when it is not known to the day
     */
    public void set(int article, StoryTerms terms, int day) {
        int size = terms.size();
        if (used + size > hashes.length) {
            int capacity = Math.max(used + size, hashes.length + (hashes.length >> 1));
            hashes = Arrays.copyOf(hashes, capacity);
            weights = Arrays.copyOf(weights, capacity);
        }
        long squares = 0;
        for (int i = 0; i < size; i++) {
            squares += (long) terms.weight(i) * terms.weight(i);
        }
        double length = Math.sqrt((double) squares);
        for (int i = 0; i < size; i++) {
            hashes[used + i] = terms.hash(i);
            weights[used + i] = (short) Math.round(terms.weight(i) * UNIT / length);
        }
        starts[article] = used;
        lengths[article] = size;
        days[article] = day;
        used += size;
    }

    int articles() {
        return starts.length;
    }

    int day(int article) {
        return days[article];
    }

    int size(int article) {
        return lengths[article];
    }

    int hash(int article, int term) {
        return hashes[starts[article] + term];
    }

    int weight(int article, int term) {
        return weights[starts[article] + term];
    }

    /** The cosine of the angle between two articles, in units of {@link #UNIT} squared. */
    long product(int some, int other) {
        long product = 0;
        int i = starts[some];
        int j = starts[other];
        int iEnd = i + lengths[some];
        int jEnd = j + lengths[other];
        while (i < iEnd && j < jEnd) {
            int order = Integer.compare(hashes[i], hashes[j]);
            if (order == 0) {
                product += (long) weights[i] * weights[j];
            }
            if (order <= 0) {
                i++;
            }
            if (order >= 0) {
                j++;
            }
        }
        return product;
    }
}
