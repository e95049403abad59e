package dev.pressmark.read.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** The bytes of gzip data, of which the last are held, so that one can go back to them. */
final class GzipBytes {

    /** How far back the place lies, at most, at which damage was done that is noticed only here. */
    static final int HELD = 1 << 16;

    private static final int HEADER_SUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;
    private static final int DEFLATE = 8;
    private static final int WITHOUT_MEANING = 6;

    private final InputStream in;
    private final byte[] window = new byte[4 * HELD];
    /** Of the first byte in the window. */
    private long begin;

    private int next;
    private int end;

    /** @param begin where in the whole of the data the first byte of the stream stands */
    GzipBytes(InputStream in, long begin) {
        this.in = in;
        this.begin = begin;
    }

    /** The place of the next byte. */
    long place() {
        return begin + next;
    }

    /** Goes to a place, or to the first behind it that is held. */
    void goTo(long place) {
        next = (int) Math.max(0, place - begin);
    }

    /** Has so many bytes ahead, if there are as many; answers how many there are. */
    int ahead(int bytes) throws IOException {
        boolean more = true;
        while (more && end - next < bytes) {
            more = fill();
        }
        return end - next;
    }

    private boolean fill() throws IOException {
        if (end == window.length) {
            int passed = Math.max(0, next - HELD);
            System.arraycopy(window, passed, window, 0, end - passed);
            begin += passed;
            next -= passed;
            end -= passed;
        }
        int read = in.read(window, end, window.length - end);
        end += Math.max(0, read);
        return read > 0;
    }

    /** Hands what is ahead to be inflated; what is not needed of it is given back by {@link #inflated}. */
    void inflate(Inflater inflater) throws IOException {
        if (ahead(1) == 0) {
            throw new EOFException("its end is missing");
        }
        inflater.setInput(window, next, end - next);
        next = end;
    }

    /** Takes back what the inflater was handed and has no need of. */
    void inflated(Inflater inflater) {
        next = end - inflater.getRemaining();
    }

    /**
     * Reads what a member begins with.
     *
     * @return false when none begins here
     */
    boolean header() throws IOException {
        if (read() != 0x1F || read() != 0x8B || read() != DEFLATE) {
            return false;
        }
        int flags = read();
        skip(WITHOUT_MEANING);
        if ((flags & EXTRA) != 0) {
            skip(read() | read() << 8);
        }
        skipText(flags & NAME);
        skipText(flags & COMMENT);
        skip(flags & HEADER_SUM);
        return (flags & RESERVED) == 0;
    }

    /** A number of four bytes. */
    long number() throws IOException {
        return read() | read() << 8 | read() << 16 | (long) read() << 24;
    }

    private int read() throws IOException {
        if (ahead(1) == 0) {
            throw new EOFException("its end is missing");
        }
        return Byte.toUnsignedInt(window[next++]);
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            read();
        }
    }

    private void skipText(int flag) throws IOException {
        int read = flag;
        while (read != 0) {
            read = read();
        }
    }
}
