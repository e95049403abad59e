package dev.pressmark.read.container;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Makes archives and compressed files in memory. */
public final class Packed {

    private Packed() {}

    /** A zip of texts, by the names of its members, in the order of the map. */
    public static byte[] zip(Map<String, String> texts) throws IOException {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return Arrays.copyOf(channel.array(), (int) channel.size());
    }

    public static byte[] tar(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
                entry.setSize(member.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(member.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Some bytes, compressed.
     *
     * @param method {@code zst}, or as Commons Compress names it: {@code gz}, {@code bzip2}, {@code xz}
     */
    public static byte[] compressed(String method, byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = compressing(method, compressed)) {
            out.write(bytes);
        }
        return compressed.toByteArray();
    }

    private static OutputStream compressing(String method, OutputStream out) throws IOException {
        try {
            // Commons Compress writes this one only with native code.
            return method.equals("zst")
                    ? new ZstdOutputStream(out)
                    : new CompressorStreamFactory().createCompressorOutputStream(method, out);
        } catch (CompressorException e) {
            throw new IOException(e);
        }
    }
}
