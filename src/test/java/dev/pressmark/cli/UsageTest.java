package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.cli.Cli.Result;
import dev.pressmark.job.JobFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, wrong usage, and job files that are right or wrong. */
class UsageTest {

    @TempDir
    Path folder;

    @Test
    void withoutACommandItSaysWhatCommandsThereAre() {
        Result result = Cli.launch();

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("pressmark", "run", "check", "status", "explain", "Exit codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "status", "explain"})
    void eachCommandHasHelp(String command) {
        Result result = Cli.launch(command, "--help");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("JOB.yaml", "PRESSMARK_OUTPUT");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void itsVersionIsPrinted() {
        Result result = Cli.launch("--version");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("pressmark ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "walk"})
    void whatItDoesNotKnowIsWrongUsage(String argument) {
        assertThat(Cli.launch(argument).exitCode()).isEqualTo(2);
        assertThat(Cli.launch("run", "x.yaml", "y.yaml", argument).exitCode()).isEqualTo(2);
    }

    @Test
    void aCommandWithoutAJobFileIsWrongUsage() {
        Result result = Cli.launch("run");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("JOB.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "status"})
    void aMissingJobFileIsWrongUsage(String command) {
        Result result = Cli.launch(command, folder.resolve("none.yaml"));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .isEqualToIgnoringNewLines("error: There is no job file " + folder.resolve("none.yaml"));
        assertThat(result.out()).isEmpty();
    }

    @Test
    void aRightJobFileIsSaidToBeRight() throws Exception {
        JobFixture job = JobFixture.in(folder);

        Result result = Cli.launch("check", job.jobFile());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains(
                        "fixture: the job file is right",
                        folder.resolve("inbox") + ", files **/*",
                        "archive  jdbc:h2:file:");
        assertThat(job.output()).doesNotExist();
    }

    @Test
    void aSettingThatIsEmptyIsAsIfItWereNotMade() throws Exception {
        JobFixture job = JobFixture.in(folder);

        Result result = Cli.launch("check", job.jobFile(), "--output", "", "--max-files", "");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("output   " + job.output());
    }

    @Test
    void allThatIsWrongWithAJobFileIsSaidALineEach() throws Exception {
        Path file = Files.writeString(folder.resolve("job.yaml"), "name: a\nnmae: b\ninputs: []\noutput: out\n");

        Result result = Cli.launch("check", file);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("error: " + file + ":"))
                .anyMatch(line -> line.contains(":2:1: Unknown key 'nmae'"));
    }

    @Test
    void controlCharactersNeverReachTheTerminal() {
        assertThat(Terminal.printable("a\nb\u001b[31m\u0085\u00e9")).isEqualTo("a\\u000ab\\u001b[31m\\u0085\u00e9");
    }
}
