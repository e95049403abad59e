package dev.pressmark.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.pressmark.article.InputDescription;
import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a folder of which nothing is known yet. */
class FolderScanTest {

    private static final Instant NOW = Instant.parse("2026-04-01T06:00:00Z");

    @TempDir
    Path folder;

    @Test
    void pathsComeInTheOrderOfTheirText() throws IOException {
        write("a/b.txt", "a.txt", "a-b.txt", "a/b/c.txt", "B.txt", "b.txt", "\u00e9.txt", "a0.txt");

        assertThat(paths())
                .isSorted()
                .containsExactly("B.txt", "a-b.txt", "a.txt", "a/b.txt", "a/b/c.txt", "a0.txt", "b.txt", "\u00e9.txt");
    }

    @Test
    void hiddenAndUnfinishedFilesAreNotEvenMentioned() throws IOException {
        write("a.txt", ".hidden", ".git/config", "b.txt.part", "c.tmp", "d.tmp/e.txt", "part", "x.PART");

        assertThat(paths()).containsExactly("a.txt", "part", "x.PART");
    }

    @Test
    void namesOfAnyKindAreFound() throws IOException {
        write("-rf", "a\nb.txt", "\"quoted\".txt", "a b.txt", "\\.txt");

        assertThat(paths()).containsExactlyInAnyOrder("-rf", "a\nb.txt", "\"quoted\".txt", "a b.txt", "\\\\.txt");
    }

    @Test
    void anEmptyFolderGivesNothing() throws IOException {
        Files.createDirectories(folder.resolve("empty/emptier"));

        FolderScan scan = scan();

        assertThat(scan.hasNext()).isFalse();
        assertThatThrownBy(scan::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aMissingFolderAndAFileInItsPlaceAreErrors() throws IOException {
        write("file.txt");

        assertThatThrownBy(() -> scan(folder.resolve("missing"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> scan(folder.resolve("file.txt"))).isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void symbolicLinksAreRefusedSoThatALoopIsNone() throws IOException {
        write("sub/a.txt");
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));

        List<Finding> findings = findings(scan());

        assertThat(findings).map(Finding::path).containsExactly("dangling", "sub/a.txt", "sub/loop");
        assertThat(findings)
                .map(finding -> codeOf(finding.problem()))
                .containsExactly("symbolic_link", "none", "symbolic_link");
        assertThat(messageOf(findings.get(0))).contains("leads to nothing");
        assertThat(messageOf(findings.get(2))).contains("Name the folder");
    }

    @Test
    void ofALinkToAFileTheFileIsAskedFor() throws IOException {
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("a.txt"));

        assertThat(messageOf(findings(scan()).get(1))).contains("Put the file it points to in its place");
    }

    private static String messageOf(Finding finding) {
        return Objects.requireNonNull(finding.problem()).message();
    }

    @Test
    void aNamedPipeIsRefusedAndNeverOpened() throws Exception {
        assumeThat(isMade(new ProcessBuilder("mkfifo", folder.resolve("pipe").toString())))
                .as("named pipes can be made here")
                .isTrue();

        Finding finding = findings(scan()).get(0);

        assertThat(finding.kind()).isEqualTo(Finding.Kind.REFUSED);
        assertThat(codeOf(finding.problem())).isEqualTo("not_a_file");
    }

    @Test
    void aFolderThatCannotBeListedIsRefusedAsAWhole() throws IOException {
        write("closed/a.txt", "open.txt");
        assumeThat(folder.resolve("closed").toFile().setExecutable(false, false))
                .isTrue();
        assumeThat(folder.resolve("closed").toFile().setReadable(false, false)).isTrue();
        try {
            assumeThat(Files.isReadable(folder.resolve("closed")))
                    .as("permissions bind this user (they do not bind root)")
                    .isFalse();

            List<Finding> findings = findings(scan());

            assertThat(findings).map(Finding::path).containsExactly("closed/", "open.txt");
            assertThat(codeOf(findings.get(0).problem())).isEqualTo("unreadable");
        } finally {
            assertThat(folder.resolve("closed").toFile().setExecutable(true)).isTrue();
            assertThat(folder.resolve("closed").toFile().setReadable(true)).isTrue();
        }
    }

    @Test
    void sizesAndTimesAreTheFilesOwn() throws IOException {
        write("a.txt");
        Instant modified = Instant.parse("2026-03-01T02:03:04.123456Z");
        Files.setLastModifiedTime(folder.resolve("a.txt"), java.nio.file.attribute.FileTime.from(modified));

        Finding finding = findings(scan()).get(0);

        assertThat(finding.bytes()).isEqualTo("a.txt".length());
        assertThat(finding.modified()).isEqualTo(modified);
        assertThat(finding.known()).isNull();
        assertThat(finding.kind()).isEqualTo(Finding.Kind.ENTERED);
    }

    private static boolean isMade(ProcessBuilder command) throws InterruptedException {
        try {
            Process process = command.start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String codeOf(@org.jspecify.annotations.Nullable Problem problem) {
        return problem == null ? "none" : problem.code().code();
    }

    private void write(String... paths) throws IOException {
        for (String path : paths) {
            Path file = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, path);
        }
    }

    private List<String> paths() throws IOException {
        return findings(scan()).stream().map(Finding::path).toList();
    }

    private FolderScan scan() throws IOException {
        return scan(folder);
    }

    private static FolderScan scan(Path folder) throws IOException {
        Input input = new Input("inbox", folder, Glob.of("**/*"), Duration.ZERO, InputDescription.NONE);
        return new FolderScan(
                input, List.of(), Collections.emptyIterator(), NOW, new FolderScan.Budget(Long.MAX_VALUE));
    }

    private static List<Finding> findings(FolderScan scan) {
        List<Finding> findings = new ArrayList<>();
        scan.forEachRemaining(findings::add);
        assertThat(findings)
                .noneMatch(finding ->
                        finding.problem() != null && finding.problem().code() == ProblemCode.PROGRAM_FAULT);
        return findings;
    }
}
