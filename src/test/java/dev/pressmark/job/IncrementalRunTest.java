package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static dev.pressmark.job.Totals.totals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.archive.run.RunTotals.Files;
import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.RunResult.End;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run makes of files that are new, changed, back or gone since the run before. */
class IncrementalRunTest {

    private static final String ONE = JobFixture.article(1);
    private static final String TWO = JobFixture.article(2);
    private static final String LATER = JobFixture.article(3);

    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void firstRun() throws Exception {
        job = JobFixture.in(folder).write("a.txt", ONE).write("b.txt", TWO).write("empty.txt", "");
    }

    @Test
    void theFirstRunArchivesOrRejectsEveryFile() throws Exception {
        RunResult result = job.run();

        assertThat(result.end()).isEqualTo(End.COMPLETED);
        assertThat(result.run()).isEqualTo(1);
        assertThat(result.resumed()).isFalse();
        assertThat(balanced(result)).isEqualTo(new Files(3, 2, 1, 0, 0, 0));
        assertThat(job.column("articles.csv", "article_id"))
                .isEqualTo(Map.of("a.txt", JobFixture.id("a.txt", ONE), "b.txt", JobFixture.id("b.txt", TWO)));
        assertThat(job.column("rejected.csv", "code")).isEqualTo(Map.of("empty.txt", "empty"));
        assertThat(job.column("files.csv", "state"))
                .isEqualTo(Map.of("a.txt", "archived", "b.txt", "archived", "empty.txt", "rejected"));
    }

    @Test
    void aRunWithNothingNewPublishesNothingAndChangesNothing() throws Exception {
        job.run();
        Path published = job.output().resolve("reports").toRealPath();
        Map<String, String> before = job.reports();

        RunResult result = job.run();

        assertThat(result.run()).isEqualTo(2);
        assertThat(balanced(result)).isEqualTo(new Files(3, 0, 0, 3, 0, 0));
        assertThat(job.output().resolve("reports").toRealPath()).isEqualTo(published);
        assertThat(job.reports()).isEqualTo(before);
    }

    @Test
    void reportsThatAreNoLongerThereAreWrittenAgain() throws Exception {
        job.run();
        Map<String, String> before = job.reports();
        java.nio.file.Files.delete(job.output().resolve("reports").resolve("bodies.csv"));

        job.run();

        assertThat(job.contents()).isEqualTo(JobFixture.contents(before));
    }

    @Test
    void anAddedFileIsTheOnlyOneRead() throws Exception {
        job.run();

        RunResult result = job.write("c.txt", LATER).run();

        assertThat(balanced(result)).isEqualTo(new Files(4, 1, 0, 3, 0, 0));
        assertThat(job.column("files.csv", "run"))
                .isEqualTo(Map.of("a.txt", "1", "b.txt", "1", "c.txt", "2", "empty.txt", "1"));
    }

    @Test
    void aChangedFileSupersedesItsOldVersionWhichStaysInTheDatabase() throws Exception {
        job.run();

        RunResult result = job.write("a.txt", LATER).run();

        assertThat(balanced(result)).isEqualTo(new Files(3, 1, 0, 2, 0, 0));
        assertThat(totals(result).changes().superseded()).isEqualTo(1);
        assertThat(job.column("articles.csv", "article_id"))
                .containsEntry("a.txt", JobFixture.id("a.txt", LATER))
                .hasSize(2);
        assertThat(job.number("SELECT superseded_run FROM article WHERE article_id = '%s'"
                        .formatted(JobFixture.id("a.txt", ONE))))
                .isEqualTo(2);
        assertThat(job.number("SELECT COUNT(*) FROM body")).isEqualTo(3);
    }

    @Test
    void aFileChangedBackMakesItsFirstVersionCurrentAgain() throws Exception {
        job.run();
        String before = job.reports().get("articles.csv");
        job.write("a.txt", LATER).run();

        RunResult result = job.write("a.txt", ONE).run();

        assertThat(balanced(result)).isEqualTo(new Files(3, 1, 0, 2, 0, 0));
        assertThat(job.reports().get("articles.csv")).isEqualTo(before);
        assertThat(job.number("SELECT COUNT(*) FROM article")).isEqualTo(3);
        assertThat(job.number("SELECT superseded_run FROM article WHERE article_id = '%s'"
                        .formatted(JobFixture.id("a.txt", LATER))))
                .isEqualTo(3);
    }

    @Test
    void aFileThatWasOnlyTouchedIsUnchanged() throws Exception {
        job.run();

        RunResult result = job.write("a.txt", ONE).write("empty.txt", "").run();

        assertThat(balanced(result)).isEqualTo(new Files(3, 0, 0, 3, 0, 0));
        assertThat(job.column("files.csv", "run")).containsEntry("a.txt", "1").containsEntry("empty.txt", "1");
    }

    @Test
    void aVanishedFileIsGoneAndItsArticleStays() throws Exception {
        job.run();
        String before = job.reports().get("articles.csv");

        RunResult result = job.delete("a.txt").run();

        assertThat(balanced(result)).isEqualTo(new Files(2, 0, 0, 2, 0, 0));
        assertThat(totals(result).changes().gone()).isEqualTo(1);
        assertThat(job.column("files.csv", "state")).containsEntry("a.txt", "gone");
        assertThat(job.reports().get("articles.csv")).isEqualTo(before);
    }

    @Test
    void anInputThatHasLostAllItsFilesIsWarnedOf() throws Exception {
        assertThat(job.run().warnings()).isEmpty();
        assertThat(job.delete("a.txt").run().warnings()).isEmpty();

        RunResult result = job.delete("b.txt").delete("empty.txt").run();

        assertThat(result.end()).isEqualTo(End.COMPLETED);
        assertThat(result.warnings())
                .containsExactly("The input folder inbox had files, and none is found in it any more;"
                        + " is what it lies on mounted?");
        assertThat(job.write("b.txt", TWO).run().warnings()).isEmpty();
    }

    @Test
    void aFileThatComesBackAsItWasIsUnchanged() throws Exception {
        job.run();
        Map<String, String> before = job.reports();
        job.delete("empty.txt").run();

        RunResult result = job.write("empty.txt", "").run();

        assertThat(balanced(result)).isEqualTo(new Files(3, 0, 0, 3, 0, 0));
        assertThat(totals(result).changes().gone()).isZero();
        assertThat(job.contents()).isEqualTo(JobFixture.contents(before));
        assertThat(job.column("files.csv", "state")).containsEntry("empty.txt", "rejected");
    }

    @Test
    void aFileThatComesBackWithItsOldTimeIsNotEvenRead() throws Exception {
        job.run();
        Map<String, String> before = job.reports();
        Path aside = folder.resolve("aside.txt");
        java.nio.file.Files.move(job.inbox("a.txt"), aside);
        job.run();

        java.nio.file.Files.move(aside, job.inbox("a.txt"));
        RunResult result = job.run();

        assertThat(balanced(result)).isEqualTo(new Files(3, 0, 0, 3, 0, 0));
        assertThat(job.contents()).isEqualTo(JobFixture.contents(before));
    }

    @Test
    void aRejectedFileThatIsMendedBecomesAnArticle() throws Exception {
        job.run();

        RunResult result = job.write("empty.txt", LATER).run();

        assertThat(balanced(result)).isEqualTo(new Files(3, 1, 0, 2, 0, 0));
        assertThat(job.rows("rejected.csv")).isEmpty();
        assertThat(job.column("articles.csv", "article_id")).containsKey("empty.txt");
    }

    @Test
    void anArticleEmptiedIsRejectedAndItsOldVersionSuperseded() throws Exception {
        job.run();

        RunResult result = job.write("a.txt", "").run();

        assertThat(balanced(result)).isEqualTo(new Files(3, 0, 1, 2, 0, 0));
        assertThat(job.column("articles.csv", "article_id")).containsOnlyKeys("b.txt");
        assertThat(job.column("rejected.csv", "code")).containsOnlyKeys("a.txt", "empty.txt");
    }

    @Test
    void anEmptyFolderGivesEmptyReports() throws Exception {
        JobFixture empty = JobFixture.in(folder.resolve("other"));

        RunResult result = empty.run();

        assertThat(balanced(result)).isEqualTo(new Files(0, 0, 0, 0, 0, 0));
        assertThat(empty.rows("articles.csv")).isEmpty();
        assertThat(empty.rows("days.csv")).isEmpty();
        assertThat(empty.rows("runs.csv")).hasSize(1);
        assertThat(empty.reports()).containsKeys("datapackage.json", "csv-metadata.json", "dictionary.html");
    }
}
