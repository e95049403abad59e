package dev.pressmark.match.story;

import java.util.Arrays;

/** The terms of an article or a group, laid out so that those of many others are looked up in it. */
final class TermTable {

    private static final int SPARSE = 4;
    /** The lower bits of a term's hash say nothing. */
    private static final int HASH_SHIFT = 8;

    private int[] hashes = new int[1 << 10];
    private int[] weights = new int[1 << 10];
    private int mask = hashes.length - 1;

    /** Takes the place of what was laid out before. */
    void clear(int size) {
        if (size * SPARSE > hashes.length) {
            hashes = new int[Integer.highestOneBit(size * SPARSE) * 2];
            weights = new int[hashes.length];
            mask = hashes.length - 1;
        } else {
            Arrays.fill(weights, 0);
        }
    }

    /** @param weight above 0 */
    void put(int hash, int weight) {
        int place = place(hash);
        hashes[place] = hash;
        weights[place] += weight;
    }

    /** The weight of a term; 0 when it is not in the table. */
    int weight(int hash) {
        return weights[place(hash)];
    }

    private int place(int hash) {
        int place = (hash >>> HASH_SHIFT) & mask;
        while (weights[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
