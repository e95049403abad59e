package dev.pressmark.match;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which articles have a key: first they are added, then all are sorted at once, then they are looked up. */
final class Postings {

    private static final int BLOCK = 1 << 14;
    private static final int MOST_BUCKET_BITS = 20;
    private static final int BUCKET_SIZE_BITS = 4;

    private long[][] added = new long[16][];
    private int size;
    /** Key and article, those of a bucket (the keys that begin with the same bits) together and sorted. */
    private long[] entries = new long[0];
    /** Where each bucket begins; behind the last, the end. */
    private int[] begins = new int[0];

    private int shift;

    void add(int key, int article) {
        int block = size / BLOCK;
        if (block == added.length) {
            added = Arrays.copyOf(added, block * 2);
        }
        if (added[block] == null) {
            added[block] = new long[BLOCK];
        }
        added[block][size++ % BLOCK] = entry(key, article);
    }

    /** To be called when all have been added. */
    void sort() {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size >>> BUCKET_SIZE_BITS);
        shift = Integer.SIZE - Math.max(1, Math.min(MOST_BUCKET_BITS, bits));
        begins = new int[(1 << (Integer.SIZE - shift)) + 1];
        for (int i = 0; i < size; i++) {
            begins[bucket(added(i)) + 1]++;
        }
        for (int bucket = 1; bucket < begins.length; bucket++) {
            begins[bucket] += begins[bucket - 1];
        }
        entries = new long[size];
        int[] next = begins.clone();
        for (int i = 0; i < size; i++) {
            entries[next[bucket(added(i))]++] = added(i);
        }
        added = new long[0][];
        IntStream.range(0, begins.length - 1)
                .parallel()
                .forEach(bucket -> Arrays.sort(entries, begins[bucket], begins[bucket + 1]));
    }

    private long added(int number) {
        return added[number / BLOCK][number % BLOCK];
    }

    private int bucket(long entry) {
        return (int) (entry >>> Integer.SIZE) >>> shift;
    }

    private static long entry(int key, int article) {
        return ((long) key << Integer.SIZE) | article;
    }

    int size() {
        return size;
    }

    /** Where an article that has a key stands, or the first behind it if it has not. */
    int position(int key, int article) {
        long entry = entry(key, article);
        int bucket = bucket(entry);
        int found = Arrays.binarySearch(entries, begins[bucket], begins[bucket + 1], entry);
        return found < 0 ? -found - 1 : found;
    }

    /** Whether there is an article at a position, and it has the key. */
    boolean has(int position, int key) {
        return position >= 0 && position < size && key(position) == key;
    }

    int key(int position) {
        return (int) (entries[position] >> Integer.SIZE);
    }

    int article(int position) {
        return (int) entries[position];
    }
}
