package dev.pressmark.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** File names on a file system where they are any bytes but NUL and slash. */
class PathNameTest {

    @TempDir
    Path folder;

    @BeforeEach
    void onlyWhereNamesAreBytes() {
        assumeThat(File.separator).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "612e747874           | a.txt",
                "6120622e747874       | a b.txt",
                "2d6e616d65           | -name",
                "6b c3b6 6c6e         | k\u00f6ln",
                "f09f9880             | \uD83D\uDE00",
                "6be96c6e             | k\\xE9ln",
                "c3                   | \\xC3",
                "c3b6ff               | \\xC3\\xB6\\xFF",
                "eda080               | \\xED\\xA0\\x80",
                "c080                 | \\xC0\\x80",
                "5c                   | \\\\",
                "5c784539             | \\\\xE9",
                "5cff                 | \\\\\\xFF",
                "253432               | %42",
                "22                   | \"",
                "2a3f5b               | *?[",
                "23                   | #"
            })
    void aNameHasAnExactText(String hex, String text) throws IOException {
        create(HexFormat.of().parseHex(hex.replace(" ", "")));

        assertThat(PathName.last(onlyChild())).isEqualTo(text);
        assertThat(PathName.resolve(folder, text)).exists();
    }

    @Test
    void aNewlineStandsAsItIs() throws IOException {
        create("a\nb\u007f.txt".getBytes(StandardCharsets.UTF_8));

        assertThat(PathName.last(onlyChild())).isEqualTo("a\nb\u007f.txt");
        assertThat(PathName.resolve(folder, "a\nb\u007f.txt")).exists();
    }

    @Test
    void everyNameComesBackFromItsText() throws IOException {
        Random random = new Random(20260401);
        for (int i = 0; i < 500; i++) {
            Path file = create(randomName(random));
            String text = PathName.last(onlyChild());

            assertThat(PathName.resolve(folder, text)).exists().isEqualTo(file);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
            Files.delete(file);
        }
    }

    @Test
    void aFolderOfAnyNameCanBeResolvedThrough() throws IOException {
        Path sub = Files.createDirectory(uri(folder, new byte[] {(byte) 0xE9, '\\', ' '}));
        Files.writeString(sub.resolve("a.txt"), "x");

        String text = PathName.last(onlyChild());

        assertThat(text).isEqualTo("\\xE9\\\\ ");
        assertThat(PathName.resolve(folder, text + "/a.txt")).hasContent("x");
        assertThat(PathName.resolve(sub, "a.txt")).hasContent("x");
    }

    @Test
    void anAbsoluteTextIsAbsoluteWhateverItsLetters() {
        assertThat(PathName.resolve(folder, "/srv/press")).isEqualTo(Path.of("/srv/press"));
        assertThat(PathName.resolve(folder, "/srv/k\u00f6ln").toUri().getRawPath())
                .isEqualTo("/srv/k%C3%B6ln");
    }

    @Test
    void aLocaleThatCannotNameAPathIsNoticed() {
        assertThat(PathName.isNameable("/srv/press", StandardCharsets.US_ASCII)).isTrue();
        assertThat(PathName.isNameable("/srv/k\u00f6ln", StandardCharsets.US_ASCII))
                .isFalse();
        assertThat(PathName.isNameable("/srv/k\uFFFD\uFFFDln", StandardCharsets.US_ASCII))
                .isFalse();
        assertThat(PathName.isNameable("/srv/k\u00f6ln", StandardCharsets.UTF_8))
                .isTrue();
    }

    @Test
    void aRelativePathIsNamedByItsParts() throws IOException {
        Path sub = Files.createDirectory(uri(folder, new byte[] {(byte) 0xE9}));

        assertThat(PathName.of(folder.relativize(sub.resolve("in")))).isEqualTo("\\xE9/in");
        assertThat(PathName.of(Path.of("../k\u00f6ln"))).isEqualTo("../k\u00f6ln");
        assertThat(PathName.of(Path.of(""))).isEmpty();
    }

    /** Half of the bytes are of the kind that makes UTF-8 go wrong. */
    private static byte[] randomName(Random random) {
        byte[] name = new byte[1 + random.nextInt(12)];
        for (int i = 0; i < name.length; i++) {
            do {
                name[i] = (byte) (random.nextBoolean() ? random.nextInt(256) : 0x80 + random.nextInt(0x80));
            } while (name[i] == 0 || name[i] == '/');
        }
        name[0] = name[0] == '.' ? (byte) '\\' : name[0];
        return name;
    }

    private Path create(byte[] name) throws IOException {
        return Files.createFile(uri(folder, name));
    }

    private static Path uri(Path folder, byte[] name) {
        StringBuilder text = new StringBuilder(folder.toUri().getRawPath());
        for (byte b : name) {
            text.append("%%%02X".formatted(b & 0xFF));
        }
        return Path.of(URI.create("file://" + text));
    }

    private Path onlyChild() throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            return children.iterator().next();
        }
    }
}
