package dev.pressmark.normalise;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** How many words a text has: runs of letters between spaces, or, in scripts that set no spaces, as a dictionary divides it. */
final class WordCount {

    private static final BreakIterator DICTIONARY = BreakIterator.getWordInstance(ULocale.ROOT);

    private WordCount() {}

    static int of(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x0DFF && setsNoSpaces(c)) {
                return byDictionary(text);
            }
            if (c <= ' ') {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    /** Thai, Lao, Myanmar, Khmer, kana and ideographs. */
    private static boolean setsNoSpaces(char c) {
        return isBetween(c, 0x0E00, 0x0EFF)
                || isBetween(c, 0x1000, 0x109F)
                || isBetween(c, 0x1780, 0x17FF)
                || isBetween(c, 0x3040, 0x30FF)
                || isBetween(c, 0x3400, 0x9FFF)
                || isBetween(c, 0xF900, 0xFAFF);
    }

    private static boolean isBetween(char c, int first, int last) {
        return c >= first && c <= last;
    }

    private static int byDictionary(String text) {
        BreakIterator iterator = DICTIONARY.clone();
        iterator.setText(text);
        int words = 0;
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            if (iterator.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                words++;
            }
        }
        return words;
    }
}
