package dev.pressmark.report.carry;

import dev.pressmark.report.file.DamagedSetException;
import dev.pressmark.report.table.Report;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;

/** The parts of a report in a set, read or passed over one behind the other. What is read is held against its checksums. */
final class PartReader implements Closeable {

    /** What small parts are read together to. */
    private static final int PIECE = 1 << 18;

    private final Report report;
    private final SeekableByteChannel bytes;

    /** A reader of the first part. */
    PartReader(Path set, PartedReport parted) throws IOException {
        this.report = parted.report();
        this.bytes = Files.newByteChannel(set.resolve(report.fileName()));
        bytes.position(parted.header());
    }

    /** Some bytes of a report, which belong to the taker. */
    interface Taker {

        void take(byte[] piece) throws IOException;
    }

    void skip(List<Part> parts) throws IOException {
        bytes.position(bytes.position() + bytes(parts));
    }

    /**
     * Hands on the bytes of the parts that come next.
     *
     * @throws DamagedSetException when they are not those that were written
     */
    void read(List<Part> parts, Taker taker) throws IOException {
        for (int from = 0, to; from < parts.size(); from = to) {
            to = from + 1;
            for (long length = parts.get(from).bytes(); to < parts.size(); to++) {
                length += parts.get(to).bytes();
                if (length > PIECE) {
                    break;
                }
            }
            List<Part> together = parts.subList(from, to);
            if (bytes(together) <= PIECE) {
                readTogether(together, taker);
            } else {
                readLarge(parts.get(from), taker);
            }
        }
    }

    private void readTogether(List<Part> parts, Taker taker) throws IOException {
        byte[] piece = next(bytes(parts));
        int at = 0;
        CRC32C checksum = new CRC32C();
        for (Part part : parts) {
            checksum.reset();
            checksum.update(piece, at, (int) part.bytes());
            check(part, checksum);
            at += (int) part.bytes();
        }
        taker.take(piece);
    }

    /** Reads it twice, so that nothing is handed on before the whole is known to be as it was written. */
    private void readLarge(Part part, Taker taker) throws IOException {
        long start = bytes.position();
        CRC32C checksum = new CRC32C();
        readPieces(part, checksum::update);
        check(part, checksum);
        bytes.position(start);
        readPieces(part, taker);
    }

    private void readPieces(Part part, Taker taker) throws IOException {
        for (long left = part.bytes(); left > 0; ) {
            byte[] piece = next(Math.min(PIECE, left));
            taker.take(piece);
            left -= piece.length;
        }
    }

    private byte[] next(long length) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate((int) length);
        while (piece.hasRemaining()) {
            if (bytes.read(piece) < 0) {
                throw damaged();
            }
        }
        return piece.array();
    }

    private void check(Part part, CRC32C checksum) throws DamagedSetException {
        if ((int) checksum.getValue() != part.checksum()) {
            throw damaged();
        }
    }

    private DamagedSetException damaged() {
        return new DamagedSetException(report.fileName() + " is not what was written");
    }

    private static long bytes(List<Part> parts) {
        return parts.stream().mapToLong(Part::bytes).sum();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
