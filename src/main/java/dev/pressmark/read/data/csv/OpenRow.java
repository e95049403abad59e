package dev.pressmark.read.data.csv;

/** A row of which the lines come one after the other: whether it is whole, or goes on within quotation marks. */
final class OpenRow {

    /** What is known of a row. */
    enum State {
        WHOLE,
        /** A quotation mark is not closed yet. */
        OPEN,
        /** A quotation mark stands where none may. */
        BROKEN
    }

    private enum Place {
        BEFORE_VALUE,
        IN_VALUE,
        IN_QUOTES,
        AT_QUOTE,
        BEHIND_QUOTES
    }

    private final CsvDialect dialect;
    private Place place = Place.BEFORE_VALUE;
    private int values;
    private int columns;

    OpenRow(CsvDialect dialect) {
        this.dialect = dialect;
    }

    /** Takes the next line, with what ends it. */
    State add(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean outside = place != Place.IN_QUOTES;
            place = next(c);
            if (outside && c == dialect.delimiter()) {
                values++;
            } else if (place == Place.BEHIND_QUOTES && !Character.isWhitespace(c)) {
                return State.BROKEN;
            } else if (place == Place.IN_VALUE || place == Place.IN_QUOTES) {
                columns = values + 1;
            }
        }
        return place == Place.IN_QUOTES ? State.OPEN : State.WHOLE;
    }

    /** How many values there are, but for empty ones at the end. */
    int columns() {
        return columns;
    }

    /** How many values there are. */
    int values() {
        return values + 1;
    }

    private Place next(char c) {
        return switch (place) {
            case BEFORE_VALUE -> beforeValue(c);
            case IN_VALUE -> c == dialect.delimiter() ? Place.BEFORE_VALUE : Place.IN_VALUE;
            case IN_QUOTES -> c == dialect.quote() ? Place.AT_QUOTE : Place.IN_QUOTES;
            case AT_QUOTE -> c == dialect.quote() ? Place.IN_QUOTES : behindQuotes(c);
            case BEHIND_QUOTES -> behindQuotes(c);
        };
    }

    private Place beforeValue(char c) {
        if (c == dialect.delimiter()) {
            return Place.BEFORE_VALUE;
        }
        if (c == dialect.quote() && c != '\0') {
            return Place.IN_QUOTES;
        }
        return Character.isWhitespace(c) ? Place.BEFORE_VALUE : Place.IN_VALUE;
    }

    private Place behindQuotes(char c) {
        return c == dialect.delimiter() ? Place.BEFORE_VALUE : Place.BEHIND_QUOTES;
    }
}
