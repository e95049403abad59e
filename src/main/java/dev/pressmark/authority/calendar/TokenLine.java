package dev.pressmark.authority.calendar;

import java.util.List;

/** The tokens of a line, asked by their place; beyond its end nothing is anything. */
record TokenLine(List<Token> tokens) {

    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2700;

    Token get(int i) {
        return tokens.get(i);
    }

    int size() {
        return tokens.size();
    }

    /** Whether a number of so many digits stands there. */
    boolean number(int i, int fewest, int most) {
        return i < tokens.size() && tokens.get(i).isNumber(fewest, most);
    }

    boolean isYear(int i) {
        return number(i, 4, 4) && isYearNumber(tokens.get(i).value());
    }

    static boolean isYearNumber(int value) {
        return value >= EARLIEST_YEAR && value <= LATEST_YEAR;
    }

    boolean word(int i, String... words) {
        return i < tokens.size()
                && tokens.get(i).isWord()
                && List.of(words).contains(tokens.get(i).text());
    }

    /** Whether nothing stands between this token and the next. */
    boolean touches(int i) {
        return tokens.get(i).end() == tokens.get(i + 1).start();
    }
}
