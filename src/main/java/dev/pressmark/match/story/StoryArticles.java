package dev.pressmark.match.story;

import dev.pressmark.match.array.IntBlocks;
import dev.pressmark.match.array.Postings;
import dev.pressmark.match.trait.StoryTerms;
import java.util.Arrays;

/**
 * What the articles of an archive are about, and when: terms and days in a few arrays, about 600 bytes an article. An
 * article is a number from 0; they stand in the order of publication, those without a date last.
 */
public final class StoryArticles {

    /** The day of an article of which nobody knows it. */
    public static final int UNDATED = Integer.MIN_VALUE;

    /** How many of its weightiest terms an article is found by. */
    static final int KEYS = 16;

    private static final int WEIGHT_BITS = 8;
    private static final int WEIGHT = (1 << WEIGHT_BITS) - 1;

    private final int[] starts;
    private final int[] days;
    private final byte[] sizes;
    private final float[] lengths;
    private final int[] keys;
    private final byte[] keyCounts;
    /** Hash in 24 bits, ascending without sign, and weight in 8. */
    private final IntBlocks terms = new IntBlocks();

    public StoryArticles(int articles) {
        this.starts = new int[articles];
        this.days = new int[articles];
        this.sizes = new byte[articles];
        this.lengths = new float[articles];
        this.keys = new int[Math.multiplyExact(articles, KEYS)];
        this.keyCounts = new byte[articles];
        Arrays.fill(days, UNDATED);
    }

    /**
     * Sets what an article is about, once. One that is never set belongs to no story.
     *
     * @param day of publication, counted from 1970; {@link #UNDATED} when it is not known to the day
     */
    public void set(int article, StoryTerms added, int day) {
        int size = added.size();
        int[] packed = new int[size];
        long squares = 0;
        for (int i = 0; i < size; i++) {
            packed[i] = (added.hash(i) & ~WEIGHT) | added.weight(i);
            squares += (long) added.weight(i) * added.weight(i);
        }
        int[] heaviest = added.heaviest(KEYS);
        System.arraycopy(heaviest, 0, keys, article * KEYS, heaviest.length);
        keyCounts[article] = (byte) heaviest.length;
        starts[article] = terms.add(packed, size);
        sizes[article] = (byte) size;
        lengths[article] = (float) Math.sqrt((double) squares);
        days[article] = day;
    }

    int articles() {
        return starts.length;
    }

    int day(int article) {
        return days[article];
    }

    int size(int article) {
        return Byte.toUnsignedInt(sizes[article]);
    }

    /** A term's hash, in the upper bits of a number. */
    int hash(int article, int term) {
        return packed(article, term) & ~WEIGHT;
    }

    int weight(int article, int term) {
        return packed(article, term) & WEIGHT;
    }

    private int packed(int article, int term) {
        return terms.block(starts[article])[IntBlocks.offset(starts[article]) + term];
    }

    /** Lays out the terms of an article so that those of many others are looked up in it: a place is said by its hash. */
    void layOut(int article, int[] table) {
        Arrays.fill(table, 0);
        for (int i = 0; i < size(article); i++) {
            int term = packed(article, i);
            int place = (term >>> WEIGHT_BITS) & (table.length - 1);
            while (table[place] != 0) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = term;
        }
    }

    /** The cosine of the angle between an article that is laid out and another. */
    double cosine(int article, int[] table, int other) {
        long product = 0;
        int[] block = terms.block(starts[other]);
        int start = IntBlocks.offset(starts[other]);
        int end = start + size(other);
        for (int i = start; i < end; i++) {
            int term = block[i];
            int place = (term >>> WEIGHT_BITS) & (table.length - 1);
            int found = table[place];
            while (found != 0) {
                if ((found ^ term) >>> WEIGHT_BITS == 0) {
                    product += (long) (found & WEIGHT) * (term & WEIGHT);
                    break;
                }
                place = (place + 1) & (table.length - 1);
                found = table[place];
            }
        }
        return product / ((double) lengths[article] * lengths[other]);
    }

    /** The square root of the sum of the squares of the weights. */
    double length(int article) {
        return lengths[article];
    }

    /** Under which terms each article is found. */
    Postings postings() {
        return new Postings(sink -> {
            for (int article = 0; article < starts.length; article++) {
                for (int i = 0; i < keyCounts[article]; i++) {
                    sink.put(key(article, i), article);
                }
            }
        });
    }

    /** The terms that an article is found by. */
    int[] keys(int article) {
        return Arrays.copyOfRange(keys, article * KEYS, article * KEYS + keyCounts[article]);
    }

    int keyCount(int article) {
        return keyCounts[article];
    }

    int key(int article, int number) {
        return keys[article * KEYS + number];
    }
}
