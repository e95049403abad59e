package dev.pressmark.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.bench.CorpusMaker;
import dev.pressmark.process.Pressmark.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What signals do to a run, and what others see of it while it is under way and after it was killed. */
class SignalIT {

    private static final int FILES = 1_500;
    private static final JsonMapper JSON = new JsonMapper();

    /** A background process of a shell ignores SIGINT, and so would its children. */
    private static final Pressmark PROGRAM = Pressmark.program().startedBy("env", "--default-signal=INT,TERM");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void fillInbox() throws IOException {
        desk = Desk.in(folder);
        CorpusMaker.make(desk.inbox(), FILES, 1);
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143, scan", "INT, 130, archive", "TERM, 143, report"})
    void aSignalStopsTheRunAndTheSameCommandFinishesIt(String signal, int exitCode, String step) throws IOException {
        Output undisturbed = new Output(folder.resolve("undisturbed"));
        assertThat(PROGRAM.run(
                                "run",
                                desk.job(),
                                "--output",
                                undisturbed.folder().toString())
                        .exitCode())
                .isZero();

        try (Running running = underWay(step)) {
            running.signal(signal);
            Result stopped = running.await();
            assertThat(stopped.exitCode()).as(stopped.err()).isEqualTo(exitCode);
            assertThat(stopped.out()).contains("stopped after ", "; the same command finishes it");
        }
        assertThat(desk.output().published()).isEmpty();
        assertThat(status().at("/runs/0/state").asString()).isEqualTo("stopped");

        Result finished = PROGRAM.run("run", desk.job(), "--json");
        assertThat(finished.exitCode()).as(finished.err()).isZero();
        assertThat(JSON.readTree(finished.out()).path("resumed").asBoolean()).isTrue();
        Output.balanced(finished.out());
        assertThat(desk.output().published()).isEqualTo(undisturbed.published());
    }

    @Test
    void aSecondRunIsRefusedAndToldWhoHoldsTheFirst() throws IOException {
        try (Running running = underWay("scan")) {
            running.signal("STOP");
            Result second = PROGRAM.run("run", desk.job());
            Result status = PROGRAM.run("status", desk.job());
            JsonNode json = status();

            assertThat(second.exitCode()).isEqualTo(4);
            assertThat(second.err())
                    .startsWith("error: The job 'desk' is in use: process " + running.pid() + " of ")
                    .contains(desk.job());
            assertThat(status.exitCode()).isZero();
            assertThat(status.out())
                    .contains("active: process " + running.pid())
                    .contains("run 1  running");
            assertThat(json.path("active").asBoolean()).isTrue();
            assertThat(json.at("/runs/0/state").asString()).isEqualTo("running");
        }
    }

    @Test
    void aKilledRunIsShownAsInterrupted() throws IOException {
        try (Running running = underWay("archive")) {
            running.kill();
        }
        Result status = PROGRAM.run("status", desk.job());
        assertThat(status.out()).contains("no run is active").contains("run 1  interrupted");
        assertThat(status().path("active").asBoolean()).isFalse();
        assertThat(status().at("/runs/0/state").asString()).isEqualTo("interrupted");
    }

    private JsonNode status() throws IOException {
        Result status = PROGRAM.run("status", desk.job(), "--json");
        assertThat(status.exitCode()).as(status.err()).isZero();
        return JSON.readTree(status.out());
    }

    private Running underWay(String step) throws IOException {
        Running running = PROGRAM.start("run", desk.job());
        desk.output().awaitLog(0, "Executing step: [" + step + "]", running);
        Output.await(running, desk.output()::showsStatus);
        return running;
    }
}
