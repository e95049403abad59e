package dev.pressmark.report.carry;

import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import dev.pressmark.report.tally.ArticleTally;
import dev.pressmark.report.tally.ConfidenceTally;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * What is remembered of a set beside it, for the sake of the next one: which parts its reports consist of, and what was
 * counted in those that the next will not read as a whole. The parts stay on the disk, there are many.
 *
 * @param file       where it is
 * @param mark       what the archive knew when the set was made
 * @param reports    those that are known in parts
 * @param confidence counts of {@link ConfidenceTally}
 * @param articles   counts of the articles
 */
public record PartIndex(
        Path file,
        String mark,
        List<PartedReport> reports,
        Map<String, Map<String, Long>> confidence,
        ArticleTally articles) {

    /** To be raised when rows are written or counted otherwise than before: no set is then built on an earlier one. */
    static final int FORM = 3;

    private static final String SUFFIX = ".parts";

    /** Where the index of a set is. */
    public static Path of(Path set) {
        return set.resolveSibling(set.getFileName() + SUFFIX);
    }

    Optional<PartedReport> report(Report wanted) {
        return reports.stream().filter(parted -> parted.report() == wanted).findFirst();
    }

    Parts parts(PartedReport parted) throws IOException {
        return new Parts(file, parted.at());
    }

    /** Reads the index of a set; empty when it has none, or none that this program can make use of. */
    static Optional<PartIndex> read(Path set) {
        try (CheckedInputStream checked = new CheckedInputStream(
                        new BufferedInputStream(Files.newInputStream(of(set)), 1 << 16), new CRC32C());
                Counted counted = new Counted(checked);
                DataInputStream in = new DataInputStream(counted)) {
            if (in.readInt() != FORM) {
                return Optional.empty();
            }
            String mark = in.readUTF();
            List<PartedReport> reports = new ArrayList<>();
            for (String name = in.readUTF(); !name.isEmpty(); name = in.readUTF()) {
                long header = in.readLong();
                reports.add(report(name, header, counted.position, in));
            }
            Map<String, Map<String, Long>> confidence = ConfidenceTally.read(in);
            ArticleTally articles = ArticleTally.read(in);
            boolean whole = checked.getChecksum().getValue() == in.readLong();
            return whole ? Optional.of(new PartIndex(of(set), mark, reports, confidence, articles)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static PartedReport report(String name, long header, long at, DataInputStream in) throws IOException {
        Report report = Reports.all().stream()
                .filter(each -> each.tableName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("There is no report " + name));
        int parts = 0;
        long bytes = header;
        for (Part part = Part.read(in); part != null; part = Part.read(in)) {
            parts++;
            bytes += part.bytes();
        }
        return new PartedReport(report, header, bytes, parts, at);
    }

    /** Knows how far it has been read. */
    private static final class Counted extends FilterInputStream {

        private long position;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            position += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            int count = super.read(into, offset, most);
            position += Math.max(0, count);
            return count;
        }
    }
}
