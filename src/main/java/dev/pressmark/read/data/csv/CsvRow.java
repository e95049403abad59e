package dev.pressmark.read.data.csv;

import dev.pressmark.read.character.DecodedText;

/** A row of a table, or what could not be made out to be one. */
final class CsvRow {

    private final long line;
    private final byte[] bytes;
    private final DecodedText text;
    private final int lines;
    private final int values;
    private final int columns;

    private CsvRow(long line, byte[] bytes, DecodedText text, int lines, int values, int columns) {
        this.line = line;
        this.bytes = bytes;
        this.text = text;
        this.lines = lines;
        this.values = values;
        this.columns = columns;
    }

    /** @param row what was counted of its lines */
    static CsvRow whole(long line, byte[] bytes, DecodedText text, int lines, OpenRow row) {
        return new CsvRow(line, bytes, text, lines, row.values(), row.columns());
    }

    /** A line that cannot begin a row. */
    static CsvRow broken(long line, byte[] bytes, DecodedText text) {
        return new CsvRow(line, bytes, text, 1, 0, 0);
    }

    /** The line it begins on, from 1. */
    long line() {
        return line;
    }

    /** The bytes of its lines; not a copy. */
    byte[] bytes() {
        return bytes;
    }

    /** What stands in it, without the end of its last line. */
    DecodedText text() {
        return text;
    }

    /** How many lines it has. */
    int lines() {
        return lines;
    }

    /** How many values it has; none when it is no row. */
    int values() {
        return values;
    }

    /** How many values it has, but for empty ones at its end. */
    int columns() {
        return columns;
    }

    boolean isBlank() {
        return values > 0 && columns == 0;
    }
}
