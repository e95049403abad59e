package dev.pressmark.match.trait;

import java.util.Arrays;
import java.util.Comparator;

/** How often the terms of an article occur, and which of them weigh most. A term is a number from 0, as it first occurs. */
final class TermCounts {

    /** What a term weighs at most. */
    static final int HEAVIEST = 255;

    private static final int HEADLINE_COUNT = 2;
    private static final double NAME = 1.3;
    private static final double STEPS = 4;
    private static final double[] FREQUENCIES = new double[64];

    static {
        Arrays.setAll(FREQUENCIES, TermCounts::logarithmic);
    }

    private final String headline;
    private final String body;
    /** One more than the term at a place that its identity says; 0 where there is none. */
    private int[] places = new int[1 << 10];

    private long[] identities = new long[places.length / 2];
    private int[] hashes = new int[places.length / 2];
    private int[] starts = new int[places.length / 2];
    private int[] ends = new int[places.length / 2];
    private int[] counts = new int[places.length / 2];
    private int[] names = new int[places.length / 2];
    private int size;
    /** Terms from here on do not occur in the body. */
    private final int ofHeadline;

    /**
     * Counts the terms.
     *
     * @param length characters of the body that are read
     */
    TermCounts(String headline, String body, int length) {
        this.headline = headline;
        this.body = body;
        TermReader.read(body, length, (hash, start, end, name) -> {
            int term = term(hash, start, end);
            counts[term]++;
            names[term] += name ? 1 : 0;
        });
        this.ofHeadline = size;
        TermReader.read(
                headline,
                headline.length(),
                (hash, start, end, name) -> counts[term(hash, start, end)] += HEADLINE_COUNT);
    }

    private int term(TermHash hash, int start, int end) {
        if (size == identities.length) {
            grow();
        }
        int place = place(hash.identity());
        if (places[place] == 0) {
            identities[size] = hash.identity();
            hashes[size] = hash.stored();
            starts[size] = start;
            ends[size] = end;
            places[place] = ++size;
        }
        return places[place] - 1;
    }

    private int place(long identity) {
        int place = (int) (identity ^ (identity >>> Integer.SIZE)) & (places.length - 1);
        while (places[place] != 0 && identities[places[place] - 1] != identity) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void grow() {
        identities = Arrays.copyOf(identities, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
        names = Arrays.copyOf(names, size * 2);
        places = new int[size * 4];
        for (int term = 0; term < size; term++) {
            places[place(identities[term])] = term + 1;
        }
    }

    /**
     * The weightiest terms, the weightiest first; of those that weigh the same, the first by the alphabet.
     *
     * @param most  how many
     * @param shown how many of them stand in this order; of the others, those of one weight stand in any
     */
    int[] weightiest(int most, int shown) {
        int[] weights = new int[size];
        int[] begins = new int[HEAVIEST + 2];
        for (int term = 0; term < size; term++) {
            weights[term] = weight(term);
            begins[HEAVIEST - weights[term] + 1]++;
        }
        for (int lot = 1; lot < begins.length; lot++) {
            begins[lot] += begins[lot - 1];
        }
        int[] next = begins.clone();
        int[] byWeight = new int[size];
        for (int term = 0; term < size; term++) {
            byWeight[next[HEAVIEST - weights[term]]++] = term;
        }
        int kept = Math.min(most, size);
        for (int lot = 0; lot <= HEAVIEST && begins[lot] < kept; lot++) {
            if (begins[lot + 1] - begins[lot] > 1 && (begins[lot] < shown || begins[lot + 1] > kept)) {
                sortByWord(byWeight, begins[lot], begins[lot + 1]);
            }
        }
        return Arrays.copyOf(byWeight, kept);
    }

    private void sortByWord(int[] terms, int from, int to) {
        Named[] named = new Named[to - from];
        Arrays.setAll(named, i -> new Named(terms[from + i], word(terms[from + i])));
        Arrays.sort(named, Comparator.comparing(Named::word));
        for (int i = from; i < to; i++) {
            terms[i] = named[i - from].term;
        }
    }

    /** What a term weighs, from 1. */
    int weight(int term) {
        int count = counts[term];
        boolean name = names[term] * 2 > count;
        double frequency = count < FREQUENCIES.length ? FREQUENCIES[count] : logarithmic(count);
        double weight = frequency * Rarity.of(identities[term], name) * (name ? NAME : 1);
        return (int) Math.max(1, Math.min(HEAVIEST, Math.round(weight * STEPS)));
    }

    /** By an algorithm that gives the same on every machine. */
    private static double logarithmic(int count) {
        return 1 + StrictMath.log(count);
    }

    int hash(int term) {
        return hashes[term];
    }

    /** A term as a word, without case and accents. */
    String word(int term) {
        return TermReader.word(term < ofHeadline ? body : headline, starts[term], ends[term]);
    }

    private record Named(int term, String word) {}
}
