package dev.pressmark.match.array;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which articles have a key. */
public final class Postings {

    private static final int MOST_BUCKET_BITS = 20;
    private static final int BUCKET_SIZE_BITS = 4;

    /** Key and article, those of a bucket (the keys that begin with the same bits) together and sorted. */
    private final long[] entries;
    /** Where each bucket begins; behind the last, the end. */
    private final int[] begins;

    private final int shift;

    /** @param source is gone through several times: a second copy of its entries would be as large as what is made of it */
    public Postings(Source source) {
        int[] size = new int[1];
        source.forEach((key, article) -> size[0]++);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size[0] >>> BUCKET_SIZE_BITS);
        shift = Integer.SIZE - Math.max(1, Math.min(MOST_BUCKET_BITS, bits));
        begins = new int[(1 << (Integer.SIZE - shift)) + 1];
        source.forEach((key, article) -> begins[bucket(key) + 1]++);
        for (int bucket = 1; bucket < begins.length; bucket++) {
            begins[bucket] += begins[bucket - 1];
        }
        entries = new long[size[0]];
        int[] next = begins.clone();
        source.forEach((key, article) -> entries[next[bucket(key)]++] = entry(key, article));
        IntStream.range(0, begins.length - 1)
                .parallel()
                .forEach(bucket -> Arrays.sort(entries, begins[bucket], begins[bucket + 1]));
    }

    private int bucket(int key) {
        return key >>> shift;
    }

    private static long entry(int key, int article) {
        return ((long) key << Integer.SIZE) | article;
    }

    public int size() {
        return entries.length;
    }

    /** Where an article that has a key stands, or the first behind it if it has not. */
    public int position(int key, int article) {
        long entry = entry(key, article);
        int bucket = bucket(key);
        int found = Arrays.binarySearch(entries, begins[bucket], begins[bucket + 1], entry);
        return found < 0 ? -found - 1 : found;
    }

    /** How many articles from one to another, both included, have a key. */
    public int count(int key, int from, int to) {
        return position(key, to + 1) - position(key, from);
    }

    /** Whether there is an article at a position, and it has the key. */
    public boolean has(int position, int key) {
        return position >= 0 && position < entries.length && key(position) == key;
    }

    public int key(int position) {
        return (int) (entries[position] >> Integer.SIZE);
    }

    public int article(int position) {
        return (int) entries[position];
    }

    /** Keys, each with an article that has it. */
    public interface Source {

        /** Hands on all of them, the same each time. */
        void forEach(Sink sink);
    }

    /** Takes what a source hands on. */
    public interface Sink {

        void put(int key, int article);
    }
}
