package dev.pressmark.report.carry;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The parts of a report, in the order of their files, one after the other as an index has them. */
final class Parts implements Closeable {

    private final DataInputStream in;

    /** @param at where in the index they begin */
    Parts(Path index, long at) throws IOException {
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(index), 1 << 16));
        in.skipNBytes(at);
    }

    /** The next part; null when there is none. */
    @Nullable Part next() throws IOException {
        return Part.read(in);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
