package dev.pressmark.read.data;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.RawRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines of a stream; of one that is larger than a record may be, only the length. */
final class LineBytes {

    private final RecordBytes bytes;
    private long number;

    LineBytes(InputStream stream, long most) {
        this.bytes = new RecordBytes(stream, most);
    }

    /** The next line with what ends it; null when there is none. */
    byte @Nullable [] next() throws IOException {
        bytes.begin();
        if (bytes.peek() == RecordBytes.END) {
            return null;
        }
        number++;
        bytes.readLine();
        return isPassedOver() ? new byte[0] : bytes.taken();
    }

    /** Its place, from 1. */
    long number() {
        return number;
    }

    /** Whether it is too large, and not held. */
    boolean isPassedOver() {
        return bytes.isTooLong();
    }

    /** The record that stands for a line that is too large. */
    RawRecord rejected(long record) {
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
    static int stripped(byte[] line) {
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
