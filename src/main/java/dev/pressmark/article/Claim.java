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
 *              comes from the record as a whole
 */
public record Claim(Field<?> field, String raw, Basis basis, String where) {

    /** Longer than anything that is printed about an article, and short enough for a hostile file to do no harm. */
    public static final int MAX_LENGTH = 8192;

    private static final String CUT = "\u2026";

    public Claim {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(basis, "basis");
        where = WholeCharacters.of(where);
        raw = WholeCharacters.of(raw);
        if (raw.isBlank() && basis != Basis.CORRECTION) {
            throw new IllegalArgumentException("A claim about " + field + " must say something");
        }
        if (raw.length() > MAX_LENGTH) {
            boolean pair = Character.isHighSurrogate(raw.charAt(MAX_LENGTH - 2));
            raw = raw.substring(0, pair ? MAX_LENGTH - 2 : MAX_LENGTH - 1) + CUT;
        }
    }

    /** A claim found on a line of the record's text, counted from 1. */
    public static Claim onLine(int line, Field<?> field, String raw, Basis basis) {
        return new Claim(field, raw, basis, "line " + line);
    }
}
