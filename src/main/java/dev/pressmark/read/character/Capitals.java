package dev.pressmark.read.character;

/** Whether a text is set in capitals. */
public final class Capitals {

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
