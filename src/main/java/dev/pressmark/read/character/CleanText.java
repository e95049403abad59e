package dev.pressmark.read.character;

import com.ibm.icu.text.Normalizer2;

/**
 * Text in one form: normalised to NFC, lines ended by a line feed, spaces plain, and without the characters that show
 * nothing.
 */
public final class CleanText {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    /** UAX #15, section 13: longer runs of combining marks make normalising slow, and no orthography has them. */
    private static final int MOST_MARKS = 30;

    /** Below it and among the signs of punctuation and currency, every text is in NFC. */
    private static final char FIRST_MARK = '\u0300';

    private static final char COMBINING_GRAPHEME_JOINER = '\u034F';

    private CleanText() {}

    /** The text in that form. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return cleaned(text, i);
            }
        }
        return text;
    }

    /** Stays as it is, and is in NFC: ASCII, Latin letters and signs, quotation marks and dashes. */
    private static boolean isPlain(char c) {
        return (c < 0x7F && c >= ' ')
                || c == '\n'
                || (c > '\u00A0' && c < FIRST_MARK && c != '\u00AD')
                || isBetween(c, '\u2010', '\u2027');
    }

    /** @param first character that may have to go or change */
    private static String cleaned(String text, int first) {
        StringBuilder clean = new StringBuilder(text.length());
        int marks = 0;
        int copied = 0;
        boolean mayNeedNormalising = false;
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                marks = 0;
                continue;
            }
            clean.append(text, copied, i);
            copied = i + 1;
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                clean.append(COMBINING_GRAPHEME_JOINER);
                marks = 1;
            }
            mayNeedNormalising |= c >= FIRST_MARK && !isBetween(c, '\u2000', '\u20CF');
            append(clean, text, i);
        }
        clean.append(text, copied, text.length());
        return mayNeedNormalising && !NFC.isNormalized(clean) ? NFC.normalize(clean) : clean.toString();
    }

    private static void append(StringBuilder clean, String text, int i) {
        char c = text.charAt(i);
        switch (c) {
            case '\r' -> {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            }
            // line tabulation, form feed, next line, line separator
            case '\u000B', '\f', '\u0085', '\u2028' -> clean.append('\n');
            case '\u2029' -> clean.append("\n\n");
            case '\t' -> clean.append(' ');
            // joiners shape Persian, Indic and emoji; at the edge of a word they do nothing
            case '\u200C', '\u200D' -> {
                if (isWithinWord(text, i)) {
                    clean.append(c);
                }
            }
            default -> {
                if (isSpace(c)) {
                    clean.append(' ');
                } else if (!isInvisible(c)) {
                    clean.append(c);
                }
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == '\u00A0' || isBetween(c, '\u2000', '\u200A') || c == '\u202F' || c == '\u205F' || c == '\u1680';
    }

    /**
     * Controls, soft hyphen, zero-width space, byte order marks inside the text, marks and embeddings of the
     * bidirectional algorithm (which readers of a database do not expect), interlinear annotations, non-characters.
     */
    private static boolean isInvisible(char c) {
        return c < ' '
                || isBetween(c, '\u007F', '\u009F')
                || c == '\u00AD'
                || c == '\u061C'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || isBetween(c, '\u202A', '\u202E')
                || isBetween(c, '\u2060', '\u206F')
                || c == '\uFEFF'
                || isBetween(c, '\uFFF9', '\uFFFC')
                || c >= '\uFFFE';
    }

    private static boolean isBetween(char c, char first, char last) {
        return c >= first && c <= last;
    }

    private static boolean isWithinWord(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && !Character.isWhitespace(text.charAt(i - 1))
                && !Character.isWhitespace(text.charAt(i + 1));
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
