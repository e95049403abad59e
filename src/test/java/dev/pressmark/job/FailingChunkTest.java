package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.archive.run.RunTotals.Files;
import dev.pressmark.job.reading.PendingBatches;
import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.RunResult.End;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the database refuses to write, the chunk leaves nothing and the next start finishes the run. */
class FailingChunkTest {

    private static final int CHUNK = PendingBatches.MAX_FILES;
    private static final int FILES = 2 * CHUNK + 1;

    @TempDir
    static Path folder;

    private static JobFixture job;
    private static Map<String, String> undisturbed;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        job = JobFixture.in(folder).writeMany(FILES);
        job.run();
        undisturbed = job.reports();
    }

    @BeforeEach
    void startOver() throws Exception {
        job.rebuild().open().close();
    }

    @ParameterizedTest
    @CsvSource({
        "INSERT ON article, 1, 0",
        "UPDATE ON source_file, 500, 0",
        "INSERT ON body, 26, 500",
        "UPDATE ON source_file, 1000, 500",
        "UPDATE ON source_file, 1001, 1000"
    })
    void aChunkThatFailsLeavesNothingAndTheNextStartFinishesTheRun(String event, long row, long kept) throws Exception {
        failAt(event, row);

        RunResult failed = job.run();

        assertThat(failed.end()).isEqualTo(End.FAILED);
        assertThat(failed.errors()).anySatisfy(error -> assertThat(error).contains("the disk has caught fire"));
        assertThat(job.number("SELECT COUNT(*) FROM source_file WHERE state = 'settled'"))
                .isEqualTo(kept);
        assertThat(job.number("SELECT COUNT(*) FROM article") + job.number("SELECT COUNT(*) FROM rejection"))
                .isEqualTo(kept);
        assertThat(job.number("SELECT COUNT(*) FROM body")).isEqualTo(kept / 20);
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
        assertThat(balanced(result)).isEqualTo(new Files(FILES, 51, FILES - 51, 0, 0, 0));
        assertThat(result.run()).isEqualTo(1);
        assertThat(job.reports()).isEqualTo(undisturbed);
    }
}
