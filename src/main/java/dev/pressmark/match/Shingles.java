package dev.pressmark.match;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * A text's shingles: every run of five words in it (eight characters where a script has no spaces), hashed to 64 bits. A
 * text that is shorter than that is a shingle as a whole; one without letters and digits has none.
 */
public final class Shingles {

    private static final long BASE = 0x9E3779B97F4A7C15L | 1;

    /** By the word each begins at. */
    private final long[] hashes;
    /** The word after the last of each. */
    private final int[] ends;
    /** Sorted, each once. */
    private final long[] distinct;

    private final int words;

    private Shingles(long[] hashes, int[] ends, int words) {
        this.hashes = hashes;
        this.ends = ends;
        this.distinct = distinct(hashes);
        this.words = words;
    }

    public static Shingles of(String text) {
        Words words = Words.of(text);
        long[] hashes = new long[words.size()];
        int[] ends = new int[words.size()];
        int[] count = new int[1];
        walk(words, (hash, end) -> {
            hashes[count[0]] = hash;
            ends[count[0]++] = end;
        });
        return new Shingles(Arrays.copyOf(hashes, count[0]), ends, words.size());
    }

    /** Hands on the hash of each shingle of a text, in its order; one that occurs twice, twice. */
    static void forEach(String text, LongConsumer action) {
        walk(Words.of(text), (hash, end) -> action.accept(hash));
    }

    private static void walk(Words words, Visitor visitor) {
        int end = 0;
        int weight = 0;
        long rolling = 0;
        int shingles = 0;
        for (int start = 0; start < words.size(); start++) {
            while (weight < Words.SHINGLE_WEIGHT && end < words.size()) {
                rolling = rolling * BASE + words.hash(end);
                weight += words.weight(end++);
            }
            if (weight < Words.SHINGLE_WEIGHT && shingles > 0) {
                return;
            }
            visitor.visit(mixed(rolling), end);
            shingles++;
            rolling -= words.hash(start) * power(end - start - 1);
            weight -= words.weight(start);
        }
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    /** Spreads a hash over all 64 bits (the finaliser of SplitMix64). */
    static long mixed(long hash) {
        long z = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static long[] distinct(long[] hashes) {
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** How many different shingles there are. */
    public int size() {
        return distinct.length;
    }

    /** How many words the text has, or characters where a script has no spaces. */
    public int words() {
        return words;
    }

    /** How much of this text and of another is the same. Two texts without words have nothing in common. */
    public Likeness likeness(Shingles other) {
        int common = common(other);
        int smaller = Math.min(size(), other.size());
        if (smaller == 0) {
            return Likeness.NONE;
        }
        Shingles shorter = size() <= other.size() ? this : other;
        return new Likeness(
                common / (double) (size() + other.size() - common),
                common / (double) smaller,
                sharedWords(other),
                shorter.words);
    }

    private int common(Shingles other) {
        int common = 0;
        int j = 0;
        for (long hash : distinct) {
            while (j < other.distinct.length && other.distinct[j] < hash) {
                j++;
            }
            if (j < other.distinct.length && other.distinct[j] == hash) {
                common++;
            }
        }
        return common;
    }

    /** Words of this text that stand in a shingle that the other has too. */
    private int sharedWords(Shingles other) {
        int shared = 0;
        int covered = 0;
        for (int start = 0; start < hashes.length; start++) {
            if (Arrays.binarySearch(other.distinct, hashes[start]) >= 0) {
                shared += ends[start] - Math.max(start, covered);
                covered = ends[start];
            }
        }
        return shared;
    }

    private interface Visitor {

        void visit(long hash, int end);
    }
}
