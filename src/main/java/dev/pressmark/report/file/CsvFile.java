package dev.pressmark.report.file;

import dev.pressmark.report.table.Column;
import dev.pressmark.report.table.Report;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A report as CSV in UTF-8, without byte order mark, compressed if that is wanted. */
public final class CsvFile implements RowSink {

    private static final int BUFFER = 1 << 15;

    private final Path folder;
    private final String path;
    private final boolean compressed;
    private final CsvRecords records;
    private final FileHash hash = new FileHash();
    private @Nullable Writer writer;
    private boolean begun;
    private long rows;

    /**
     * A file that does not exist yet.
     *
     * @param path relative to the folder; {@code .gz} is added when it is to be compressed
     */
    public CsvFile(Path folder, String path, List<Column> columns, boolean compressed) {
        this.folder = folder;
        this.path = compressed ? path + ".gz" : path;
        this.compressed = compressed;
        this.records = new CsvRecords(columns);
    }

    /**
     * Writes a whole report.
     *
     * @throws IOException when the disk does not take it
     */
    public static PublishedFile write(Path folder, Report report, RowSource source) throws IOException {
        try (CsvFile file = new CsvFile(folder, report.fileName(), report.columns(), false)) {
            source.read(report.columnNames(), file);
            return file.finish().get(0);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void accept(@Nullable Object[] values) {
        try {
            records.row(values, opened());
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Writer opened() throws IOException {
        if (writer != null) {
            return writer;
        }
        OpenOption option = begun ? StandardOpenOption.APPEND : StandardOpenOption.CREATE_NEW;
        FileChannel channel = FileChannel.open(folder.resolve(path), option, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(hash.through(Channels.newOutputStream(channel)), BUFFER);
        writer = new BufferedWriter(
                new OutputStreamWriter(compressed ? new GZIPOutputStream(out, BUFFER) : out, StandardCharsets.UTF_8),
                BUFFER);
        if (!begun) {
            begun = true;
            records.header(writer);
        }
        return writer;
    }

    @Override
    public List<PublishedFile> finish() throws IOException {
        opened();
        close();
        Path file = folder.resolve(path);
        return List.of(new PublishedFile(path, rows, Files.size(file), hash.hex()));
    }

    /**
     * Lets go of the open file; the next row would open it again. What is compressed then goes on with another member, as
     * RFC 1952 allows.
     */
    @Override
    public void close() throws IOException {
        if (writer != null) {
            Writer open = writer;
            writer = null;
            open.close();
        }
    }
}
