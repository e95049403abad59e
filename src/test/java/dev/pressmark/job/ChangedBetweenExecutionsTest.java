package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.archive.run.RunTotals.Files;
import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.RunResult.End;
import dev.pressmark.job.run.StopSignal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was stopped finds other circumstances when it is resumed: other files, another job file. */
class ChangedBetweenExecutionsTest {

    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void threeArticles() throws Exception {
        job = JobFixture.in(folder)
                .writeArticles(2)
                .write("empty.txt", "")
                .write("other/late.txt", JobFixture.article(3));
    }

    @Test
    void aFileAddedMeanwhileIsTakenUp() throws Exception {
        stopAt("archive");

        assertThat(balanced(job.write("more.txt", JobFixture.article(4)).run())).isEqualTo(new Files(5, 4, 1, 0, 0, 0));
    }

    @Test
    void aFileReadAlreadyThatChangesIsReadAgain() throws Exception {
        stopAt("match");

        RunResult result = job.write("00001.txt", JobFixture.article(4)).run();

        assertThat(balanced(result)).isEqualTo(new Files(4, 3, 1, 0, 0, 0));
        assertThat(job.column("articles.csv", "article_id"))
                .containsEntry("00001.txt", JobFixture.id("00001.txt", JobFixture.article(4)))
                .hasSize(3);
    }

    @Test
    void aFileReadAlreadyThatVanishesIsStillCounted() throws Exception {
        stopAt("match");

        RunResult result = job.delete("00001.txt").run();

        assertThat(balanced(result)).isEqualTo(new Files(4, 3, 1, 0, 0, 0));
        assertThat(job.column("files.csv", "state")).containsEntry("00001.txt", "gone");
    }

    @Test
    void aFileNotYetReadThatVanishesIsRejected() throws Exception {
        stopAt("archive");

        RunResult result = job.delete("00001.txt").run();

        assertThat(balanced(result)).isEqualTo(new Files(4, 2, 2, 0, 0, 0));
        assertThat(job.column("rejected.csv", "code")).containsEntry("00001.txt", "vanished");
    }

    @Test
    void aFileRejectedAlreadyThatIsBeingWrittenAgainWaits() throws Exception {
        job.set("settle: 30s");
        stopAt("match");

        RunResult result = job.write("empty.txt", JobFixture.article(4))
                .dated("empty.txt", JobFixture.NOW)
                .run();

        assertThat(balanced(result)).isEqualTo(new Files(4, 3, 0, 0, 1, 0));
    }

    @Test
    void aFileThatTheInputNoLongerCoversWaits() throws Exception {
        stopAt("archive");
        job.set("files: '*.txt'");

        RunResult result = job.run();

        assertThat(balanced(result).found()).isEqualTo(4);
        assertThat(balanced(result).archived()).isEqualTo(2);
        assertThat(balanced(result).waiting()).isEqualTo(1);
        assertThat(job.rows("rejected.csv")).hasSize(1);
    }

    @Test
    void aRunGoesOnWhenOneOfItsInputsIsTakenOutOfTheJobFile() throws Exception {
        java.nio.file.Files.createDirectories(folder.resolve("second"));
        java.nio.file.Files.writeString(folder.resolve("second/x.txt"), JobFixture.article(5));
        java.nio.file.Files.writeString(folder.resolve("second/y.txt"), JobFixture.article(6));
        job.set("settle: 0s\n  - folder: second\n    settle: 0s");
        stopAt("archive");
        job.set("settle: 0s");

        RunResult result = job.run();

        assertThat(balanced(result)).isEqualTo(new Files(6, 3, 1, 0, 2, 0));
        assertThat(balanced(job.run())).isEqualTo(new Files(4, 0, 0, 4, 0, 0));
        job.set("settle: 0s\n  - folder: second\n    settle: 0s");
        assertThat(balanced(job.run())).isEqualTo(new Files(6, 2, 0, 4, 0, 0));
    }

    @Test
    void aRunGoesOnWhenAnInputItHasReadIsTakenOutOfTheJobFile() throws Exception {
        java.nio.file.Files.createDirectories(folder.resolve("second"));
        java.nio.file.Files.writeString(folder.resolve("second/x.txt"), JobFixture.article(5));
        job.set("settle: 0s\n  - folder: second\n    settle: 0s");
        stopAt("match");
        job.set("settle: 0s");

        assertThat(balanced(job.run())).isEqualTo(new Files(5, 4, 1, 0, 0, 0));
    }

    private void stopAt(String step) throws Exception {
        StopSignal stop = new StopSignal();
        assertThat(job.run(stop, StopAt.step(step, stop)).end()).isEqualTo(End.STOPPED);
    }
}
