package dev.pressmark.read.data.stream;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.UnreadableException;
import dev.pressmark.read.character.DecodedText;
import dev.pressmark.read.character.TextDecoder;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a file in a character set that contains ASCII, so that it can be cut before it is decoded.
 *
 * @param stream without the mark of UTF-8
 * @param begin  where in the file its first byte stands
 * @param wide   whether the file is in UTF-16 or UTF-32, and the bytes were put into UTF-8
 */
public record PlainStream(InputStream stream, long begin, boolean wide) {

    /** How long the mark of UTF-8 is. */
    private static final int MARK = 3;

    /**
     * The bytes of a file. One in UTF-16 or UTF-32 is read whole.
     *
     * @throws UnreadableException when such a file is larger than a record may be, or cannot be decoded
     */
    public static PlainStream of(RecordSource source) throws IOException {
        InputStream stream = new BufferedInputStream(source.stream(), 1 << 16);
        if (source.place() != null) {
            return new PlainStream(stream, source.place().offset(), false);
        }
        if (isWide(source.head())) {
            byte[] whole = new RecordBytes(stream, source.maxRecordBytes()).rest();
            DecodedText decoded = TextDecoder.decode(whole)
                    .orElseThrow(() -> new UnreadableException(
                            ProblemCode.BINARY, "The file is not text; if it is, save it in UTF-8 and put it back"));
            byte[] plain = decoded.text().getBytes(StandardCharsets.UTF_8);
            return new PlainStream(new ByteArrayInputStream(plain), 0, true);
        }
        if (source.head().begins(0xEF, 0xBB, 0xBF)) {
            stream.skipNBytes(MARK);
            return new PlainStream(stream, MARK, false);
        }
        return new PlainStream(stream, 0, false);
    }

    /** Text begins with a mark, or with characters of which one byte is a zero. */
    private static boolean isWide(FileHead head) {
        return head.begins(0xFE, 0xFF) || head.begins(0xFF, 0xFE) || head.has(0, "\0") || head.has(1, "\0");
    }
}
