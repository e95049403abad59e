package dev.pressmark.read.character;

/** Words and texts in capitals. */
public final class Capitals {

    /**
     * A regular expression for a word as names are made of: a capital letter, then letters, apostrophes, hyphens and full
     * stops.
     */
    public static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";

    private Capitals() {}

    /** Whether the text has capital letters, and no small ones. */
    public static boolean only(String text) {
        boolean capitals = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals |= Character.isUpperCase(c);
        }
        return capitals;
    }
}
