package dev.pressmark.match;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Reads the terms of a text: its words without case and accents, and pairs of characters where a script puts no spaces
 * between words. Single letters and numbers of one or two digits say nothing.
 */
final class TermReader {

    private static final int SHORTEST = 2;
    private static final int SHORTEST_NUMBER = 3;
    private static final int ASCII = 128;

    private final String text;
    private final Visitor visitor;
    private int start = -1;
    private int unspaced = -1;

    private TermReader(String text, Visitor visitor) {
        this.text = text;
        this.visitor = visitor;
    }

    static void read(String text, Visitor visitor) {
        new TermReader(text, visitor).read();
    }

    private void read() {
        int length = text.length();
        for (int i = 0; i < length; ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (Words.isUnspaced(codePoint)) {
                end(i);
                if (unspaced >= 0) {
                    visitor.visit(text.substring(unspaced, next), false);
                }
                unspaced = i;
            } else if (isPart(codePoint)) {
                start = start < 0 ? i : start;
                unspaced = -1;
            } else {
                end(i);
                unspaced = -1;
            }
            i = next;
        }
        end(length);
    }

    private static boolean isPart(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return true;
        }
        int type = codePoint < ASCII ? Character.UNASSIGNED : Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private void end(int end) {
        if (start < 0) {
            return;
        }
        String printed = text.substring(start, end);
        start = -1;
        String word = folded(printed);
        int least = isNumber(word) ? SHORTEST_NUMBER : SHORTEST;
        if (word.length() >= least) {
            visitor.visit(word, Character.isUpperCase(printed.codePointAt(0)));
        }
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String printed) {
        return isAscii(printed) ? printed.toLowerCase(Locale.ROOT) : foldedWide(printed);
    }

    /** Most words are, and a stream of characters costs as much as all else that is done with one. */
    private static boolean isAscii(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String foldedWide(String printed) {
        StringBuilder folded = new StringBuilder(printed.length());
        Normalizer.normalize(printed, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> c < ASCII || isKept(c))
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean isKept(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
    }

    /** Receives a term, and whether it is printed like a name. */
    interface Visitor {

        void visit(String word, boolean name);
    }
}
