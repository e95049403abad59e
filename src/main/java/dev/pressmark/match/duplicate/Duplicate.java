package dev.pressmark.match.duplicate;

import dev.pressmark.article.Code;
import dev.pressmark.match.trait.Likeness;

/**
 * What an article is a duplicate of.
 *
 * @param original the number of the other article
 * @param kind     in what way
 * @param likeness how much of the two is the same
 * @param sharedWords words of the article that stand in a shingle that the other has too; 0 when not counted, as of exact copies
 */
public record Duplicate(int original, Kind kind, Likeness likeness, int sharedWords) {

    /** In what way an article repeats another. */
    public enum Kind {
        /** The same but for case, spacing, punctuation and accents. */
        EXACT,
        /** The same but for some words. */
        NEAR,
        /** One of the two is cut from the other. */
        EXCERPT;

        /** The stable code that databases and reports carry: {@code near}. */
        public String code() {
            return Code.of(this);
        }

        /**
         * The kind of a code.
         *
         * @throws IllegalArgumentException when it is none
         */
        public static Kind ofCode(String code) {
            return Code.value(Kind.class, code);
        }
    }

    boolean isExcerpt() {
        return kind == Kind.EXCERPT;
    }
}
