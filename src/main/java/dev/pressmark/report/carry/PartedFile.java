package dev.pressmark.report.carry;

import dev.pressmark.report.file.CsvRecords;
import dev.pressmark.report.file.FileHash;
import dev.pressmark.report.file.PublishedFile;
import dev.pressmark.report.file.RowSink;
import dev.pressmark.report.table.Report;
import dev.pressmark.report.table.Reports;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A report in the order of source files, as plain CSV, with a note of where each of its parts begins. A part is written
 * from rows, or taken over as the bytes that an earlier set has for it.
 */
final class PartedFile implements RowSink {

    private static final int BUFFER = 1 << 15;

    private final Path file;
    private final Report report;
    private final int path;
    private final CsvRecords records;
    private final FileHash hash = new FileHash();
    private final OutputStream disk;
    private final OutputStream buffered;
    private final PartBytes bytes;
    private final Writer writer;
    private final PartIndexWriter index;
    private String from = "";
    private String current = "";
    private long rowsOfPart;
    private long rows;

    /**
     * A file that does not exist yet.
     *
     * @param path  where a row has the path of its source file
     * @param index is told of the parts
     */
    PartedFile(Path folder, Report report, int path, PartIndexWriter index) throws IOException {
        this.file = folder.resolve(report.fileName());
        this.report = report;
        this.path = path;
        this.index = index;
        this.records = new CsvRecords(report.columns());
        this.disk = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.buffered = new BufferedOutputStream(hash.through(disk), BUFFER);
        this.bytes = new PartBytes(buffered);
        this.writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BUFFER);
        records.header(writer);
        writer.flush();
        index.begin(report, bytes.end());
        bytes.checksum();
    }

    /** Rows after which a part ends with the source file it is in: few enough that a change costs little. */
    private static int enough(Report report) {
        return report == Reports.EVIDENCE ? 64 : 8;
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

    /** Takes over some bytes of parts, which are not to be changed any more. */
    void carry(byte[] piece) throws IOException {
        buffered.flush();
        disk.write(piece);
        hash.add(piece);
    }

    /** Notes the parts whose bytes have been taken over. */
    void carried(List<Part> parts) throws IOException {
        for (Part part : parts) {
            add(part);
        }
    }

    private void add(Part part) throws IOException {
        index.add(part);
        rows += part.rows();
    }

    @Override
    public List<PublishedFile> finish() throws IOException {
        end();
        close();
        index.end();
        return List.of(new PublishedFile(report.fileName(), rows, Files.size(file), hash.hex()));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** The bytes of rows on their way to the disk: those of a part are counted and summed up. */
    private static final class PartBytes extends FilterOutputStream {

        private final CRC32C checksum = new CRC32C();
        private long length;

        PartBytes(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] some, int offset, int count) throws IOException {
            checksum.update(some, offset, count);
            length += count;
            out.write(some, offset, count);
        }

        /** Nothing: the end of a part is no reason to go to the disk. */
        @Override
        public void flush() {}

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
    }
}
