package dev.pressmark.report.carry;

import dev.pressmark.article.Sha256;
import dev.pressmark.report.file.CsvRecords;
import dev.pressmark.report.file.Disk;
import dev.pressmark.report.file.PublishedFile;
import dev.pressmark.report.file.RowSink;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A report in the order of source files, as plain CSV, with a note of where each of its parts begins. A part is written
 * from rows, or taken over as the bytes that an earlier set has for it.
 */
public final class PartedFile implements RowSink {

    private static final int BUFFER = 1 << 15;

    private final Path file;
    private final Report report;
    private final int path;
    private final CsvRecords records;
    private final PartBytes bytes;
    private final Writer writer;
    private final List<Part> parts = new ArrayList<>();
    private final long header;
    private String from = "";
    private String current = "";
    private long rowsOfPart;
    private long rows;

    /**
     * A file that does not exist yet.
     *
     * @param path where a row has the path of its source file
     */
    PartedFile(Path folder, Report report, int path) throws IOException {
        this.file = folder.resolve(report.fileName());
        this.report = report;
        this.path = path;
        this.records = new CsvRecords(report.columns());
        this.bytes =
                new PartBytes(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        this.writer = new BufferedWriter(
                new OutputStreamWriter(new BufferedOutputStream(bytes, BUFFER), StandardCharsets.UTF_8), BUFFER);
        records.header(writer);
        writer.flush();
        header = bytes.end();
        bytes.checksum();
    }

    /** Rows after which a part ends with the source file it is in: few enough that a change costs little. */
    private static int enough(Report report) {
        return report == Reports.EVIDENCE ? 256 : 32;
    }

    @Override
    public void accept(@Nullable Object[] values) {
        try {
            String next = String.valueOf(values[path]);
            if (!next.equals(current)) {
                if (rowsOfPart >= enough(report)) {
                    end();
                }
                current = next;
            }
            if (rowsOfPart == 0) {
                from = next;
            }
            records.row(values, writer);
            rowsOfPart++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the part that rows are being added to, if there is one. */
    void end() throws IOException {
        if (rowsOfPart > 0) {
            writer.flush();
            int checksum = bytes.checksum();
            add(new Part(from, rowsOfPart, bytes.end(), checksum));
            rowsOfPart = 0;
        }
    }

    /** Takes over some bytes of a part. */
    void carry(byte[] some, int length) throws IOException {
        bytes.write(some, 0, length);
    }

    /**
     * Ends the part whose bytes have been taken over.
     *
     * @throws DamagedSetException when they are not those that were written
     */
    void carried(Part part) throws IOException {
        int checksum = bytes.checksum();
        if (bytes.end() != part.bytes() || checksum != part.checksum()) {
            throw new DamagedSetException(report.fileName() + " of the set before is not what was written");
        }
        add(part);
    }

    private void add(Part part) {
        parts.add(part);
        rows += part.rows();
    }

    /** What was written, when it is finished. */
    public PartedReport parts() {
        return new PartedReport(report, header, parts);
    }

    @Override
    public List<PublishedFile> finish() throws IOException {
        end();
        close();
        Disk.force(file);
        return List.of(new PublishedFile(report.fileName(), rows, Files.size(file), bytes.sha256()));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** The bytes on their way to the disk: those of the whole are hashed, those of a part counted and summed up. */
    private static final class PartBytes extends OutputStream {

        private final OutputStream disk;
        private final MessageDigest digest = Sha256.newDigest();
        private final CRC32C checksum = new CRC32C();
        private long length;

        PartBytes(OutputStream disk) {
            this.disk = disk;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] some, int offset, int count) throws IOException {
            digest.update(some, offset, count);
            checksum.update(some, offset, count);
            length += count;
            disk.write(some, offset, count);
        }

        int checksum() {
            int value = (int) checksum.getValue();
            checksum.reset();
            return value;
        }

        /** How many bytes the part had; the next one has none yet. */
        long end() {
            long bytes = length;
            length = 0;
            return bytes;
        }

        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }
}
