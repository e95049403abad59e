package dev.pressmark.match;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which articles have a key, in the order of publication. */
final class StoryKeys {

    private static final int BUCKET_BITS = 18;
    private static final int SHIFT = Integer.SIZE - BUCKET_BITS;

    /** Key and article, those of a bucket (the keys that begin with the same bits) together and sorted. */
    private final long[] entries;
    /** Where each bucket begins; behind the last, the end. */
    private final int[] begins = new int[(1 << BUCKET_BITS) + 1];

    StoryKeys(StoryArticles articles) {
        for (int article = 0; article < articles.articles(); article++) {
            for (int i = 0; i < articles.keyCount(article); i++) {
                begins[bucket(articles.key(article, i)) + 1]++;
            }
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        this.entries = new long[begins[begins.length - 1]];
        int[] next = begins.clone();
        for (int article = 0; article < articles.articles(); article++) {
            for (int i = 0; i < articles.keyCount(article); i++) {
                int key = articles.key(article, i);
                entries[next[bucket(key)]++] = entry(key, article);
            }
        }
        IntStream.range(0, begins.length - 1)
                .parallel()
                .forEach(bucket -> Arrays.sort(entries, begins[bucket], begins[bucket + 1]));
    }

    private static int bucket(int key) {
        return key >>> SHIFT;
    }

    private static long entry(int key, int article) {
        return ((long) key << Integer.SIZE) | article;
    }

    /** Where an article that has a key stands among those that have it. */
    int position(int key, int article) {
        int bucket = bucket(key);
        return Arrays.binarySearch(entries, begins[bucket], begins[bucket + 1], entry(key, article));
    }

    /** Whether what stands at a position, if there is one, has the key. */
    boolean has(int position, int key) {
        return position >= 0 && position < entries.length && (int) (entries[position] >> Integer.SIZE) == key;
    }

    int article(int position) {
        return (int) entries[position];
    }
}
