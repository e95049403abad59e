package dev.pressmark.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pressmark.bench.CorpusMaker;
import dev.pressmark.process.Pressmark.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full: nothing that was archived or published is lost, and the same command goes on once there is room. */
class DiskFullIT {

    private static final int FILES = 1_000;
    private static final int MEBIBYTE = 1 << 20;
    /** What the found files take is less, what their articles take is more than twice as much. */
    private static final int ROOM_FOR_THE_SCAN = 5 * MEBIBYTE;

    private static final Pressmark PROGRAM = Pressmark.program();

    @TempDir
    private Path folder;

    private Desk desk;
    private Path disk;

    @BeforeEach
    void mountSmallDisk() throws IOException {
        desk = Desk.in(folder);
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                Shell.run("mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", disk.toString())
                                .exitCode()
                        == 0,
                "skipped: a small file system cannot be mounted here");
    }

    @AfterEach
    void unmount() throws IOException {
        Shell.run("umount", disk.toString());
    }

    @Test
    void whileArchiving() throws IOException {
        CorpusMaker.make(desk.inbox(), 300, 1);
        assertThat(run(onDisk()).exitCode()).isZero();
        CorpusMaker.make(desk.inbox(), 3 * FILES, 1);
        failsAndIsFinishedLater(ROOM_FOR_THE_SCAN, "archive");
    }

    @Test
    void whilePublishing() throws IOException {
        CorpusMaker.make(desk.inbox(), FILES, 1);
        assertThat(run(onDisk()).exitCode()).isZero();
        desk.article("one-more.txt", "One more article, which is all that is new.\n");
        failsAndIsFinishedLater(2 * MEBIBYTE, "report");
    }

    private void failsAndIsFinishedLater(int free, String step) throws IOException {
        Map<String, String> before = onDisk().published();
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(Shell.run("cp", "-a", onDisk().folder().toString(), undisturbed.toString())
                        .exitCode())
                .isZero();
        assertThat(run(new Output(undisturbed)).exitCode()).isZero();

        Path filler = disk.resolve("filler");
        Files.write(filler, new byte[(int) Files.getFileStore(disk).getUsableSpace() - free]);
        int logged = onDisk().log().length();
        Result full = run(onDisk());
        assertThat(full.exitCode()).as(full.err()).isEqualTo(1);
        assertThat(full.err())
                .contains("The disk that holds " + onDisk().folder() + " is full")
                .contains("Then run the same command again");
        // the log is on the full disk too: what comes after the step's beginning may be missing
        assertThat(onDisk().log().substring(logged)).contains("Executing step: [" + step + "]");
        assertThat(onDisk().published()).isEqualTo(before);

        Files.delete(filler);
        Result finished = run(onDisk());
        assertThat(finished.exitCode()).as(finished.err()).isZero();
        Output.balanced(finished.out());
        assertThat(onDisk().published()).isEqualTo(new Output(undisturbed).published());
    }

    private Result run(Output output) throws IOException {
        return PROGRAM.run(
                "run", desk.job(), "--json", "--output", output.folder().toString());
    }

    private Output onDisk() {
        return new Output(disk.resolve("output"));
    }
}
