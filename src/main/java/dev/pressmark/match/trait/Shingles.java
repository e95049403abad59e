package dev.pressmark.match.trait;

import java.util.Arrays;

/**
 * A text's shingles: every run of five words in it (eight characters where a script has no spaces), hashed to 64 bits. A
 * text that is shorter than that is a shingle as a whole; one without letters and digits has none.
 */
public final class Shingles {

    /** By the word each begins at. */
    private final long[] hashes;
    /** How many words each has. */
    private final byte[] lengths;
    /** Sorted, each once. */
    private final long[] distinct;

    private final int words;

    private Shingles(long[] hashes, byte[] lengths, int words) {
        this.hashes = hashes;
        this.lengths = lengths;
        this.distinct = distinct(hashes);
        this.words = words;
    }

    public static Shingles of(String text) {
        Collector collector = new Collector(text.length());
        int words = ShingleWindow.slide(text, collector);
        return collector.shingles(words);
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
    int size() {
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
                common / (double) (size() + other.size() - common), common / (double) smaller, shorter.words);
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
    public int sharedWords(Shingles other) {
        int shared = 0;
        int covered = 0;
        for (int start = 0; start < hashes.length; start++) {
            if (Arrays.binarySearch(other.distinct, hashes[start]) >= 0) {
                int end = start + lengths[start];
                shared += end - Math.max(start, covered);
                covered = end;
            }
        }
        return shared;
    }

    /** Shingles while they come in. */
    private static final class Collector implements ShingleWindow.Visitor {

        private static final int CHARACTERS_PER_WORD = 4;

        private long[] hashes;
        private byte[] lengths;
        private int size;

        Collector(int characters) {
            this.hashes = new long[16 + characters / CHARACTERS_PER_WORD];
            this.lengths = new byte[hashes.length];
        }

        @Override
        public void visit(long hash, int words) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size + (size >> 1));
                lengths = Arrays.copyOf(lengths, hashes.length);
            }
            hashes[size] = hash;
            lengths[size++] = (byte) words;
        }

        Shingles shingles(int words) {
            return new Shingles(Arrays.copyOf(hashes, size), Arrays.copyOf(lengths, size), words);
        }
    }
}
