package dev.pressmark.job;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Unpacks the regular files of a compressed tar archive (POSIX ustar). */
public final class TarFile {

    private static final int BLOCK = 512;

    private TarFile() {}

    public static void unpack(Path archive, Path folder) throws IOException {
        try (InputStream in =
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive), 1 << 16), 1 << 16)) {
            byte[] header = in.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
                byte[] content = in.readNBytes(size);
                if (content.length < size) {
                    throw new EOFException(archive + " ends in the middle of a file");
                }
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (header[156] == '0' || header[156] == 0) {
                    Path file = folder.resolve(text(header, 0, 100)).normalize();
                    Files.createDirectories(file.getParent());
                    Files.write(file, content);
                }
                header = in.readNBytes(BLOCK);
            }
        }
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }
}
