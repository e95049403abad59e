package dev.pressmark.match.array;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Identifiers of one kind, a letter and 24 hexadecimal digits, in twelve bytes each. */
public final class IdentifierColumn {

    private static final int DIGITS_HIGH = Long.BYTES * 2;
    private static final HexFormat HEX = HexFormat.of();

    private final char letter;
    private final long[] high;
    private final int[] low;

    public IdentifierColumn(char letter, int rows) {
        this.letter = letter;
        this.high = new long[rows];
        this.low = new int[rows];
    }

    public void set(int row, String identifier) {
        high[row] = HexFormat.fromHexDigitsToLong(identifier, 1, 1 + DIGITS_HIGH);
        low[row] = HexFormat.fromHexDigits(identifier, 1 + DIGITS_HIGH, identifier.length());
    }

    /** Null where none was set. */
    public @Nullable String get(int row) {
        return high[row] == 0 && low[row] == 0 ? null : letter + HEX.toHexDigits(high[row]) + HEX.toHexDigits(low[row]);
    }

    /** In the order of the letters. */
    public int compare(int row, int other) {
        int byHigh = Long.compareUnsigned(high[row], high[other]);
        return byHigh != 0 ? byHigh : Integer.compareUnsigned(low[row], low[other]);
    }
}
