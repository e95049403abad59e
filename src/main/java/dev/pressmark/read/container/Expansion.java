package dev.pressmark.read.container;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.Passable;
import dev.pressmark.read.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What comes out of compressed data, no more of it than what went in can honestly have held. */
final class Expansion extends FilterInputStream implements Passable {

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

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
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

    /** None is known to be there, or a buffer would ask for more before it hands on what it has, and lose that to damage. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public @Nullable Gap passDamage() throws IOException {
        return in instanceof Passable members ? members.passDamage() : null;
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
