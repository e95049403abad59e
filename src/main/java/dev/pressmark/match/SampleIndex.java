package dev.pressmark.match;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Which articles have a sample. Most samples that are asked for are not in it, which a table of bits tells at once. */
final class SampleIndex {

    private static final int BITS_PER_ENTRY = 16;

    private long[] entries = new long[1 << 10];
    private int size;
    private long[] bits = new long[1];
    private int shift;

    void add(int sample, int article) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = ((long) sample << 32) | article;
    }

    /** To be called when all have been added. */
    void sort() {
        entries = Arrays.copyOf(entries, size);
        Arrays.parallelSort(entries);
        int places = Integer.highestOneBit((int) Math.min(1 << 30, 64L + (long) size * BITS_PER_ENTRY));
        bits = new long[places / Long.SIZE];
        shift = Integer.numberOfLeadingZeros(places) + 1;
        for (long entry : entries) {
            int place = place((int) (entry >> 32));
            bits[place >> 6] |= 1L << place;
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
        int position = Arrays.binarySearch(entries, (long) sample << 32);
        for (int i = position < 0 ? -position - 1 : position; i < size && entries[i] >> 32 == sample; i++) {
            if (test.test((int) entries[i])) {
                return true;
            }
        }
        return false;
    }

    private int place(int sample) {
        return (sample * 0x9E3779B1) >>> shift;
    }
}
