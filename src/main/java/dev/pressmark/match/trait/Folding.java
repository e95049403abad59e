package dev.pressmark.match.trait;

import java.text.Normalizer;

/**
 * Letters and digits without case, accents and forms, so that a word is the same however it is printed. The characters that
 * most texts consist of are looked up.
 */
final class Folding {

    /** For a character that stands in no word. */
    static final char ENDS_A_WORD = 0;

    /** For one that is folded to none or to several, or that is not looked up. */
    static final char NOT_ONE_CHARACTER = 1;

    private static final int COMMON = 0x600;
    private static final String[] STRINGS = new String[COMMON];
    private static final char[] CHARACTERS = characters();

    private Folding() {}

    /** The character that this one is folded to, or what says that there is no such character. */
    static char character(char c) {
        return c < COMMON ? CHARACTERS[c] : NOT_ONE_CHARACTER;
    }

    /** What a character is folded to; empty for what only modifies the letter before it. */
    static String fold(int codePoint) {
        return codePoint < COMMON ? STRINGS[codePoint] : fold(Character.toString(codePoint));
    }

    static String fold(String printed) {
        StringBuilder folded = new StringBuilder(printed.length());
        Normalizer.normalize(printed, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK)
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static char[] characters() {
        char[] characters = new char[COMMON];
        for (char c = 0; c < COMMON; c++) {
            int type = Character.getType(c);
            boolean modifier = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
            String folded = Character.isLetterOrDigit(c) ? fold(Character.toString(c)) : "";
            STRINGS[c] = folded;
            if (folded.length() == 1) {
                characters[c] = folded.charAt(0);
            } else if (modifier || !folded.isEmpty()) {
                characters[c] = NOT_ONE_CHARACTER;
            }
        }
        return characters;
    }
}
