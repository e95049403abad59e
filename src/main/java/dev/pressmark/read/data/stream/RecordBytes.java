package dev.pressmark.read.data.stream;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * A stream of which the bytes since a place that was marked are held, up to the size of the largest record; of a longer
 * stretch only the length is known.
 */
public final class RecordBytes {

    /** What is read behind the last byte. */
    public static final int END = -1;

    private static final int BLOCK = 1 << 16;

    private final InputStream stream;
    private final int most;
    private byte[] buffer = new byte[BLOCK];
    private int begin;
    private int next;
    private int end;
    /** Of the first byte in the buffer. */
    private long offset;
    /** Where the record began, in the stream. */
    private long mark;

    public RecordBytes(InputStream stream, long most) {
        this.stream = stream;
        this.most = (int) Math.min(most, Integer.MAX_VALUE - 2 * BLOCK);
    }

    /** The next byte, as an unsigned number; {@link #END} when there is none. */
    public int read() throws IOException {
        return next < end || fill() ? buffer[next++] & 0xFF : END;
    }

    /** The same, without going on. */
    public int peek() throws IOException {
        return next < end || fill() ? buffer[next] & 0xFF : END;
    }

    /** Goes on behind the byte that comes next. */
    public void skip() {
        next++;
    }

    /** The place in the stream, in bytes from 0. */
    public long position() {
        return offset + next;
    }

    /** A record begins here. */
    public void begin() {
        begin = next;
        mark = position();
    }

    /** Where the record began. */
    public long beginning() {
        return mark;
    }

    /** The bytes from where the record began. */
    public byte[] taken() {
        return Arrays.copyOfRange(buffer, begin, next);
    }

    /** Whether more bytes have been read since the record began than a record may have. */
    public boolean isTooLong() {
        return position() - mark > most;
    }

    /** Goes back to a place within the record; one too long to be held is not gone back in. */
    public void back(long place) {
        next = (int) Math.max(begin, place - offset);
    }

    /** Goes back to a place behind the beginning of the record, at which these bytes stand; false when there is none. */
    public boolean back(byte[] bytes) {
        for (int i = begin + 1; i < next && i <= end - bytes.length; i++) {
            if (buffer[i] == bytes[0] && Arrays.equals(buffer, i, i + bytes.length, bytes, 0, bytes.length)) {
                next = i;
                return true;
            }
        }
        return false;
    }

    /** Whether these bytes come next. */
    public boolean isNext(byte[] bytes) throws IOException {
        while (end - next < bytes.length) {
            if (!fill()) {
                return false;
            }
        }
        return Arrays.equals(buffer, next, next + bytes.length, bytes, 0, bytes.length);
    }

    /** Goes on behind the next line feed, or to the end. */
    void readLine() throws IOException {
        while (next < end || fill()) {
            for (int i = next; i < end; i++) {
                if (buffer[i] == '\n') {
                    next = i + 1;
                    return;
                }
            }
            next = end;
        }
    }

    /** All that is left. */
    byte[] rest() throws IOException {
        begin();
        while (fill()) {
            next = end;
            if (isTooLong()) {
                throw new UnreadableException(
                        ProblemCode.TOO_LARGE,
                        String.format(
                                Locale.ROOT,
                                "It is in UTF-16 or UTF-32 and has more than the %,d bytes that are then read; save it in UTF-8",
                                most));
            }
        }
        return taken();
    }

    private boolean fill() throws IOException {
        if (isTooLong()) {
            begin = next;
        }
        if (begin > 0 && (begin == next || end == buffer.length)) {
            System.arraycopy(buffer, begin, buffer, 0, end - begin);
            offset += begin;
            next -= begin;
            end -= begin;
            begin = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * end, (long) most + BLOCK));
        }
        int read = stream.read(buffer, end, buffer.length - end);
        if (read <= 0) {
            return false;
        }
        end += read;
        return true;
    }
}
