package dev.pressmark.match;

/**
 * How much of two texts is the same, measured on all their shingles.
 *
 * @param similarity   shingles they have in common, as a share of all that they have: Jaccard's index, 0 to 1
 * @param containment  the same as a share of those of the shorter text, 0 to 1
 * @param sharedWords  words of the first text that stand in a shingle that both have
 * @param shorterWords words of the shorter text
 */
public record Likeness(double similarity, double containment, int sharedWords, int shorterWords) {

    static final Likeness NONE = new Likeness(0, 0, 0, 0);

    /** Of copies, whose words nobody counts to know that they are the same. */
    static final Likeness SAME = new Likeness(1, 1, 0, 0);
}
