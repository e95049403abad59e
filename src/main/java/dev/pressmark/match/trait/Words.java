package dev.pressmark.match.trait;

import java.lang.Character.UnicodeScript;

/**
 * The words of a text as hashes, folded as the fingerprint folds them: case, accents and punctuation make no difference.
 * In scripts that put no spaces between words each character counts as a word of its own, though a shorter one.
 */
final class Words {

    private static final int WORD_WEIGHT = 8;
    private static final int CHARACTER_WEIGHT = 5;

    private final Visitor visitor;

    private Words(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Hands on each word of a text, in its order. */
    static void forEach(String text, Visitor visitor) {
        new Words(visitor).read(text);
    }

    private void read(String text) {
        long hash = Hashing.BASIS;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char folded = Folding.character(c);
            if (folded > Folding.NOT_ONE_CHARACTER) {
                hash = Hashing.with(hash, folded);
                continue;
            }
            if (folded == Folding.ENDS_A_WORD) {
                hash = end(hash);
                continue;
            }
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint) - 1;
            hash = addRare(hash, codePoint);
        }
        end(hash);
    }

    private long addRare(long hash, int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return hash;
        }
        if (!Character.isLetterOrDigit(codePoint) && type != Character.COMBINING_SPACING_MARK) {
            return end(hash);
        }
        if (isUnspaced(codePoint)) {
            end(hash);
            visitor.visit(Hashing.with(Hashing.BASIS, codePoint), CHARACTER_WEIGHT);
            return Hashing.BASIS;
        }
        return addAll(hash, Folding.fold(codePoint));
    }

    private static long addAll(long hash, String folded) {
        long result = hash;
        for (int i = 0; i < folded.length(); i++) {
            result = Hashing.with(result, folded.charAt(i));
        }
        return result;
    }

    private long end(long hash) {
        if (hash != Hashing.BASIS) {
            visitor.visit(hash, WORD_WEIGHT);
        }
        return Hashing.BASIS;
    }

    static boolean isUnspaced(int codePoint) {
        if (codePoint < 0xE00) {
            return false;
        }
        return Character.isIdeographic(codePoint)
                || switch (UnicodeScript.of(codePoint)) {
                    case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }

    /** Takes the words of a text. */
    interface Visitor {

        /** Takes one, which makes up so much of a shingle. */
        void visit(long hash, int weight);
    }
}
