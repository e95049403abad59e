package dev.pressmark.match.duplicate;

import dev.pressmark.match.trait.Likeness;

/**
 * From when on two articles count as duplicates.
 *
 * @param similarity   of near duplicates, at least; above 0, at most 1
 * @param containment  of an excerpt in the article it is cut from, at least; above 0, at most 1
 * @param excerptWords words that an excerpt has at least
 */
public record Thresholds(double similarity, double containment, int excerptWords) {

    public static final Thresholds DEFAULT = new Thresholds(0.8, 0.9, 50);

    boolean near(Likeness likeness) {
        return likeness.similarity() >= similarity;
    }

    boolean excerpt(Likeness likeness) {
        return likeness.containment() >= containment && likeness.shorterWords() >= excerptWords;
    }
}
