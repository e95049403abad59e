package dev.pressmark.match.duplicate;

import dev.pressmark.match.array.Postings;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Which articles have a sample. Most samples that are asked for are not in it, which a table of bits tells at once. */
final class SampleIndex {

    private static final int BITS_PER_ENTRY = 16;

    private static final int BLOCK = 1 << 14;

    /** Sample and article as they were added, one after the other, in blocks: nothing is copied while they grow. */
    private int[][] added = new int[16][];

    private int size;
    private Postings postings = new Postings(sink -> {});
    private long[] bits = new long[1];
    private int shift;

    void add(int sample, int article) {
        int block = size / BLOCK;
        if (block == added.length) {
            added = Arrays.copyOf(added, block * 2);
        }
        if (added[block] == null) {
            added[block] = new int[BLOCK];
        }
        added[block][size++ % BLOCK] = sample;
        added[block][size++ % BLOCK] = article;
    }

    /** To be called when all have been added. */
    void sort() {
        postings = new Postings(this::handOn);
        added = new int[0][];
        int places = Integer.highestOneBit((int) Math.min(1 << 30, 64L + (long) postings.size() * BITS_PER_ENTRY));
        bits = new long[places / Long.SIZE];
        shift = Integer.numberOfLeadingZeros(places) + 1;
        for (int i = 0; i < postings.size(); i++) {
            int place = place(postings.key(i));
            bits[place >> 6] |= 1L << place;
        }
    }

    private void handOn(Postings.Sink sink) {
        for (int i = 0; i < size; i += 2) {
            sink.put(added[i / BLOCK][i % BLOCK], added[i / BLOCK][i % BLOCK + 1]);
        }
    }

    /** Hands on the articles that have a sample, in their order. */
    void forEach(int sample, IntConsumer action) {
        any(sample, article -> {
            action.accept(article);
            return false;
        });
    }

    /** Whether one of the articles that have a sample passes a test. */
    boolean any(int sample, IntPredicate test) {
        int place = place(sample);
        if ((bits[place >> 6] & (1L << place)) == 0) {
            return false;
        }
        for (int i = postings.position(sample, 0); postings.has(i, sample); i++) {
            if (test.test(postings.article(i))) {
                return true;
            }
        }
        return false;
    }

    private int place(int sample) {
        return (sample * 0x9E3779B1) >>> shift;
    }
}
