package dev.pressmark.report.carry;

import dev.pressmark.report.file.Disk;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import dev.pressmark.report.tally.ConfidenceTally;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * What is remembered of a set beside it, for the sake of the next one: which parts its reports consist of, and what was
 * counted in those that the next will not read as a whole.
 *
 * @param mark       what the archive knew when the set was made
 * @param reports    in parts
 * @param confidence counts of {@link ConfidenceTally}
 */
public record PartIndex(String mark, List<PartedReport> reports, Map<String, Map<String, Long>> confidence) {

    /** To be raised when rows are written or counted otherwise than before: no set is then built on an earlier one. */
    private static final int FORM = 2;

    private static final String SUFFIX = ".parts";

    /** Where the index of a set is. */
    public static Path of(Path set) {
        return set.resolveSibling(set.getFileName() + SUFFIX);
    }

    Optional<PartedReport> report(Report wanted) {
        return reports.stream().filter(parted -> parted.report() == wanted).findFirst();
    }

    /** Writes the index of a set and forces it to the disk. */
    void write(Path set) throws IOException {
        Path file = of(set);
        CheckedOutputStream checked = new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), 1 << 16),
                new CRC32C());
        try (OutputStream closed = checked;
                DataOutputStream out = new DataOutputStream(closed)) {
            out.writeInt(FORM);
            out.writeUTF(mark);
            out.writeInt(reports.size());
            for (PartedReport parted : reports) {
                out.writeUTF(parted.report().tableName());
                out.writeLong(parted.header());
                out.writeInt(parted.parts().size());
                for (Part part : parted.parts()) {
                    out.writeUTF(part.from());
                    out.writeLong(part.rows());
                    out.writeLong(part.bytes());
                    out.writeInt(part.checksum());
                }
            }
            ConfidenceTally.write(confidence, out);
            out.writeLong(checked.getChecksum().getValue());
        }
        Disk.force(file);
    }

    /** Reads the index of a set; empty when it has none, or none that this program can make use of. */
    static Optional<PartIndex> read(Path set) {
        try (CheckedInputStream checked = new CheckedInputStream(
                        new BufferedInputStream(Files.newInputStream(of(set)), 1 << 16), new CRC32C());
                DataInputStream in = new DataInputStream(checked)) {
            if (in.readInt() != FORM) {
                return Optional.empty();
            }
            String mark = in.readUTF();
            List<PartedReport> reports = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                reports.add(report(in));
            }
            Map<String, Map<String, Long>> confidence = ConfidenceTally.read(in);
            boolean whole = checked.getChecksum().getValue() == in.readLong();
            return whole ? Optional.of(new PartIndex(mark, reports, confidence)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static PartedReport report(DataInputStream in) throws IOException {
        String name = in.readUTF();
        Report report = Reports.all().stream()
                .filter(each -> each.tableName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("There is no report " + name));
        long header = in.readLong();
        List<Part> parts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            parts.add(new Part(in.readUTF(), in.readLong(), in.readLong(), in.readInt()));
        }
        return new PartedReport(report, header, parts);
    }
}
