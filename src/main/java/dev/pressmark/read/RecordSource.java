package dev.pressmark.read;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RecordLayout;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/** The bytes of a file, or of a member of a container, to be read once from the beginning. */
public final class RecordSource {

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 16;

    private static final long UNKNOWN = -1;

    private final FileHead head;
    private final InputStream stream;
    private final long length;
    private final long maxRecordBytes;

    private RecordSource(FileHead head, InputStream stream, long length, long maxRecordBytes) {
        this.head = head;
        this.stream = stream;
        this.length = length;
        this.maxRecordBytes = maxRecordBytes;
    }

    /**
     * A source of what can be read from here.
     *
     * @param name           path or name of the file or member
     * @param stream         is not closed
     * @param maxRecordBytes the largest record that is read
     * @throws IOException when its beginning cannot be read
     */
    public static RecordSource of(String name, InputStream stream, long maxRecordBytes) throws IOException {
        return of(name, stream, UNKNOWN, maxRecordBytes);
    }

    /**
     * The same, of a stream of which the length is known.
     *
     * @throws IOException when its beginning cannot be read
     */
    public static RecordSource of(String name, InputStream stream, long length, long maxRecordBytes)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, 2 * FileHead.LENGTH);
        buffered.mark(FileHead.LENGTH);
        byte[] beginning = buffered.readNBytes(FileHead.LENGTH);
        buffered.reset();
        return new RecordSource(new FileHead(beginning, name), buffered, length, maxRecordBytes);
    }

    /** A source of bytes that are in memory already. */
    public static RecordSource of(String name, byte[] bytes, long maxRecordBytes) {
        byte[] beginning = Arrays.copyOf(bytes, Math.min(bytes.length, FileHead.LENGTH));
        return new RecordSource(
                new FileHead(beginning, name), new ByteArrayInputStream(bytes), bytes.length, maxRecordBytes);
    }

    /** The same source, of which its owner says how it is laid out; members of a container are laid out as it is. */
    public RecordSource laidOut(RecordLayout layout) {
        return new RecordSource(head.laidOut(layout), stream, length, maxRecordBytes);
    }

    public FileHead head() {
        return head;
    }

    public String name() {
        return head.name();
    }

    /** All bytes from the first; what was read of them is gone. Is not to be closed. */
    public InputStream stream() {
        return stream;
    }

    /** More bytes than this a record may not have: it is passed over and rejected. */
    public long maxRecordBytes() {
        return maxRecordBytes;
    }

    /**
     * All of it, for formats that cannot be cut before they are read.
     *
     * @throws UnreadableException when that is more than a record may have
     */
    public byte[] whole() throws IOException {
        int most = (int) Math.min(maxRecordBytes, LARGEST_ARRAY);
        byte[] bytes = length > most ? new byte[0] : stream.readNBytes(most);
        if (length > most || (bytes.length == most && stream.read() >= 0)) {
            throw new UnreadableException(
                    ProblemCode.TOO_LARGE,
                    String.format(
                            Locale.ROOT,
                            "It has more than the %,d bytes a record may have; raise max-record-size to read it",
                            maxRecordBytes));
        }
        return bytes;
    }
}
