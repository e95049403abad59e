package dev.pressmark.article;

import java.util.Objects;

/**
 * What a record says about one field, as it says it, or what a person says instead.
 *
 * @param field the field the claim is about
 * @param raw   the words as found, never empty but in a correction, where nothing means that the value is not to be
 *              known; what exceeds 8,192 characters is cut, with an ellipsis in its place
 * @param basis what the claim rests on
 * @param where the place in the record, for a reader who wants to look it up: {@code line 12}; empty when the claim
 *              comes from the record as a whole; what exceeds 500 characters is cut likewise
 */
public record Claim(Field<?> field, String raw, Basis basis, String where) {

    /** Longer than anything that is printed about an article, and short enough for a hostile file to do no harm. */
    public static final int MAX_LENGTH = 8192;

    /** Names of a hostile record's columns are as long as it likes. */
    private static final int MAX_PLACE_LENGTH = 500;

    public Claim {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(basis, "basis");
        where = WholeCharacters.upTo(MAX_PLACE_LENGTH, where);
        raw = WholeCharacters.upTo(MAX_LENGTH, raw);
        if (raw.isBlank() && basis != Basis.CORRECTION) {
            throw new IllegalArgumentException("A claim about " + field + " must say something");
        }
    }

    /** A claim found on a line of the record's text, counted from 1. */
    public static Claim onLine(int line, Field<?> field, String raw, Basis basis) {
        return new Claim(field, raw, basis, "line " + line);
    }
}
