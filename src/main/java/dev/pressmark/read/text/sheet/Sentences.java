package dev.pressmark.read.text.sheet;

import dev.pressmark.authority.Abbreviation;
import dev.pressmark.authority.SentenceStop;

/** Where sentences end. */
public final class Sentences {

    private Sentences() {}

    /** Whether the text ends with a full stop that ends a sentence rather than an abbreviation or an ellipsis. */
    public static boolean endsWithStop(String text) {
        int end = SentenceStop.endWithoutClosers(text);
        if (end == 0 || text.charAt(end - 1) != '.') {
            return end > 0 && SentenceStop.isFullStop(text.charAt(end - 1));
        }
        return !text.substring(0, end).endsWith("..") && !Abbreviation.endsAt(text, end - 1);
    }

    /** The first sentence of a paragraph, its stop included. */
    public static String first(String paragraph) {
        for (int i = 0; i < paragraph.length(); i++) {
            if (SentenceStop.is(paragraph.charAt(i)) && ends(paragraph, i)) {
                int end = i + 1;
                while (end < paragraph.length() && SentenceStop.isCloser(paragraph.charAt(end))) {
                    end++;
                }
                return paragraph.substring(0, end);
            }
        }
        return paragraph;
    }

    private static boolean ends(String text, int stop) {
        char c = text.charAt(stop);
        if (c != '.' && c != '!' && c != '?') {
            return true;
        }
        int next = stop + 1;
        while (next < text.length() && SentenceStop.isCloser(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean lower = next < text.length() && Character.isLowerCase(text.codePointAt(next));
        return !lower && (c != '.' || !Abbreviation.endsAt(text, stop));
    }
}
