package dev.pressmark.authority;

import java.util.regex.Pattern;

/** Tells German apart by a few words: its papers sign, and say where a text is from, as others do not. */
public final class GermanText {

    private static final Pattern WORD = Pattern.compile("(?iu)(?<!\\p{L})" + WordList.IN_GERMAN.anyOf() + "(?!\\p{L})");
    private static final int FEWEST = 2;

    private GermanText() {}

    /** Whether a sentence or two are German. */
    public static boolean is(String text) {
        return WORD.matcher(text).results().limit(FEWEST).count() == FEWEST;
    }
}
