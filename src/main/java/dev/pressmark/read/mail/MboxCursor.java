package dev.pressmark.read.mail;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.Bookmark;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The messages of an mbox: each begins behind an empty line with a line "From ...", which in a text is quoted with ">". */
final class MboxCursor implements RecordCursor {

    private static final byte[] SEPARATOR = "From ".getBytes(StandardCharsets.US_ASCII);
    /** A line of a mail has 998 characters; what is longer need not be looked at to know that it begins no message. */
    private static final int LONGEST_LINE = 8192;

    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final long maxRecordBytes;
    private final Mail mail;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private long position;
    private long length;
    private long number;
    private boolean begun;
    private boolean ended;

    MboxCursor(RecordSource source, Mail mail) {
        this.in = source.stream();
        this.maxRecordBytes = source.maxRecordBytes();
        this.mail = mail;
        Bookmark place = source.place();
        if (place != null) {
            position = place.offset();
            number = place.number(0);
            begun = true;
        }
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        boolean afterEmpty = true;
        while (!ended) {
            byte[] line = line();
            position += line.length;
            ended = line.length == 0;
            if (ended || (afterEmpty && isSeparator(line))) {
                boolean first = !begun;
                begun = true;
                if (!first) {
                    return record();
                }
            } else {
                append(line);
            }
            afterEmpty = isEmpty(line);
        }
        return null;
    }

    /** The place behind the line that begins the next message. */
    @Override
    public @Nullable Bookmark bookmark() {
        return ended ? null : Bookmark.of(position, "", number);
    }

    /** Up to and with the line's end, or as much of it as need be looked at; empty at the end of the file. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int value = in.read(); value >= 0; value = in.read()) {
            line.write(value);
            if (value == '\n' || line.size() == LONGEST_LINE) {
                break;
            }
        }
        return line.toByteArray();
    }

    private void append(byte[] line) {
        length += line.length;
        if (length > maxRecordBytes) {
            message.reset();
            return;
        }
        int quotes = 0;
        while (quotes < line.length && line[quotes] == '>') {
            quotes++;
        }
        boolean quoted = quotes > 0 && isSeparator(Arrays.copyOfRange(line, quotes, line.length));
        message.write(line, quoted ? 1 : 0, line.length - (quoted ? 1 : 0));
    }

    private RawRecord record() {
        number++;
        long bytes = length;
        byte[] whole = message.toByteArray();
        message.reset();
        length = 0;
        if (bytes > maxRecordBytes) {
            return RawRecord.rejected(
                    number,
                    NOTHING,
                    ProblemCode.TOO_LARGE,
                    String.format(
                            Locale.ROOT,
                            "The message has %,d bytes, more than a record may have; raise max-record-size to read it",
                            bytes));
        }
        return RawRecord.of(number, whole, () -> mail.read(whole));
    }

    private static boolean isSeparator(byte[] line) {
        return line.length > SEPARATOR.length
                && Arrays.equals(line, 0, SEPARATOR.length, SEPARATOR, 0, SEPARATOR.length);
    }

    private static boolean isEmpty(byte[] line) {
        return (line.length == 1 && line[0] == '\n') || (line.length == 2 && line[0] == '\r' && line[1] == '\n');
    }
}
