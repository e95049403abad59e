package dev.pressmark.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pressmark.process.Pressmark.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders, files and databases that the program may not touch just now. */
class OutputFolderIT {

    private static final Pressmark PROGRAM = Pressmark.program();
    private static final Pressmark AS_NOBODY =
            PROGRAM.startedBy("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void makeDesk() throws IOException {
        desk = Desk.in(folder);
        desk.article("one.txt", "One article.\n");
    }

    @Test
    void anOutputBelowAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Result result = PROGRAM.run("run", desk.job(), "--output", file + "/output");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("error: --output or PRESSMARK_OUTPUT: " + file);
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void aReadOnlyDiskIsNamed() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                Shell.run("mount", "-t", "tmpfs", "-o", "ro,size=1m", "tmpfs", disk.toString())
                                .exitCode()
                        == 0,
                "skipped: a read-only file system cannot be mounted here");
        try {
            Result result = PROGRAM.run("run", desk.job(), "--output", disk + "/output");
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err()).startsWith("error: " + disk + "/output: Read-only file system");
        } finally {
            Shell.run("umount", disk.toString());
        }
    }

    @Test
    void anOutputThatMayNotBeWrittenIsNamed() throws IOException {
        assumeNobodyCanRun();
        Result result = AS_NOBODY.run("run", desk.job());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("This program may not read or write " + desk.output().folder());
        assertThat(desk.output().folder()).doesNotExist();
    }

    @Test
    void anUnreadableFileIsRejectedUntilItCanBeRead() throws IOException {
        assumeNobodyCanRun();
        Files.setPosixFilePermissions(
                Files.createDirectory(desk.output().folder()), PosixFilePermissions.fromString("rwxrwxrwx"));
        Path secret = desk.article("secret.txt", "Not for everyone.\n");
        Path closed = desk.article("closed/inside.txt", "Not to be found.\n").getParent();
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));

        Result result = AS_NOBODY.run("run", desk.job(), "--json");
        assertThat(result.exitCode()).as(result.err()).isZero();
        Output.balanced(result.out());
        assertThat(desk.output().column("rejected.csv", "source_file")).containsExactly("closed/", "secret.txt");
        assertThat(desk.output().column("rejected.csv", "code")).containsOnly("unreadable");
        assertThat(result.err()).contains("secret.txt: unreadable: This program may not read it");

        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Result second = AS_NOBODY.run("run", desk.job(), "--json");
        assertThat(second.exitCode()).as(second.err()).isZero();
        Output.balanced(second.out());
        assertThat(desk.output().column("articles.csv", "source_file"))
                .containsExactly("closed/inside.txt", "one.txt", "secret.txt");
        assertThat(desk.output().rows("rejected.csv")).isEmpty();
    }

    private void assumeNobodyCanRun() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assumeTrue(
                AS_NOBODY.run("--version").exitCode() == 0,
                "skipped: the program cannot be started as another user here (that takes root, and a JDK all may read)");
    }

    @Test
    void anArchiveThatIsOpenElsewhereIsSaidToBe() throws IOException {
        assertThat(PROGRAM.run("run", desk.job()).exitCode()).isZero();
        desk.article("two.txt", "Another article.\n");
        try (Running shell = Shell.start(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Pressmark.jar().toString(),
                "org.h2.tools.Shell",
                "-url",
                "jdbc:h2:file:" + desk.output().folder().resolve("archive"),
                "-user",
                "sa")) {
            Output.await(shell, () -> shell.hasPrinted("sql>"));
            Result result = PROGRAM.run("run", desk.job());
            assertThat(shell.isAlive()).isTrue();
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err())
                    .contains("is open in another program, such as an H2 console; close it there")
                    .contains("Then run the same command again");
        }
        assertThat(desk.output().rows("articles.csv")).hasSize(1);
        assertThat(PROGRAM.run("run", desk.job()).exitCode()).isZero();
        assertThat(desk.output().rows("articles.csv")).hasSize(2);
    }
}
