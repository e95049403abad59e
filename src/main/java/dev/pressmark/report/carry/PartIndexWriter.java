package dev.pressmark.report.carry;

import dev.pressmark.report.file.Disk;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.tally.ConfidenceTally;
import dev.pressmark.report.tally.Tallies;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** Writes a {@link PartIndex}, report by report and part by part as they are written themselves. */
final class PartIndexWriter implements Closeable {

    private final Path file;
    private final CheckedOutputStream checked;
    private final DataOutputStream out;

    /** @param mark what the archive knew when the set was made */
    PartIndexWriter(Path set, String mark) throws IOException {
        file = PartIndex.of(set);
        checked = new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), 1 << 16),
                new CRC32C());
        out = new DataOutputStream(checked);
        out.writeInt(PartIndex.FORM);
        out.writeUTF(mark);
    }

    void begin(Report report, long header) throws IOException {
        out.writeUTF(report.tableName());
        out.writeLong(header);
    }

    void add(Part part) throws IOException {
        part.write(out);
    }

    void end() throws IOException {
        Part.writeEnd(out);
    }

    /** Completes the index and forces it to the disk. */
    void finish(Tallies tallies) throws IOException {
        out.writeUTF("");
        ConfidenceTally.write(tallies.confidence().all(), out);
        tallies.articles().write(out);
        out.writeLong(checked.getChecksum().getValue());
        out.close();
        Disk.force(file);
    }

    /** Lets go of the file; unfinished, it is no index. */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
