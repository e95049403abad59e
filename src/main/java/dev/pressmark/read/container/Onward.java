package dev.pressmark.read.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream from some way on; the way is gone when the first byte is asked for. */
final class Onward extends FilterInputStream {

    private long left;

    /** @param bytes that are passed over */
    Onward(InputStream stream, long bytes) {
        super(stream);
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        goOn();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        goOn();
        return super.read(bytes, offset, length);
    }

    @Override
    public long skip(long bytes) throws IOException {
        goOn();
        return super.skip(bytes);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void goOn() throws IOException {
        long bytes = left;
        left = 0;
        in.skipNBytes(bytes);
    }
}
