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

    /**
     * What stays the same however often the bytes are read.
     *
     * @param length how many they are, or -1 when that is not known
     * @param depth  in how many containers they stand
     * @param random opens them to be read in any order; null when they can be read only once
     */
    private record Origin(
            FileHead head,
            long length,
            long maxRecordBytes,
            int depth,
            @Nullable Random random) {

        Origin laidOut(RecordLayout layout) {
            return new Origin(head.laidOut(layout), length, maxRecordBytes, depth, random);
        }
    }

    private final Origin origin;
    private final InputStream stream;
    private final @Nullable Bookmark place;
    private final @Nullable Passable passable;

    private RecordSource(Origin origin, InputStream stream, @Nullable Bookmark place, @Nullable Passable passable) {
        this.origin = origin;
        this.stream = stream;
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
        Random random = () -> new SeekableInMemoryByteChannel(bytes);
        Origin origin = new Origin(head, bytes.length, maxRecordBytes, 0, random);
        return new RecordSource(origin, new ByteArrayInputStream(bytes), null, null);
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
        Origin origin = new Origin(FileHead.of(name, buffered), Files.size(file), maxRecordBytes, 0, random);
        return new RecordSource(origin, buffered, null, null);
    }

    /**
     * What is found inside this source.
     *
     * @param name   of the member, or of this without the ending that tells how it is compressed
     * @param inside is not closed
     * @throws UnreadableException when containers stand in containers beyond what is read
     */
    public RecordSource inside(String name, InputStream inside) throws IOException {
        if (origin.depth == DEEPEST) {
            throw new UnreadableException(
                    ProblemCode.NESTED_TOO_DEEP, "Containers stand in one another more than " + DEEPEST + " deep");
        }
        InputStream buffered = buffered(inside);
        FileHead beginning = FileHead.of(name, buffered).laidOut(head().layout());
        Origin member = new Origin(beginning, UNKNOWN, maxRecordBytes(), origin.depth + 1, null);
        return new RecordSource(member, buffered, null, null);
    }

    private static InputStream buffered(InputStream stream) {
        return new BufferedInputStream(stream, 2 * FileHead.LENGTH);
    }

    /** The same source, of which its owner says how it is laid out; members of a container are laid out as it is. */
    public RecordSource laidOut(RecordLayout layout) {
        return new RecordSource(origin.laidOut(layout), stream, place, passable);
    }

    /**
     * The same source, to be read from a place that an earlier reading of it has marked.
     *
     * @param rest its bytes from there on; is not closed
     */
    public RecordSource from(Bookmark bookmark, InputStream rest) {
        return new RecordSource(origin, buffered(rest), bookmark, passable);
    }

    /** The same source, of whose bytes a damaged stretch can be passed over. */
    public RecordSource passing(Passable bytes) {
        return new RecordSource(origin, stream, place, bytes);
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
        return origin.random != null;
    }

    /**
     * The same source from its beginning, wherever this one has got; its stream is to be closed. What passes over damage
     * does so in the stream that this one has, and not in that.
     */
    public RecordSource anew() throws IOException {
        InputStream beginning = buffered(Channels.newInputStream(channel()));
        return new RecordSource(origin, beginning, null, null);
    }

    public FileHead head() {
        return origin.head;
    }

    public String name() {
        return origin.head.name();
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
        return origin.random == null ? new SeekableInMemoryByteChannel(whole()) : origin.random.open();
    }

    /** More bytes than this a record may not have: it is passed over and rejected. */
    public long maxRecordBytes() {
        return origin.maxRecordBytes;
    }

    /**
     * Refuses what cannot be held in memory, as far as that is known before it is read.
     *
     * @throws UnreadableException when it has more bytes than a record may have
     */
    void requireRecord() throws UnreadableException {
        if (origin.length > most()) {
            throw tooLarge(String.format(Locale.ROOT, "%,d bytes are more", origin.length));
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
        return (int) Math.min(maxRecordBytes(), LARGEST_ARRAY);
    }

    private UnreadableException tooLarge(String bytes) {
        return new UnreadableException(
                ProblemCode.TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "%s than the %,d bytes a record may have; raise max-record-size to read it",
                        bytes,
                        maxRecordBytes()));
    }

    /** Opens what can be read in any order. */
    private interface Random {

        SeekableByteChannel open() throws IOException;
    }
}
