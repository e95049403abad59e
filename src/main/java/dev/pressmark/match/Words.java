package dev.pressmark.match;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * The words of a text as hashes, folded as the fingerprint folds them: case, accents and punctuation make no difference.
 * In scripts that put no spaces between words each character counts as a word of its own, though a shorter one.
 */
final class Words {

    private static final int WORD_WEIGHT = 8;
    private static final int CHARACTER_WEIGHT = 5;
    private static final int FOLDED = 0x600;
    private static final char[] SIMPLE = new char[FOLDED];
    private static final String[] FOLDS = folds();
    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;

    private final Visitor visitor;

    private Words(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Hands on each word of a text, in its order. */
    static void forEach(String text, Visitor visitor) {
        new Words(visitor).read(text);
    }

    private void read(String text) {
        long hash = BASIS;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < FOLDED) {
                char folded = SIMPLE[c];
                if (folded > 1) {
                    hash = (hash ^ folded) * PRIME;
                } else if (folded == 0) {
                    hash = end(hash);
                } else {
                    hash = addAll(hash, FOLDS[c]);
                }
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
            visitor.visit((BASIS ^ codePoint) * PRIME, CHARACTER_WEIGHT);
            return BASIS;
        }
        return addAll(hash, fold(codePoint));
    }

    private static long addAll(long hash, String folded) {
        long result = hash;
        for (int i = 0; i < folded.length(); i++) {
            result = (result ^ folded.charAt(i)) * PRIME;
        }
        return result;
    }

    private long end(long hash) {
        if (hash != BASIS) {
            visitor.visit(hash, WORD_WEIGHT);
        }
        return BASIS;
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

    /** Without case, accents and forms; empty for what only modifies the letter before it. */
    private static String fold(int codePoint) {
        String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder();
        decomposed
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK)
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Of the characters that most texts consist of; {@code SIMPLE} has 0 for what ends a word, 1 for what is folded. */
    private static String[] folds() {
        String[] folds = new String[FOLDED];
        for (int c = 0; c < FOLDED; c++) {
            boolean modifier = Character.getType(c) == Character.NON_SPACING_MARK || c == 0xAD;
            String fold = Character.isLetterOrDigit(c) ? fold(c) : "";
            folds[c] = fold;
            if (fold.length() == 1) {
                SIMPLE[c] = fold.charAt(0);
            } else {
                SIMPLE[c] = (char) (modifier || !fold.isEmpty() ? 1 : 0);
            }
        }
        return folds;
    }

    /** Takes the words of a text. */
    interface Visitor {

        /** Takes one, which makes up so much of a shingle. */
        void visit(long hash, int weight);
    }
}
