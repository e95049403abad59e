package dev.pressmark.read.web;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a web archive into its records by their lengths (ISO 28500). What is not a record is passed over up to the next line
 * that begins one, so that a damaged record does not cost those behind it.
 */
final class WarcBlocks {

    /**
     * A record, whole.
     *
     * @param header as it stands, up to the empty line behind it
     * @param block  what follows it; empty when it is longer than what is read
     * @param length of the block, as the header states it
     * @param passed bytes before the record that belong to none
     * @param offset where in the archive it begins
     */
    @SuppressWarnings("ArrayRecordComponent") // made here, read by the reader beside it, never compared
    record Piece(String header, byte[] block, long length, long passed, long offset) {

        /** The value of a field of the header; empty when there is none. */
        String field(String name) {
            for (String line : header.split("\r?\n", -1)) {
                if (line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
                    return line.substring(name.length() + 1).strip();
                }
            }
            return "";
        }

        boolean isTooLarge() {
            return block.length < length;
        }
    }

    private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_HEADER = 1 << 16;

    private final InputStream in;
    private final long longest;
    private long position;

    /**
     * Begins to cut.
     *
     * @param longest  record that is read
     * @param position of the first byte in the archive
     */
    WarcBlocks(InputStream in, long longest, long position) {
        this.in = in;
        this.longest = longest;
        this.position = position;
    }

    /** How far the archive is cut, in bytes. */
    long position() {
        return position;
    }

    /** What is read next stands at another place, as what stood here was passed over. */
    void goOnAt(long offset) {
        position = offset;
    }

    /**
     * The next record.
     *
     * @return null when there is none left
     * @throws EOFException when the archive ends within a record
     */
    @Nullable Piece next() throws IOException {
        long passed = 0;
        while (true) {
            long skipped = seekVersion();
            if (skipped < 0) {
                return passed + ~skipped == 0 ? null : new Piece("", new byte[0], 0, passed + ~skipped, position);
            }
            passed += skipped;
            long begin = position - VERSION.length;
            String header = header();
            long length = length(header);
            if (length >= 0) {
                return piece(header, length, passed, begin);
            }
            passed += header.length();
        }
    }

    private Piece piece(String header, long length, long passed, long begin) throws IOException {
        if (length > longest) {
            in.skipNBytes(length);
            position += length;
            return new Piece(header, new byte[0], length, passed, begin);
        }
        byte[] block = in.readNBytes((int) length);
        if (block.length < length) {
            throw new EOFException(String.format(
                    Locale.ROOT, "the last record has %,d bytes of the %,d it states", block.length, length));
        }
        position += length;
        return new Piece(header, block, length, passed, begin);
    }

    /**
     * Reads up to and with the mark that begins a record.
     *
     * @return how many bytes other than line ends were passed over; their complement when no record begins any more
     */
    private long seekVersion() throws IOException {
        long passed = 0;
        int matched = 0;
        boolean lineBegins = true;
        for (int value = in.read(); value >= 0; value = in.read()) {
            position++;
            if (value == VERSION[matched] && (matched > 0 || lineBegins)) {
                matched++;
                if (matched == VERSION.length) {
                    return passed;
                }
                continue;
            }
            boolean lineEnd = value == '\n' || value == '\r';
            passed += matched + (lineEnd ? 0 : 1);
            matched = 0;
            lineBegins = lineEnd;
        }
        return ~(passed + matched);
    }

    /** The lines of the header, the first without the mark; cut off where it is longer than a header can be. */
    private String header() throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        int lineLength = 0;
        while (header.size() < LONGEST_HEADER) {
            int value = in.read();
            if (value < 0) {
                break;
            }
            position++;
            header.write(value);
            if (value == '\n') {
                if (lineLength == 0) {
                    break;
                }
                lineLength = 0;
            } else if (value != '\r') {
                lineLength++;
            }
        }
        return header.toString(StandardCharsets.UTF_8);
    }

    private static long length(String header) {
        String stated = new Piece(header, new byte[0], 0, 0, 0).field("Content-Length");
        return stated.matches("\\d{1,18}") ? Long.parseLong(stated) : -1;
    }
}
