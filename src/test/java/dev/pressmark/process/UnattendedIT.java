package dev.pressmark.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.bench.CorpusMaker;
import dev.pressmark.process.Pressmark.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as cron starts it, and as careless scripts do. */
class UnattendedIT {

    private static final int FILES = 200;
    private static final Pressmark PROGRAM = Pressmark.program();

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void makeDesk() throws IOException {
        desk = Desk.in(folder);
        CorpusMaker.make(desk.inbox(), FILES, 1);
        desk.article("empty.txt", "");
    }

    @Test
    void itNeedsNothingOfItsEnvironment() throws IOException {
        Pressmark underCron = PROGRAM.startedBy("env", "-i", "-C", "/", "LC_ALL=C");
        Result quiet = underCron.run("run", desk.job(), "--quiet");
        assertThat(quiet.exitCode()).as(quiet.err()).isZero();
        assertThat(quiet.out()).isEmpty();
        assertThat(quiet.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).matches("rejected: inbox/empty\\.txt.*: empty: .*"));

        Result nothingNew = underCron.run("run", desk.job(), "--quiet");
        assertThat(nothingNew).isEqualTo(new Result(0, "", ""));
        assertIsDone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<&- >&- 2>&-", ">/dev/full", "| true"})
    void itsWorkDoesNotDependOnAReader(String redirection) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "set -o pipefail; \"$@\" " + redirection, "bash"));
        command.addAll(PROGRAM.command("run", desk.job()));
        Result result = Shell.run(command.toArray(String[]::new));
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertIsDone();

        Result again = PROGRAM.run("run", desk.job(), "--json");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(Output.balanced(again.out()).at("/files/unchanged").asLong()).isEqualTo(FILES + 1);
    }

    private void assertIsDone() throws IOException {
        assertThat(desk.output().published()).isNotEmpty();
        assertThat(desk.output().rows("articles.csv")).hasSize(FILES);
        assertThat(desk.output().rows("rejected.csv")).hasSize(1);
        assertThat(desk.output().log()).doesNotContain("rejected: ", "records ");
    }
}
