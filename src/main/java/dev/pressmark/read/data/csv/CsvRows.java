package dev.pressmark.read.data.csv;

import dev.pressmark.read.Bookmark;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.character.DecodedText;
import dev.pressmark.read.character.TextDecoder;
import dev.pressmark.read.data.stream.LineBytes;
import dev.pressmark.read.data.stream.PlainStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a file, cut at the ends of lines that do not stand within quotation marks. */
final class CsvRows {

    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]+\\z");

    private final LineBytes lines;
    private final CsvDialect dialect;
    private final @Nullable Charset charset;
    private final long most;
    private final Deque<Line> back = new ArrayDeque<>();
    private List<Line> rest = List.of();

    private final boolean markable;

    /** @param charset of the lines; null when each is to be decoded for itself */
    private CsvRows(RecordSource source, LineBytes lines, CsvDialect dialect, @Nullable Charset charset) {
        this.lines = lines;
        this.dialect = dialect;
        this.charset = charset;
        this.most = source.maxRecordBytes();
        this.markable = source.canBeginAnew();
    }

    /** The rows of a source, or those behind a place in it that is marked. */
    static CsvRows of(RecordSource source, CsvDialect dialect) throws IOException {
        PlainStream plain = PlainStream.of(source);
        Charset charset = plain.wide() ? StandardCharsets.UTF_8 : CsvHead.charset(source.head());
        return new CsvRows(source, LineBytes.of(source, plain), dialect, charset);
    }

    /** The record that stands for a line that is too large. */
    RawRecord rejected(long record) {
        return lines.rejected(record);
    }

    /** The place behind the last row, behind so many records; null where lines were given back, or the header would be lost. */
    @Nullable Bookmark bookmark(long records) {
        return markable && back.isEmpty() ? lines.bookmark(records) : null;
    }

    private static final class Line {

        private final long number;
        private final byte[] bytes;
        private final DecodedText decoded;

        Line(long number, byte[] bytes, DecodedText decoded) {
            this.number = number;
            this.bytes = bytes;
            this.decoded = decoded;
        }

        long number() {
            return number;
        }

        byte[] bytes() {
            return bytes;
        }

        DecodedText decoded() {
            return decoded;
        }

        String text() {
            return decoded.text();
        }
    }

    /** Whether the line that was to be read last is too large, and was passed over. */
    boolean isPassedOver() {
        return back.isEmpty() && lines.isPassedOver();
    }

    /** The next row; null when there is none, or where a line is passed over. */
    @Nullable CsvRow next() throws IOException {
        Line first = nextLine();
        if (first == null) {
            return null;
        }
        List<Line> taken = new ArrayList<>(List.of(first));
        long size = first.bytes().length;
        OpenRow row = new OpenRow(dialect);
        OpenRow.State state = row.add(first.text());
        while (state == OpenRow.State.OPEN && size <= most) {
            Line line = nextLine();
            if (line == null) {
                break;
            }
            taken.add(line);
            size += line.bytes().length;
            state = row.add(line.text());
        }
        rest = taken;
        if (state != OpenRow.State.WHOLE) {
            // Only the first line of what is no row is given up: the next may begin a row.
            giveBack();
            return CsvRow.broken(first.number(), first.bytes(), first.decoded());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder();
        for (Line line : taken) {
            bytes.writeBytes(line.bytes());
            text.append(line.text());
        }
        DecodedText whole = new DecodedText(
                LINE_END.matcher(text).replaceFirst(""), first.decoded().charset());
        return CsvRow.whole(first.number(), bytes.toByteArray(), whole, taken.size(), row);
    }

    /** Gives back all lines of the last row but its first. */
    void giveBack() {
        for (int i = rest.size() - 1; i > 0; i--) {
            back.addFirst(rest.get(i));
        }
        rest = List.of();
    }

    private @Nullable Line nextLine() throws IOException {
        if (!back.isEmpty()) {
            return back.removeFirst();
        }
        byte[] bytes = lines.next();
        return bytes == null || lines.isPassedOver() ? null : new Line(lines.number(), bytes, decoded(bytes));
    }

    private DecodedText decoded(byte[] bytes) {
        if (charset != null) {
            return new DecodedText(new String(bytes, charset), charset.name());
        }
        return TextDecoder.decode(bytes)
                .orElseGet(() -> new DecodedText(
                        new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1.name()));
    }
}
