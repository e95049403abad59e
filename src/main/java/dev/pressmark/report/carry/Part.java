package dev.pressmark.report.carry;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a report: the rows of source files that follow one another. It ends where the next one begins.
 *
 * @param from     path of the first of the files
 * @param rows     how many there are
 * @param bytes    their length as written
 * @param checksum CRC-32C of these bytes
 */
record Part(String from, long rows, long bytes, int checksum) {

    void write(DataOutput out) throws IOException {
        out.writeBoolean(true);
        out.writeUTF(from);
        out.writeLong(rows);
        out.writeLong(bytes);
        out.writeInt(checksum);
    }

    /** Says that there are no more parts. */
    static void writeEnd(DataOutput out) throws IOException {
        out.writeBoolean(false);
    }

    /** Reads the next part; null when there are no more. */
    static @Nullable Part read(DataInput in) throws IOException {
        return in.readBoolean() ? new Part(in.readUTF(), in.readLong(), in.readLong(), in.readInt()) : null;
    }
}
