package dev.pressmark.report.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.report.file.Disk;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Office documents without the time they were made at: the same content gives the same bytes. */
final class Timeless {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";

    private Timeless() {}

    /** Copies a document to a file that does not exist yet, and forces it to the disk. */
    static void copy(Path document, Path target) throws IOException {
        try (ZipFile from = new ZipFile(document.toFile());
                ZipOutputStream to =
                        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target), 1 << 16))) {
            for (ZipEntry entry : from.stream().toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                try (InputStream in = from.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        to.write(withoutTime(new String(in.readAllBytes(), UTF_8))
                                .getBytes(UTF_8));
                    } else {
                        in.transferTo(to);
                    }
                }
                to.closeEntry();
            }
        }
        Disk.force(target);
    }

    private static String withoutTime(String properties) {
        return properties.replaceAll("(?<time><dcterms:created[^>]*>)[^<]*", "${time}1980-01-01T00:00:00Z");
    }
}
