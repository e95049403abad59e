package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.RunResult.End;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A step that fails before or after the chunks, or in keeping its own record, is done again by the next start. */
class FailingStepTest {

    private static final int FILES = 4;

    @TempDir
    static Path folder;

    private static JobFixture job;
    private static Map<String, String> undisturbed;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        job = JobFixture.in(folder).writeArticles(FILES - 1).write("copy.txt", JobFixture.article(1));
        job.run();
        undisturbed = job.reports();
    }

    @BeforeEach
    void startOver() throws Exception {
        job.rebuild().open().close();
    }

    @ParameterizedTest
    @CsvSource({"INSERT ON source_file, 1", "INSERT ON source_file, 4", "INSERT ON run, 1", "UPDATE ON run, 2"})
    void aStepThatFailsStartsOver(String event, long row) throws Exception {
        failAt(event, row);

        assertThat(job.run().end()).isEqualTo(End.FAILED);
        assertThat(job.output().resolve("reports")).doesNotExist();
        assertFinishedByTheNextStart();
    }

    /** Spring Batch's own record of the step is part of the chunk's transaction. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 8, 12})
    void aFailureToRecordAStepLosesNothing(int row) throws Exception {
        failAt("UPDATE ON BATCH_STEP_EXECUTION", row);

        try {
            job.run();
        } catch (RuntimeException e) {
            assertThat(e).rootCause().hasMessageContaining("the disk has caught fire");
        }
        assertThat(job.number("SELECT COUNT(*) FROM article"))
                .isEqualTo(job.number("SELECT COUNT(*) FROM source_file WHERE state = 'settled'"));
        assertFinishedByTheNextStart();
    }

    private static void failAt(String event, long row) throws Exception {
        job.execute("CREATE TRIGGER failing BEFORE %s FOR EACH ROW CALL 'dev.pressmark.job.FailingTrigger'"
                .formatted(event));
        FailingTrigger.failAt(row);
    }

    private static void assertFinishedByTheNextStart() throws Exception {
        job.execute("DROP TRIGGER failing");
        RunResult result = job.run();
        assertThat(result.run()).isEqualTo(1);
        assertThat(balanced(result).archived()).isEqualTo(FILES);
        assertThat(job.reports()).isEqualTo(undisturbed);
    }
}
