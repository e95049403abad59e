package dev.pressmark.report.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text of any length, or none, as counts that are kept have it. */
final class StoredText {

    private static final int NONE = -1;

    private StoredText() {}

    static void write(@Nullable String text, DataOutput out) throws IOException {
        if (text == null) {
            out.writeInt(NONE);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    static @Nullable String read(DataInput in) throws IOException {
        int length = in.readInt();
        if (length == NONE) {
            return null;
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
