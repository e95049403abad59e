package dev.pressmark.report.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.report.table.Column;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads records back from the bytes that {@link CsvRecords} made of them, as they are given piece by piece. It knows no
 * other form of CSV, and is several times as quick for it.
 */
public final class RecordScanner {

    private static final int PIECE = 1 << 18;

    private enum Place {
        BEFORE_CELL,
        IN_BARE_CELL,
        IN_QUOTES,
        AFTER_QUOTE
    }

    private final boolean[] wanted;
    private final boolean[] integers;
    private final Consumer<@Nullable Object[]> rows;
    private byte[] cell = new byte[256];
    private int length;
    private Place place = Place.BEFORE_CELL;
    private int column;
    private boolean kept;
    private @Nullable Object[] row;

    /**
     * A scanner at the beginning of a record that is no header.
     *
     * @param wanted the columns whose values are asked for; the others remain null
     * @param rows   receives the rows, integers as Long, all else as text
     */
    public RecordScanner(List<Column> columns, BitSet wanted, Consumer<@Nullable Object[]> rows) {
        this.wanted = new boolean[columns.size() + 1];
        this.integers = new boolean[columns.size()];
        for (int i = 0; i < integers.length; i++) {
            this.wanted[i] = wanted.get(i);
            this.integers[i] = columns.get(i).type() == Column.Type.INTEGER;
        }
        this.rows = rows;
        this.row = new @Nullable Object[integers.length];
        this.kept = this.wanted[0];
    }

    /** Reads a whole file behind its header, in the columns that are asked for. */
    public static void scan(Path file, List<Column> columns, BitSet wanted, Consumer<@Nullable Object[]> rows)
            throws IOException {
        RecordScanner scanner = new RecordScanner(columns, wanted, rows);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int next = in.read();
            while (next >= 0 && next != '\n') {
                next = in.read();
            }
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                scanner.scan(piece);
            }
        }
    }

    /** A scanner of whole records. */
    public static RecordScanner ofAll(List<Column> columns, Consumer<@Nullable Object[]> rows) {
        BitSet all = new BitSet();
        all.set(0, columns.size());
        return new RecordScanner(columns, all, rows);
    }

    /** Reads some bytes more. */
    public void scan(byte[] bytes) {
        int count = bytes.length;
        for (int i = 0; i < count; i++) {
            byte next = bytes[i];
            if (place == Place.IN_QUOTES) {
                int end = i;
                while (end < count && bytes[end] != '"') {
                    end++;
                }
                keep(bytes, i, end);
                place = end < count ? Place.AFTER_QUOTE : Place.IN_QUOTES;
                i = end;
            } else if (next == ',') {
                endCell();
            } else if (next == '\n') {
                endCell();
                Object[] whole = row;
                row = new @Nullable Object[integers.length];
                column = 0;
                kept = wanted[0];
                rows.accept(whole);
            } else if (next == '"') {
                if (place == Place.AFTER_QUOTE) {
                    keep(bytes, i, i + 1);
                }
                place = Place.IN_QUOTES;
            } else if (next != '\r') {
                int end = i + 1;
                while (end < count && bytes[end] != ',' && bytes[end] != '\r') {
                    end++;
                }
                keep(bytes, i, end);
                place = Place.IN_BARE_CELL;
                i = end - 1;
            }
        }
    }

    private void keep(byte[] bytes, int from, int to) {
        if (kept) {
            if (length + to - from > cell.length) {
                cell = Arrays.copyOf(cell, (length + to - from) * 2);
            }
            System.arraycopy(bytes, from, cell, length, to - from);
            length += to - from;
        }
    }

    private void endCell() {
        if (kept && place != Place.BEFORE_CELL) {
            String text = new String(cell, 0, length, UTF_8);
            row[column] = integers[column] ? (Object) Long.valueOf(text) : text;
        }
        length = 0;
        column++;
        kept = wanted[column];
        place = Place.BEFORE_CELL;
    }
}
