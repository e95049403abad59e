package dev.pressmark.match.duplicate;

import dev.pressmark.match.array.IntBlocks;
import dev.pressmark.match.trait.Sketch;
import java.util.Arrays;

/**
 * The sketches of many articles in a few arrays, about 400 bytes each. An article is a number from 0; the smaller one is the
 * original of two.
 */
public final class Sketches {

    private final short[] minima;
    private final int[] starts;
    private final int[] lengths;
    private final IntBlocks samples = new IntBlocks();
    private int total;

    public Sketches(int articles) {
        this.minima = new short[Math.multiplyExact(articles, Sketch.MINIMA)];
        this.starts = new int[articles];
        this.lengths = new int[articles];
        Arrays.fill(lengths, -1);
    }

    /**
     * Sets an article's sketch. The article that was set last can be set again. Articles that are never set match nothing,
     * nor do those of an empty body.
     */
    public void set(int article, Sketch sketch) {
        if (lengths[article] >= 0) {
            samples.cut(starts[article]);
            total -= lengths[article];
        }
        if (sketch.isEmpty()) {
            lengths[article] = -1;
            return;
        }
        for (int lot = 0; lot < Sketch.MINIMA; lot++) {
            minima[article * Sketch.MINIMA + lot] = sketch.minimum(lot);
        }
        int[] added = sketch.samples();
        starts[article] = samples.add(added, added.length);
        lengths[article] = added.length;
        total += added.length;
    }

    int articles() {
        return lengths.length;
    }

    boolean isEmpty(int article) {
        return lengths[article] < 0;
    }

    int sampleCount(int article) {
        return Math.max(0, lengths[article]);
    }

    int sample(int article, int position) {
        return samples.block(starts[article])[IntBlocks.offset(starts[article]) + position];
    }

    /** Samples of all articles together. */
    int sampleCount() {
        return total;
    }

    short minimum(int article, int lot) {
        return minima[article * Sketch.MINIMA + lot];
    }

    /** In how many lots the smallest hash is the same: an estimate of their similarity. */
    int agreement(int some, int other) {
        int agreed = 0;
        int a = some * Sketch.MINIMA;
        int b = other * Sketch.MINIMA;
        for (int lot = 0; lot < Sketch.MINIMA; lot++) {
            if (minima[a + lot] == minima[b + lot]) {
                agreed++;
            }
        }
        return agreed;
    }

    /** How many samples two articles have in common. */
    int overlap(int some, int other) {
        int common = 0;
        int[] mine = samples.block(starts[some]);
        int[] others = samples.block(starts[other]);
        int i = IntBlocks.offset(starts[some]);
        int j = IntBlocks.offset(starts[other]);
        int iEnd = i + sampleCount(some);
        int jEnd = j + sampleCount(other);
        while (i < iEnd && j < jEnd) {
            int order = Integer.compare(mine[i], others[j]);
            if (order == 0) {
                common++;
            }
            if (order <= 0) {
                i++;
            }
            if (order >= 0) {
                j++;
            }
        }
        return common;
    }
}
