package dev.pressmark.read.container;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** What comes out of compressed data, no more of it than what went in can honestly have held. */
final class Expansion extends FilterInputStream {

    /** Text is compressed to a tenth, a log that repeats itself to a hundredth. */
    private static final long MOST_TIMES = 200;

    private static final int MOST_SKIPPED = 8192;
    private static final long ALWAYS_ALLOWED = 64L << 20;

    private final LongSupplier compressed;
    private long expanded;

    /** @param compressed how many bytes went in so far */
    Expansion(InputStream decompressor, LongSupplier compressed) {
        super(decompressor);
        this.compressed = compressed;
    }

    /** How many bytes have come out so far. */
    long expanded() {
        return expanded;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = decompressed(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] passed = new byte[(int) Math.min(Math.max(0, bytes), MOST_SKIPPED)];
        return Math.max(0, read(passed, 0, passed.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int decompressed(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (RuntimeException e) {
            // The zstd library has no checked exceptions for damaged data, and does not foresee all damage.
            throw new IOException("the data make no sense to the decompressor: " + e.getMessage(), e);
        }
    }

    private void count(long bytes) throws IOException {
        expanded += bytes;
        if (expanded > ALWAYS_ALLOWED && expanded / MOST_TIMES > compressed.getAsLong()) {
            throw new UnreadableException(
                    ProblemCode.EXPANDS_TOO_FAR,
                    String.format(
                            Locale.ROOT,
                            "%,d bytes have grown to %,d and more; if that is right, expand it and put the result back",
                            compressed.getAsLong(),
                            expanded));
        }
    }
}
