package dev.pressmark.match.trait;

/**
 * Slides over the words of a text and hands on the shingle that begins at each. It holds no more of the text than one
 * shingle, so that a text of millions of words costs no more memory than a short one.
 */
final class ShingleWindow {

    /** A stretch of text that weighs this much is a shingle: five words, or eight characters. */
    private static final int WEIGHT = 40;

    /** A power of two, not less than the words that a shingle can have. */
    private static final int CAPACITY = 8;

    private static final long BASE = 0x9E3779B97F4A7C15L | 1;
    private static final long[] POWERS = powers();

    private final long[] hashes = new long[CAPACITY];
    private final int[] weights = new int[CAPACITY];
    private final Visitor visitor;
    private int start;
    private int end;
    private int weight;
    private long rolling;

    private ShingleWindow(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Hands on each shingle of a text, in its order; one that occurs twice, twice.
     *
     * @return the words of the text
     */
    static int slide(String text, Visitor visitor) {
        ShingleWindow window = new ShingleWindow(visitor);
        Words.forEach(text, window::add);
        if (window.start == 0 && window.end > 0) {
            window.handOn();
        }
        return window.end;
    }

    private void add(long hash, int added) {
        int place = end++ & (CAPACITY - 1);
        hashes[place] = hash;
        weights[place] = added;
        rolling = rolling * BASE + hash;
        weight += added;
        while (weight >= WEIGHT) {
            handOn();
            int first = start & (CAPACITY - 1);
            rolling -= hashes[first] * POWERS[end - start - 1];
            weight -= weights[first];
            start++;
        }
    }

    private void handOn() {
        visitor.visit(Hashing.mixed(rolling), end - start);
    }

    private static long[] powers() {
        long[] powers = new long[CAPACITY];
        powers[0] = 1;
        for (int i = 1; i < CAPACITY; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }

    /** Takes the shingles of a text. */
    interface Visitor {

        /** Takes one, of so many words. */
        void visit(long hash, int words);
    }
}
