package dev.pressmark.match.trait;

/**
 * Reads the terms of a text: its words without case and accents, and pairs of characters where a script puts no spaces
 * between words. Single letters and numbers of one or two digits say nothing. A term is handed on as numbers and a place;
 * only the few that are shown become words.
 */
final class TermReader {

    private static final int SHORTEST = 2;
    private static final int SHORTEST_NUMBER = 3;

    private final String text;
    private final Visitor visitor;
    private final TermHash hash = new TermHash();
    private int start = -1;
    private int unspaced = -1;

    private TermReader(String text, Visitor visitor) {
        this.text = text;
        this.visitor = visitor;
    }

    /** Reads a text up to a place in it. */
    static void read(String text, int length, Visitor visitor) {
        new TermReader(text, visitor).read(length);
    }

    private void read(int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char folded = Folding.character(c);
            if (folded > Folding.NOT_ONE_CHARACTER) {
                begin(i);
                hash.add(folded);
            } else if (folded == Folding.ENDS_A_WORD) {
                end(i);
                unspaced = -1;
            } else {
                int codePoint = text.codePointAt(i);
                readRare(codePoint, i);
                i += Character.charCount(codePoint) - 1;
            }
        }
        end(length);
    }

    private void readRare(int codePoint, int at) {
        if (Words.isUnspaced(codePoint)) {
            end(at);
            if (unspaced >= 0) {
                int end = at + Character.charCount(codePoint);
                hash.addAll(text, unspaced, end);
                visitor.visit(hash, unspaced, end, false);
                hash.clear();
            }
            unspaced = at;
        } else if (isPart(codePoint)) {
            begin(at);
            String folded = Folding.fold(codePoint);
            hash.addAll(folded, 0, folded.length());
        } else {
            end(at);
            unspaced = -1;
        }
    }

    private void begin(int at) {
        start = start < 0 ? at : start;
        unspaced = -1;
    }

    private void end(int end) {
        if (start < 0) {
            return;
        }
        if (hash.length() >= (hash.isNumber() ? SHORTEST_NUMBER : SHORTEST)) {
            visitor.visit(hash, start, end, Character.isUpperCase(text.codePointAt(start)));
        }
        hash.clear();
        start = -1;
    }

    private static boolean isPart(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    /** The term that stands at a place of a text. */
    static String word(String text, int start, int end) {
        char[] folded = new char[end - start];
        int size = 0;
        for (int i = start; i < end && Folding.character(text.charAt(i)) > Folding.NOT_ONE_CHARACTER; i++) {
            folded[size++] = Folding.character(text.charAt(i));
        }
        return size == folded.length ? new String(folded) : foldedWhole(text, start, end);
    }

    private static String foldedWhole(String text, int start, int end) {
        String printed = text.substring(start, end);
        return Words.isUnspaced(printed.codePointAt(0)) ? printed : Folding.fold(printed);
    }

    /** Receives a term by its hash, where it stands, and whether it is printed like a name. */
    interface Visitor {

        void visit(TermHash hash, int start, int end, boolean name);
    }
}
