package dev.pressmark.read.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a decompressor makes of damaged data: all that it has expanded before the damage, then the damage. The libraries fail
 * without saying how much of an array they have filled; a byte that stands in no text tells.
 */
final class Salvage extends FilterInputStream {

    private static final byte IN_NO_TEXT = (byte) 0xFF;

    private @Nullable IOException damage;

    Salvage(InputStream decompressor) {
        super(decompressor);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (damage != null) {
            throw damage;
        }
        Arrays.fill(bytes, offset, offset + length, IN_NO_TEXT);
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            damage = e;
        } catch (RuntimeException e) {
            // The zstd library has no checked exceptions for damaged data, and does not foresee all damage.
            damage = new IOException("the data make no sense to the decompressor: " + e.getMessage(), e);
        }
        int filled = length;
        while (filled > 0 && bytes[offset + filled - 1] == IN_NO_TEXT) {
            filled--;
        }
        if (filled == 0) {
            throw damage;
        }
        return filled;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
