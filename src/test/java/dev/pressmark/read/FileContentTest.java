package dev.pressmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is read only if it is still what the scan saw. */
class FileContentTest {

    private static final Instant SCANNED = Instant.parse("2026-03-01T02:03:04Z");

    @TempDir
    Path folder;

    private Path file = Path.of("a.txt");

    @BeforeEach
    void fiveBytes() throws IOException {
        file = Files.writeString(folder.resolve("a.txt"), "hello");
        Files.setLastModifiedTime(file, FileTime.from(SCANNED));
    }

    @Test
    void aFileAsItWasScannedIsRead() {
        assertThat(read(file, 5, 5)).isEqualTo("hello");
    }

    @Test
    void aFileThatGrewOrWasTouchedHasChanged() throws IOException {
        assertThat(read(file, 4, 100)).isEqualTo("changed");

        Files.setLastModifiedTime(file, FileTime.from(SCANNED.plusMillis(1)));
        assertThat(read(file, 5, 100)).isEqualTo("changed");
    }

    @Test
    void aFileTooLargeForTheMemoryIsLeftOnTheDiskUntilItChanges() throws IOException {
        FileContent content = FileContent.read(file, 5, SCANNED, 4);
        FileContent.Large large = (FileContent.Large) content;

        assertThat(large.sha256()).isEqualTo(Sha256.hex(Files.readAllBytes(file)));
        assertThat(large.isUnchanged()).isTrue();
        Files.writeString(file, "other");
        assertThat(large.isUnchanged()).isFalse();
    }

    @Test
    void aFileThatIsGoneHasVanished() throws IOException {
        assertThat(read(folder.resolve("none.txt"), 5, 100)).isEqualTo("vanished");
        assertThat(read(file.resolve("below"), 5, 100)).isIn("vanished", "unreadable");
    }

    @Test
    void aFolderOrLinkInItsPlaceIsNoFile() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), file);

        assertThat(read(folder, 5, 100)).isEqualTo("not_a_file");
        assertThat(read(folder.resolve("link"), 5, 100)).isEqualTo("not_a_file");
    }

    private static String read(Path path, long bytes, long maxBytes) {
        FileContent content = FileContent.read(path, bytes, SCANNED, maxBytes);
        if (content instanceof FileContent.Whole whole) {
            return new String(whole.bytes(), StandardCharsets.UTF_8);
        } else if (content instanceof FileContent.Unreadable unreadable) {
            return unreadable.problem().code().code();
        }
        return content instanceof FileContent.Changed ? "changed" : "large";
    }
}
