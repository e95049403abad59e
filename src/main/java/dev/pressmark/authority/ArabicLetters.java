package dev.pressmark.authority;

/** Letters of the Arabic script that look alike: pages in Persian and Urdu are typed with either. */
public final class ArabicLetters {

    private static final char YEH = '\u064a';
    private static final char PERSIAN_YEH = '\u06cc';
    private static final char KAF = '\u0643';
    private static final char PERSIAN_KEHEH = '\u06a9';

    private ArabicLetters() {}

    /** The text with one of the letters for all that look like it, so that it can be compared. */
    public static String alike(String text) {
        return text.indexOf(PERSIAN_YEH) < 0 && text.indexOf(PERSIAN_KEHEH) < 0
                ? text
                : text.replace(PERSIAN_YEH, YEH).replace(PERSIAN_KEHEH, KAF);
    }
}
