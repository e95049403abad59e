package dev.pressmark.authority.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * A number, a word or a sign of a printed line.
 *
 * @param kind  which of them
 * @param text  as printed
 * @param start where it begins
 * @param value of a number, in whatever digits it is written; otherwise -1
 */
record Token(Kind kind, String text, int start, int value) {

    private static final int LONGEST_NUMBER = 8;

    enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    int end() {
        return start + text.length();
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isSign(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    boolean isNumber(int digits) {
        return isNumber() && text.length() == digits;
    }

    boolean isNumber(int fewest, int most) {
        return isNumber() && text.length() >= fewest && text.length() <= most;
    }

    /** The tokens of a line. White space only separates; ideographs stand alone, as their scripts set no spaces. */
    static List<Token> of(String line) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            int c = line.codePointAt(i);
            int end = i + Character.charCount(c);
            if (Character.isDigit(c)) {
                end = endOfDigits(line, i);
                tokens.add(new Token(Kind.NUMBER, line.substring(i, end), i, value(line, i, end)));
            } else if (isLetter(c)) {
                end = Character.isIdeographic(c) ? end : endOfWord(line, i);
                tokens.add(new Token(Kind.WORD, line.substring(i, end), i, -1));
            } else if (!Character.isWhitespace(c)) {
                tokens.add(new Token(Kind.SIGN, line.substring(i, end), i, -1));
            }
            i = end;
        }
        return tokens;
    }

    private static int endOfDigits(String line, int start) {
        int end = start;
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfWord(String line, int start) {
        int end = start;
        while (end < line.length()) {
            int c = line.codePointAt(end);
            if (!isLetter(c) || Character.isIdeographic(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static int value(String line, int start, int end) {
        if (end - start > LONGEST_NUMBER) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + Character.digit(line.charAt(i), 10);
        }
        return value;
    }
}
