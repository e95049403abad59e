package dev.pressmark.read.data.stream;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.Bookmark;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines of a stream; of one that is larger than a record may be, only the length. */
public final class LineBytes {

    private final RecordBytes bytes;
    private final PlainStream stream;
    private long number;

    private LineBytes(PlainStream stream, long most, long number) {
        this.bytes = new RecordBytes(stream.stream(), most);
        this.stream = stream;
        this.number = number;
    }

    /** The lines of a source, or those behind a place in it that {@link #bookmark} has marked. */
    public static LineBytes of(RecordSource source, PlainStream stream) {
        Bookmark place = source.place();
        return new LineBytes(stream, source.maxRecordBytes(), place == null ? 0 : place.number(1));
    }

    /** How many records there are before the place from which a source is to be read. */
    public static long recordsBefore(RecordSource source) {
        Bookmark place = source.place();
        return place == null ? 0 : place.number(0);
    }

    /**
     * The place behind the last line.
     *
     * @param records how many there are before it
     * @return null when the lines are not the bytes of the file
     */
    public @Nullable Bookmark bookmark(long records) {
        return stream.wide() ? null : Bookmark.of(stream.begin() + bytes.position(), "", records, number);
    }

    /** The next line with what ends it; null when there is none. */
    public byte @Nullable [] next() throws IOException {
        bytes.begin();
        if (bytes.peek() == RecordBytes.END) {
            return null;
        }
        number++;
        bytes.readLine();
        return isPassedOver() ? new byte[0] : bytes.taken();
    }

    /** Its place, from 1. */
    public long number() {
        return number;
    }

    /** Whether it is too large, and not held. */
    public boolean isPassedOver() {
        return bytes.isTooLong();
    }

    /** The record that stands for a line that is too large. */
    public RawRecord rejected(long record) {
        String where = String.format(Locale.ROOT, "Line %,d", number);
        return RawRecord.rejected(
                record,
                where.getBytes(StandardCharsets.UTF_8),
                ProblemCode.TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "%s has %,d bytes and was passed over; raise max-record-size to read it",
                        where,
                        bytes.position() - bytes.beginning()));
    }

    /** How long a line is without the white space, and a comma, at its end. */
    public static int stripped(byte[] line) {
        int length = withoutSpace(line, line.length);
        return length > 1 && line[length - 1] == ',' ? withoutSpace(line, length - 1) : length;
    }

    private static int withoutSpace(byte[] line, int end) {
        int length = end;
        while (length > 0 && line[length - 1] >= 0 && line[length - 1] <= ' ') {
            length--;
        }
        return length;
    }
}
