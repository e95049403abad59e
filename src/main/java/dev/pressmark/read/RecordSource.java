package dev.pressmark.read;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RecordLayout;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, or of a member of a container, to be read once from the beginning. */
public final class RecordSource {

    /** A tar within a gzip within a zip is ordinary; a container that holds itself has no end. */
    private static final int DEEPEST = 6;

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 16;
    private static final long UNKNOWN = -1;

    private final FileHead head;
    private final InputStream stream;
    private final long length;
    private final long maxRecordBytes;
    private final int depth;
    private final @Nullable Random random;
    private final @Nullable Bookmark place;
    private final @Nullable Passable passable;

    private RecordSource(
            FileHead head,
            InputStream stream,
            long length,
            long maxRecordBytes,
            int depth,
            @Nullable Random random,
            @Nullable Bookmark place,
            @Nullable Passable passable) {
        this.head = head;
        this.stream = stream;
        this.length = length;
        this.maxRecordBytes = maxRecordBytes;
        this.depth = depth;
        this.random = random;
        this.place = place;
        this.passable = passable;
    }

    /**
     * A source of bytes that are in memory already.
     *
     * @param name           path or name of the file
     * @param maxRecordBytes the largest record that is read
     */
    public static RecordSource of(String name, byte[] bytes, long maxRecordBytes) {
        FileHead head = new FileHead(Arrays.copyOf(bytes, Math.min(bytes.length, FileHead.LENGTH)), name);
        return new RecordSource(
                head,
                new ByteArrayInputStream(bytes),
                bytes.length,
                maxRecordBytes,
                0,
                () -> new SeekableInMemoryByteChannel(bytes),
                null,
                null);
    }

    /**
     * A source of a file on the disk.
     *
     * @param file   no symbolic link
     * @param stream of its bytes; is not closed
     * @throws IOException when its beginning cannot be read
     */
    public static RecordSource of(String name, Path file, InputStream stream, long maxRecordBytes) throws IOException {
        InputStream buffered = buffered(stream);
        Random random = () -> Files.newByteChannel(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        return new RecordSource(
                head(name, buffered), buffered, Files.size(file), maxRecordBytes, 0, random, null, null);
    }

    /**
     * What is found inside this source.
     *
     * @param name   of the member, or of this without the ending that tells how it is compressed
     * @param inside is not closed
     * @throws UnreadableException when containers stand in containers beyond what is read
     */
    public RecordSource inside(String name, InputStream inside) throws IOException {
        if (depth == DEEPEST) {
            throw new UnreadableException(
                    ProblemCode.NESTED_TOO_DEEP, "Containers stand in one another more than " + DEEPEST + " deep");
        }
        InputStream buffered = buffered(inside);
        FileHead beginning = head(name, buffered).laidOut(head.layout());
        return new RecordSource(beginning, buffered, UNKNOWN, maxRecordBytes, depth + 1, null, null, null);
    }

    private static InputStream buffered(InputStream stream) {
        return new BufferedInputStream(stream, 2 * FileHead.LENGTH);
    }

    private static FileHead head(String name, InputStream stream) throws IOException {
        stream.mark(FileHead.LENGTH);
        byte[] beginning = new byte[FileHead.LENGTH];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < beginning.length; length += Math.max(0, read)) {
                read = stream.read(beginning, length, beginning.length - length);
            }
        } catch (IOException e) {
            // What stands before the damage is read; the damage is come upon once more behind it.
            if (length == 0) {
                throw e;
            }
        }
        stream.reset();
        return new FileHead(Arrays.copyOf(beginning, length), name);
    }

    /** The same source, of which its owner says how it is laid out; members of a container are laid out as it is. */
    public RecordSource laidOut(RecordLayout layout) {
        return new RecordSource(head.laidOut(layout), stream, length, maxRecordBytes, depth, random, place, passable);
    }

    /**
     * The same source, to be read from a place that an earlier reading of it has marked.
     *
     * @param rest its bytes from there on; is not closed
     */
    public RecordSource from(Bookmark bookmark, InputStream rest) {
        return new RecordSource(head, buffered(rest), length, maxRecordBytes, depth, random, bookmark, passable);
    }

    /** The same source, of whose bytes a damaged stretch can be passed over. */
    public RecordSource passing(Passable bytes) {
        return new RecordSource(head, stream, length, maxRecordBytes, depth, random, place, bytes);
    }

    /** What passes over damage among its bytes; null when reading cannot go on behind damage. */
    public @Nullable Passable passable() {
        return passable;
    }

    /** From where it is to be read; null when that is its beginning. */
    public @Nullable Bookmark place() {
        return place;
    }

    /** Whether it can be begun anew, and so be read from a place that is marked. */
    public boolean canBeginAnew() {
        return random != null;
    }

    /** The same source from its beginning, wherever this one has got; its stream is to be closed. */
    public RecordSource anew() throws IOException {
        InputStream beginning = buffered(Channels.newInputStream(channel()));
        return new RecordSource(head, beginning, length, maxRecordBytes, depth, random, null, null);
    }

    public FileHead head() {
        return head;
    }

    public String name() {
        return head.name();
    }

    /** All bytes from the first, or from the place that was marked; what was read of them is gone. Is not to be closed. */
    public InputStream stream() {
        return stream;
    }

    /**
     * All bytes, to be read in any order; is to be closed.
     *
     * @throws UnreadableException when they are inside a container and more than may be held in memory
     */
    public SeekableByteChannel channel() throws IOException {
        return random == null ? new SeekableInMemoryByteChannel(whole()) : random.open();
    }

    /** More bytes than this a record may not have: it is passed over and rejected. */
    public long maxRecordBytes() {
        return maxRecordBytes;
    }

    /**
     * Refuses what cannot be held in memory, as far as that is known before it is read.
     *
     * @throws UnreadableException when it has more bytes than a record may have
     */
    void requireRecord() throws UnreadableException {
        if (length > most()) {
            throw tooLarge(String.format(Locale.ROOT, "%,d bytes are more", length));
        }
    }

    /**
     * All of it, for formats that cannot be cut before they are read.
     *
     * @throws UnreadableException when that is more than a record may have
     */
    public byte[] whole() throws IOException {
        requireRecord();
        byte[] bytes = stream.readNBytes(most());
        if (bytes.length == most() && stream.read() >= 0) {
            throw tooLarge("It has more");
        }
        return bytes;
    }

    private int most() {
        return (int) Math.min(maxRecordBytes, LARGEST_ARRAY);
    }

    private UnreadableException tooLarge(String bytes) {
        return new UnreadableException(
                ProblemCode.TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "%s than the %,d bytes a record may have; raise max-record-size to read it",
                        bytes,
                        maxRecordBytes));
    }

    /** Opens what can be read in any order. */
    private interface Random {

        SeekableByteChannel open() throws IOException;
    }
}
