package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.archive.run.RunTotals.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a run leaves for a later one, or does not take at all. */
class LimitedRunTest {

    @TempDir
    Path folder;

    @Test
    void whatIsOverTheLimitOfFilesWaitsForTheRunsThatFollow() throws Exception {
        JobFixture job = JobFixture.in(folder).writeArticles(5).set("settle: 0s", "max-files: 2");

        assertThat(balanced(job.run())).isEqualTo(new Files(5, 2, 0, 0, 3, 0));
        assertThat(job.column("files.csv", "state"))
                .containsEntry("00002.txt", "archived")
                .containsEntry("00003.txt", "waiting");
        assertThat(balanced(job.run())).isEqualTo(new Files(5, 2, 0, 2, 1, 0));
        assertThat(balanced(job.run())).isEqualTo(new Files(5, 1, 0, 4, 0, 0));
        assertThat(balanced(job.run())).isEqualTo(new Files(5, 0, 0, 5, 0, 0));
        List<String> inSteps = job.contents();

        job.set("settle: 0s").rebuild().run();

        assertThat(inSteps).isEqualTo(job.contents());
    }

    @Test
    void aFileStillBeingWrittenWaitsUntilItHasSettled() throws Exception {
        JobFixture job = JobFixture.in(folder)
                .set("settle: 30s")
                .writeArticles(2)
                .dated("00002.txt", JobFixture.NOW.minus(Duration.ofSeconds(29)));

        assertThat(balanced(job.run())).isEqualTo(new Files(2, 1, 0, 0, 1, 0));

        job.dated("00002.txt", JobFixture.NOW.minus(Duration.ofSeconds(30)));
        assertThat(balanced(job.run())).isEqualTo(new Files(2, 1, 0, 1, 0, 0));
        assertThat(job.rows("articles.csv")).hasSize(2);
    }

    @Test
    void aWaitingFileThatVanishesIsGone() throws Exception {
        JobFixture job = JobFixture.in(folder).writeArticles(2).set("settle: 0s", "max-files: 1");
        job.run();

        assertThat(balanced(job.delete("00002.txt").run())).isEqualTo(new Files(1, 0, 0, 1, 0, 0));
        assertThat(job.column("files.csv", "state")).containsEntry("00002.txt", "gone");
    }

    @Test
    void aRecordOverTheLimitIsRejectedOnceAndReadWhenTheLimitIsRaised() throws Exception {
        JobFixture job = JobFixture.in(folder).writeArticles(2).set("settle: 0s", "max-record-size: 1kB");
        job.write("long.txt", JobFixture.article(3).repeat(10));

        assertThat(balanced(job.run())).isEqualTo(new Files(3, 2, 1, 0, 0, 0));
        assertThat(job.column("rejected.csv", "code")).isEqualTo(Map.of("long.txt", "too_large"));
        assertThat(job.column("rejected.csv", "message").get("long.txt")).contains("max-record-size");
        assertThat(balanced(job.run())).isEqualTo(new Files(3, 0, 0, 3, 0, 0));

        job.set("settle: 0s");
        assertThat(balanced(job.run())).isEqualTo(new Files(3, 1, 0, 2, 0, 0));
        assertThat(job.rows("rejected.csv")).isEmpty();
    }

    @Test
    void aRecordOverTheLimitAmongOthersIsReadWhenTheLimitIsRaised() throws Exception {
        JobFixture job = JobFixture.in(folder).set("settle: 0s", "max-record-size: 1kB");
        job.write(
                "a.jsonl",
                "{\"title\": \"Small\"}\n{\"title\": \"Large\", \"text\": \"" + "It rose. ".repeat(500) + "\"}\n");

        job.run();
        assertThat(job.column("rejected.csv", "code")).isEqualTo(Map.of("a.jsonl", "too_large"));
        assertThat(balanced(job.run())).isEqualTo(new Files(1, 0, 0, 1, 0, 0));

        job.set("settle: 0s");
        assertThat(balanced(job.run())).isEqualTo(new Files(1, 1, 0, 0, 0, 0));
        assertThat(job.rows("articles.csv")).hasSize(2);
        assertThat(job.rows("rejected.csv")).isEmpty();
        assertThat(balanced(job.run())).isEqualTo(new Files(1, 0, 0, 1, 0, 0));
    }

    @Test
    void anArticleThatGrowsTooLargeKeepsItsOldVersion() throws Exception {
        JobFixture job = JobFixture.in(folder).writeArticles(1).set("settle: 0s", "max-record-size: 1kB");
        job.run();
        String before = job.reports().get("articles.csv");

        job.write("00001.txt", JobFixture.article(1).repeat(10));

        assertThat(balanced(job.run())).isEqualTo(new Files(1, 0, 1, 0, 0, 0));
        assertThat(job.reports().get("articles.csv")).isEqualTo(before);

        assertThat(balanced(job.write("00001.txt", JobFixture.article(1)).run()))
                .isEqualTo(new Files(1, 1, 0, 0, 0, 0));
        assertThat(job.reports().get("articles.csv")).isEqualTo(before);
        assertThat(job.rows("rejected.csv")).isEmpty();
    }

    @Test
    void aRecordThatTakesTooLongIsRejectedOnceAndReadWhenItIsGivenMoreTime() throws Exception {
        JobFixture job = JobFixture.in(folder).set("settle: 0s", "max-record-time: 20ms");
        job.write("long.txt", JobFixture.article(3).repeat(20_000));

        assertThat(balanced(job.run())).isEqualTo(new Files(1, 0, 1, 0, 0, 0));
        assertThat(job.column("rejected.csv", "code")).isEqualTo(Map.of("long.txt", "takes_too_long"));
        assertThat(job.column("rejected.csv", "message").get("long.txt")).contains("max-record-time");
        assertThat(balanced(job.run())).isEqualTo(new Files(1, 0, 0, 1, 0, 0));

        job.set("settle: 0s", "max-record-time: 21ms");
        assertThat(balanced(job.run())).isEqualTo(new Files(1, 0, 1, 0, 0, 0));

        job.set("settle: 0s", "max-record-time: 10m");
        assertThat(balanced(job.run())).isEqualTo(new Files(1, 1, 0, 0, 0, 0));
        assertThat(job.rows("rejected.csv")).isEmpty();
        assertThat(balanced(job.run())).isEqualTo(new Files(1, 0, 0, 1, 0, 0));
    }

    @Test
    void anArticleOfWhichALaterVersionTakesTooLongKeepsItsOldOne() throws Exception {
        JobFixture job = JobFixture.in(folder).writeArticles(1);
        job.run();
        String before = job.reports().get("articles.csv");

        job.set("settle: 0s", "max-record-time: 20ms")
                .write("00001.txt", JobFixture.article(1).repeat(20_000));

        assertThat(balanced(job.run())).isEqualTo(new Files(1, 0, 1, 0, 0, 0));
        assertThat(job.reports().get("articles.csv")).isEqualTo(before);
    }
}
