package dev.pressmark.match.trait;

/**
 * How much of two texts is the same, measured on all their shingles.
 *
 * @param similarity   shingles they have in common, as a share of all that they have: Jaccard's index, 0 to 1
 * @param containment  the same as a share of those of the shorter text, 0 to 1
 * @param shorterWords words of the shorter text
 */
public record Likeness(double similarity, double containment, int shorterWords) {

    static final Likeness NONE = new Likeness(0, 0, 0);

    /** Of copies. */
    public static final Likeness SAME = new Likeness(1, 1, 0);
}
