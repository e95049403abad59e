package dev.pressmark.authority;

/** The words before a date that say which it is: "Updated", "Veröffentlicht am". */
public final class DateLabel {

    private DateLabel() {}

    /** Where such words begin that end a text; the length of the text where it ends otherwise. */
    public static int startIn(String text) {
        String stripped = text.stripTrailing();
        for (int at = 0; at < stripped.length(); at++) {
            boolean begins = Character.isLetter(stripped.charAt(at))
                    && (at == 0 || Character.isWhitespace(stripped.charAt(at - 1)));
            if (begins && is(stripped.substring(at))) {
                return at;
            }
        }
        return text.length();
    }

    /** Whether the words are such a label and nothing else. */
    static boolean is(String words) {
        return Phrases.MODIFIED.is(words) || Phrases.PUBLISHED.is(words);
    }
}
