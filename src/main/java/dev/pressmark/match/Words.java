package dev.pressmark.match;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words of a text as hashes, folded as the fingerprint folds them: case, accents and punctuation make no difference.
 * In scripts that put no spaces between words each character counts as a word of its own, though a shorter one.
 */
final class Words {

    /** A stretch of text that weighs this much is a shingle: five words, or eight characters. */
    static final int SHINGLE_WEIGHT = 40;

    private static final byte WORD_WEIGHT = 8;
    private static final byte CHARACTER_WEIGHT = 5;
    private static final int FOLDED = 0x600;
    private static final char[] SIMPLE = new char[FOLDED];
    private static final String[] FOLDS = folds();
    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;

    private long[] hashes;
    private byte[] weights;
    private int size;

    private Words(int expected) {
        this.hashes = new long[expected];
        this.weights = new byte[expected];
    }

    static Words of(String text) {
        Words words = new Words(16 + text.length() / 5);
        words.read(text);
        return words;
    }

    int size() {
        return size;
    }

    long hash(int word) {
        return hashes[word];
    }

    int weight(int word) {
        return weights[word];
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
            add((BASIS ^ codePoint) * PRIME, CHARACTER_WEIGHT);
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
            add(hash, WORD_WEIGHT);
        }
        return BASIS;
    }

    private void add(long hash, byte weight) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size + (size >> 1) + 1);
            weights = Arrays.copyOf(weights, hashes.length);
        }
        hashes[size] = hash;
        weights[size++] = weight;
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
}
