package dev.pressmark.read.character;

/** The scripts of Chinese, Japanese and Korean, from their radicals on to the end of Unicode's first plane. */
public final class EastAsian {

    private static final char FIRST = '\u2E80';

    private EastAsian() {}

    /** Whether a character may be of one of them: a quick answer before their own patterns are tried. */
    public static boolean mayBe(char c) {
        return c >= FIRST;
    }

    /** Whether a text may have any of their characters. */
    public static boolean mayBeIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayBe(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
