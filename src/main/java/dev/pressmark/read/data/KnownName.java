package dev.pressmark.read.data;

/**
 * What a name in a file of data is known to mean.
 *
 * @param part the name of the field, {@code body}, or how the article can be read
 * @param rank of several names for one part, the lowest outweighs the others
 */
record KnownName(String part, int rank) {

    /** Whether everybody may read the article without paying. */
    static final String FREE = "free";
    /** Whether it is for those who pay. */
    static final String PAID = "paid";
    /** When somebody took it into a collection, whose the dates of changes then are. */
    static final String COLLECTED = "collected";
    /**
     * What only the record of a copy has: when a program fetched it or put it into a store, where somebody filed it. What
     * was changed may still be the article, but what was created is the copy.
     */
    static final String TAKEN = "taken";
}
