package dev.pressmark.read.data.json;

import dev.pressmark.read.Bookmark;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.data.stream.LineBytes;
import dev.pressmark.read.data.stream.PlainStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The records of a file that has one object of JSON a line; a line that is none costs no other. */
final class JsonLines implements RecordCursor {

    private final LineBytes lines;
    private final JsonRecord record;
    private long number;

    JsonLines(RecordSource source, JsonRecord record) throws IOException {
        this.lines = LineBytes.of(source, PlainStream.of(source));
        this.number = LineBytes.recordsBefore(source);
        this.record = record;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (lines.isPassedOver()) {
                return lines.rejected(++number);
            }
            int length = LineBytes.stripped(line);
            if (length > 0) {
                byte[] bytes = Arrays.copyOf(line, length);
                long place = lines.number();
                return RawRecord.of(
                        ++number, bytes, () -> record.read(bytes, () -> String.format(Locale.ROOT, "Line %,d", place)));
            }
        }
        return null;
    }

    @Override
    public @Nullable Bookmark bookmark() {
        return lines.bookmark(number);
    }
}
