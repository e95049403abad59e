package dev.pressmark.read.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.ChangedInputs;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.Records;
import dev.pressmark.read.UnreadableException;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.text.TextReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerTest {

    private static final String TEXT =
            "The ferry is late\n\nIt was held up in the narrows by a fog that nobody had expected.\n";

    private final List<FormatReader> readers = new ArrayList<>();

    ContainerTest() {
        readers.addAll(List.of(
                new Compressed(this::reader),
                new ZipArchive(this::reader),
                new TarArchive(this::reader),
                new TextReader(CopyReader.withBuiltInAuthorities())));
    }

    private FormatReader reader(RecordSource source) {
        return readers.stream()
                .filter(reader -> reader.recognises(source.head()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2", "xz", "zst"})
    void aCompressedFileIsReadAsWhatItIs(String method) throws IOException {
        byte[] compressed = Packed.compressed(method, bytes(TEXT));

        assertThat(outlines("ferry.txt." + method, compressed)).containsExactly(":1 text");
    }

    @Test
    void severalCompressedStreamsInOneFileAreReadOneAfterTheOther() throws IOException {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.write(Packed.compressed("gz", bytes("The ferry is late\n\n")));
        two.write(Packed.compressed("gz", bytes("It was held up in the narrows by a fog.\n")));

        String body = Records.cut(reader(source("a.gz", two.toByteArray())), "a.gz", two.toByteArray())
                .get(0)
                .read()
                .fold(raw -> raw.body(), problem -> problem.message());

        assertThat(body).contains("narrows");
    }

    @Test
    void archivesStandInArchives() throws IOException {
        byte[] inner = Packed.zip(Map.of("b.txt", TEXT));
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("one/a.txt", bytes(TEXT));
        members.put("one/inner.zip", inner);

        assertThat(outlines("x.tar.gz", Packed.compressed("gz", Packed.tar(members))))
                .containsExactly("one/a.txt:1 text", "one/inner.zip!/b.txt:1 text");
    }

    @Test
    void anArchiveThatHoldsItselfEndsSomewhere() throws IOException {
        byte[] nested = bytes(TEXT);
        for (int i = 0; i < 10; i++) {
            nested = Packed.compressed("gz", nested);
        }
        byte[] deep = nested;

        assertThatThrownBy(() -> outlines("x.gz", deep))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.NESTED_TOO_DEEP));
    }

    @Test
    void whatGrowsBeyondMeasureIsRejectedAndItsNeighbourRead() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("bomb.tar.gz", bomb());
        members.put("ferry.txt", bytes(TEXT));

        assertThat(outlines("x.tar", Packed.tar(members)))
                .containsExactly("bomb.tar.gz:1 expands_too_far", "ferry.txt:1 text");
    }

    /** A tar whose one member is named hidden, and so is passed over to its end: 200 MB of zeros. */
    private static byte[] bomb() throws IOException {
        Map<String, byte[]> zeros = new LinkedHashMap<>();
        zeros.put(".zeros", new byte[200 << 20]);
        return Packed.compressed("gz", Packed.tar(zeros));
    }

    @Test
    void namesThatLeadElsewhereOrSteerATerminalAreOnlyNames() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("../../etc/passwd", TEXT);
        texts.put("a\u001b[2Jb\n.txt", TEXT);
        texts.put("c\\d.txt", TEXT);

        assertThat(outlines("x.zip", Packed.zip(texts)))
                .containsExactly("../../etc/passwd:1 text", "a\\u001B[2Jb\\u000A.txt:1 text", "c/d.txt:1 text");
    }

    @Test
    void membersOfOneNameAreToldApart() throws IOException {
        ByteArrayOutputStream tars = new ByteArrayOutputStream();
        byte[] tar = Packed.tar(Map.of("a.txt", bytes(TEXT)));
        tars.write(tar, 0, 1024);
        tars.write(tar);

        assertThat(outlines("x.tar", tars.toByteArray())).containsExactly("a.txt:1 text", "a.txt~2:1 text");
    }

    @Test
    void linksAndDevicesInATarAreRejectedAsSuch() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (byte type : new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR}) {
                tar.putArchiveEntry(new TarArchiveEntry("member" + (char) type, type));
                tar.closeArchiveEntry();
            }
        }

        assertThat(outlines("x.tar", bytes.toByteArray()))
                .containsExactly("member2:1 symbolic_link", "member1:1 symbolic_link", "member3:1 not_a_file");
    }

    @Test
    void hiddenFilesAndFoldersAreLeftOut() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("__MACOSX/._a.txt", TEXT);
        texts.put(".git/config", TEXT);
        texts.put("./a.txt", TEXT);

        assertThat(outlines("x.zip", Packed.zip(texts))).containsExactly("./a.txt:1 text");
    }

    @Test
    void anOfficeDocumentIsNotTakenApart() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write('<');
        }

        assertThatThrownBy(() -> outlines("x.xlsx", bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.BINARY));
    }

    @Test
    void aMemberLargerThanARecordMayBeIsRejectedAlone() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("large.txt", "word ".repeat((int) RecordFiles.MAX_RECORD_BYTES / 4));
        texts.put("small.txt", TEXT);

        assertThat(outlines("x.zip", Packed.zip(texts))).containsExactly("large.txt:1 too_large", "small.txt:1 text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2", "xz", "zst"})
    void aCompressedFileWithDamageInItIsDamaged(String method) throws IOException {
        byte[] compressed = Packed.compressed(method, bytes(TEXT));
        Arrays.fill(compressed, compressed.length / 2, compressed.length, (byte) 0x5A);

        assertThatThrownBy(() -> outlines("ferry.txt." + method, compressed)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2", "xz", "zst"})
    void whateverIsChangedInACompressedFileItIsReadOrRejected(String method) throws IOException {
        ChangedInputs.read(new Compressed(this::reader), List.of(Packed.compressed(method, bytes(TEXT))));
    }

    @Test
    void whateverIsChangedInAnArchiveItIsReadOrRejected() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a.txt", bytes(TEXT));
        members.put("b.zip", Packed.zip(Map.of("c.txt", TEXT)));
        ChangedInputs.read(new TarArchive(this::reader), List.of(Arrays.copyOf(Packed.tar(members), 3072)));
        ChangedInputs.read(new ZipArchive(this::reader), List.of(Packed.zip(Map.of("a.txt", TEXT, "b.txt", TEXT))));
    }

    private List<String> outlines(String name, byte[] bytes) throws IOException {
        return Records.outlines(reader(source(name, bytes)), name, bytes);
    }

    private static RecordSource source(String name, byte[] bytes) {
        return RecordSource.of(name, bytes, RecordFiles.MAX_RECORD_BYTES);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
