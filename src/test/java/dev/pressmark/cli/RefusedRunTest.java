package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.cli.Cli.Result;
import dev.pressmark.job.JobFixture;
import dev.pressmark.schedule.ChildProcess;
import dev.pressmark.schedule.LockingProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that cannot begin, and those that fail on the way: what is said, and with which exit code. */
class RefusedRunTest {

    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void anArticle() throws Exception {
        job = JobFixture.in(folder).writeArticles(1);
    }

    @Test
    void whileAnotherRunIsActiveNoneBeginsAndTheStatusSaysSo() throws Exception {
        Cli.launch("run", job.jobFile());
        try (ChildProcess other =
                ChildProcess.start(LockingProgram.class, "locked", job.jobFile().toString())) {
            assertThat(other).isNotNull();
            for (String[] flags : new String[][] {{"--quiet"}, {"--dry-run"}}) {
                Result result = Cli.launch("run", flags[0], job.jobFile());

                assertThat(result.exitCode()).isEqualTo(4);
                assertThat(result.out()).isEmpty();
                assertThat(result.err()).startsWith("error: The job 'fixture' is in use: process ");
            }
            assertThat(Cli.launch("status", job.jobFile()).out()).contains("active: process ");
            assertThat(Cli.launch("check", job.jobFile()).exitCode()).isZero();
        }
        assertThat(Cli.launch("run", job.jobFile()).exitCode()).isZero();
    }

    @Test
    void twoJobsOnOneOutputAreAMistakeOfTheirJobFiles() throws Exception {
        Cli.launch("run", job.jobFile());
        Path other = folder.resolve("other.yaml");
        Files.writeString(other, Files.readString(job.jobFile()).replace("name: fixture", "name: other"));

        for (String[] command : new String[][] {{"run"}, {"check"}, {"run", "--dry-run"}}) {
            Result result =
                    command.length == 1 ? Cli.launch(command[0], other) : Cli.launch(command[0], command[1], other);

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err()).contains("belongs to the job 'fixture'", "a folder of its own");
        }
    }

    @Test
    void anArchiveOpenInAnotherProgramIsSaidToBeSo() throws Exception {
        Cli.launch("run", job.jobFile());
        String url = "jdbc:h2:file:" + job.output().resolve("archive");
        try (ChildProcess console = ChildProcess.start(DatabaseProgram.class, "open", url)) {
            assertThat(console).isNotNull();

            Result result = Cli.launch("run", job.jobFile());

            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith("error: The archive " + url + " is open in another program")
                    .endsWith("Then run the same command again");
            assertThat(Cli.launch("run", "--dry-run", job.jobFile()).err()).contains("is open in another program");
        }
        assertThat(Cli.launch("run", job.jobFile()).exitCode()).isZero();
    }

    @Test
    void anInputFolderThatIsMissingIsSaidWithItsPlace() throws Exception {
        job.delete("00001.txt");
        Files.delete(job.inbox(""));

        Result result = Cli.launch("run", job.jobFile());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("job.yaml:3:", "There is no folder " + folder.resolve("inbox"));
    }

    @Test
    void anOutputThatIsAFileIsAMistakeInTheJobFile() throws Exception {
        Files.writeString(job.output(), "mine");

        Result result = Cli.launch("run", job.jobFile());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("error: " + job.jobFile() + ":5:9: output: " + job.output() + " is a file; name a folder");
        assertThat(job.output()).hasContent("mine");
    }

    @Test
    void aFolderInThePlaceOfTheReportsFailsTheRunAndTheNextFinishesIt() throws Exception {
        Path mine = Files.createDirectories(job.output().resolve("reports"));

        Result failed = Cli.launch("run", job.jobFile());

        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.out()).contains("run 1: failed after ", "; the same command resumes it");
        assertThat(failed.err()).contains("move it elsewhere").contains("Then run the same command again");
        Files.delete(mine);
        assertThat(Cli.launch("run", job.jobFile()).out()).contains("fixture, run 1 (resumed): done");
    }

    @Test
    void anArchiveThatIsNoDatabaseIsAFailure() throws Exception {
        Files.createDirectories(job.output());
        Files.writeString(job.output().resolve("archive.mv.db"), "not a database".repeat(1000));

        Result result = Cli.launch("run", job.jobFile());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).startsWith("error: ");
    }

    @Test
    void anEmptyArchiveIsNotTakenForANewOne() throws Exception {
        Files.createDirectories(job.output());
        Files.createFile(job.output().resolve("archive.mv.db"));

        Result result = Cli.launch("run", job.jobFile());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("the file is empty", "put back a copy of it");
    }

    @Test
    void anArchiveBegunAnewBesideTheReportsOfAnotherIsWarnedOf() throws Exception {
        assertThat(Cli.launch("run", "--quiet", job.jobFile()).err()).isEmpty();
        Files.delete(job.output().resolve("archive.mv.db"));

        assertThat(Cli.launch("run", "--quiet", job.jobFile()).err())
                .contains("is a new one, though there were reports");
        assertThat(Cli.launch("run", "--quiet", job.jobFile()).err()).isEmpty();
    }
}
