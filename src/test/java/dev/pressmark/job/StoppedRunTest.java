package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.archive.run.RunTotals.Files;
import dev.pressmark.job.reading.PendingBatches;
import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.RunResult.End;
import dev.pressmark.job.run.StopSignal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was stopped or killed is finished by the next start, with the bytes of one that was left alone. */
class StoppedRunTest {

    private static final int FILES = PendingBatches.MAX_FILES + 10;

    /** One file in twenty is an article. */
    private static final int ARCHIVED_FIRST = PendingBatches.MAX_FILES / 20;

    @TempDir
    static Path folder;

    private static JobFixture job;
    private static Map<String, String> undisturbed;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        job = JobFixture.in(folder).writeMany(FILES).write("copy.txt", JobFixture.article(21));
        job.run();
        undisturbed = job.reports();
    }

    @BeforeEach
    void startOver() throws Exception {
        job.rebuild();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "archive", "revise", "match", "report"})
    void aRunStoppedAtAStepIsFinishedByTheNextStart(String step) throws Exception {
        StopSignal stop = new StopSignal();

        RunResult stopped = job.run(stop, StopAt.step(step, stop));

        assertThat(stopped.end()).isEqualTo(End.STOPPED);
        assertThat(job.output().resolve("reports")).doesNotExist();
        assertFinished(job.run());
    }

    @Test
    void aRunKilledBeforeItsFirstExecutionIsBegunAnew() throws Exception {
        StopSignal stop = new StopSignal();
        job.run(stop, StopAt.step("scan", stop));
        job.execute(
                "DELETE FROM batch_step_execution_context",
                "DELETE FROM batch_step_execution",
                "DELETE FROM batch_job_execution_context",
                "DELETE FROM batch_job_execution_params",
                "DELETE FROM batch_job_execution");

        RunResult result = job.run();

        balanced(result);
        assertThat(result.run()).isEqualTo(1);
        assertThat(job.reports()).isEqualTo(undisturbed);
    }

    @Test
    void aRunStoppedBetweenChunksHasKeptTheFirst() throws Exception {
        StopSignal stop = new StopSignal();

        RunResult stopped = job.run(stop, StopAt.batch(1, stop));

        assertThat(stopped.end()).isEqualTo(End.STOPPED);
        assertThat(Totals.totals(stopped).files())
                .isEqualTo(new Files(FILES + 1, ARCHIVED_FIRST, PendingBatches.MAX_FILES - ARCHIVED_FIRST, 0, 0, 11));
        assertThat(job.number("SELECT COUNT(*) FROM article")).isEqualTo(ARCHIVED_FIRST);
        assertFinished(job.run());
    }

    @ParameterizedTest
    @ValueSource(strings = {"STARTING", "STARTED", "STOPPING", "UNKNOWN"})
    void aRunThatAKilledProcessHasLeftIsRecovered(String status) throws Exception {
        StopSignal stop = new StopSignal();
        job.run(stop, StopAt.batch(1, stop));
        for (String table : new String[] {"BATCH_JOB_EXECUTION", "BATCH_STEP_EXECUTION"}) {
            job.execute("UPDATE %s SET status = '%s', exit_code = 'UNKNOWN', end_time = NULL".formatted(table, status));
        }

        RunResult result = job.run();

        assertFinished(result);
        assertThat(job.number("SELECT COUNT(*) FROM BATCH_JOB_EXECUTION WHERE end_time IS NULL"))
                .isZero();
    }

    @Test
    void aRunThatWasNotFinishedKeepsItsNumberAndTheNextTakesTheNext() throws Exception {
        StopSignal stop = new StopSignal();
        job.run(stop, StopAt.step("match", stop));
        job.run();

        RunResult next = job.run();

        assertThat(next.run()).isEqualTo(2);
        assertThat(next.resumed()).isFalse();
    }

    private static void assertFinished(RunResult result) throws Exception {
        assertThat(balanced(result))
                .isEqualTo(new Files(FILES + 1, ARCHIVED_FIRST + 2, FILES - 1 - ARCHIVED_FIRST, 0, 0, 0));
        assertThat(result.run()).isEqualTo(1);
        assertThat(result.resumed()).isTrue();
        assertThat(job.reports()).isEqualTo(undisturbed);
    }
}
