package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static dev.pressmark.job.Totals.totals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.archive.run.RunTotals.Files;
import dev.pressmark.archive.run.RunTotals.Records;
import dev.pressmark.job.reading.PendingBatches;
import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.RunResult.End;
import dev.pressmark.job.run.StopSignal;
import dev.pressmark.read.container.Packed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs make of files that hold many records. */
class ContainerRunTest {

    private static final int MANY = PendingBatches.MAX_RECORDS * 2 + 100;

    @TempDir
    Path folder;

    @Test
    void everyMemberIsAnArticleUnderItsOwnName() throws Exception {
        JobFixture job = JobFixture.in(folder).write("night.zip", zip(1, 3));

        RunResult result = job.run();

        assertThat(balanced(result)).isEqualTo(new Files(1, 1, 0, 0, 0, 0));
        assertThat(totals(result).records()).isEqualTo(new Records(3, 3, 0));
        assertThat(job.column("articles.csv", "article_id"))
                .isEqualTo(Map.of(
                        "night.zip!/in/1.txt", JobFixture.id("night.zip!/in/1.txt", JobFixture.article(1)),
                        "night.zip!/in/2.txt", JobFixture.id("night.zip!/in/2.txt", JobFixture.article(2)),
                        "night.zip!/in/3.txt", JobFixture.id("night.zip!/in/3.txt", JobFixture.article(3))));
        assertThat(job.column("files.csv", "records")).isEqualTo(Map.of("night.zip", "3"));
    }

    @Test
    void aPathIsThatOfOneArticleWhateverFoldersAndMembersAreCalled() throws Exception {
        String text = JobFixture.article(1);
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("i.zip", Packed.zip(Map.of("y.txt", text)));
        members.put("i.zip!/y.txt", text.getBytes(StandardCharsets.UTF_8));
        JobFixture job = JobFixture.in(folder)
                .write("o.tar", Packed.tar(members))
                .write("x.zip", Packed.zip(Map.of("y.txt", text)))
                .write("x.zip!/y.txt", text)
                .write("x.zip!/wow!.txt", text);

        balanced(job.run());

        assertThat(job.rows("articles.csv"))
                .extracting(row -> row.getField("source_file"))
                .containsExactlyInAnyOrder(
                        "o.tar!/i.zip!/y.txt",
                        "o.tar!/i.zip\\u0021/y.txt",
                        "x.zip!/y.txt",
                        "x.zip\\x21/y.txt",
                        "x.zip\\x21/wow!.txt");
    }

    @Test
    void aMemberThatIsNoArticleCostsNoneOfItsNeighbours() throws Exception {
        Map<String, String> texts = texts(1, 2);
        texts.put("in/empty.txt", "");
        JobFixture job = JobFixture.in(folder).write("night.zip", Packed.zip(texts));

        RunResult result = job.run();

        assertThat(totals(result).records()).isEqualTo(new Records(3, 2, 1));
        assertThat(job.column("rejected.csv", "code")).isEqualTo(Map.of("night.zip!/in/empty.txt", "empty"));
    }

    @Test
    void aFileOfManyRecordsIsResumedBehindThoseThatAreStored() throws Exception {
        JobFixture whole = JobFixture.in(folder.resolve("whole")).write("night.zip", zip(1, MANY));
        whole.run();
        JobFixture job = JobFixture.in(folder.resolve("stopped")).write("night.zip", zip(1, MANY));
        StopSignal stop = new StopSignal();

        RunResult stopped = job.run(stop, StopAt.batch(1, stop));

        assertThat(stopped.end()).isEqualTo(End.STOPPED);
        assertThat(job.number("SELECT COUNT(*) FROM article")).isEqualTo(PendingBatches.MAX_RECORDS);
        assertThat(job.number("SELECT progress FROM source_file")).isEqualTo(PendingBatches.MAX_RECORDS);
        RunResult result = job.run();
        assertThat(totals(result).records()).isEqualTo(new Records(MANY, MANY, 0));
        assertThat(job.contents()).isEqualTo(whole.contents());
    }

    @Test
    void aFileThatChangedKeepsTheRecordsItStillHas() throws Exception {
        JobFixture job = JobFixture.in(folder).write("night.zip", zip(1, MANY));
        job.run();
        List<String> before = ids(job);
        Map<String, String> texts = texts(1, MANY);
        texts.put("in/7.txt", JobFixture.article(1007));
        texts.remove("in/9.txt");
        texts.put("in/new.txt", JobFixture.article(2000));
        job.write("night.zip", Packed.zip(texts));

        RunResult result = job.run();

        balanced(result);
        assertThat(totals(result).records()).isEqualTo(new Records(MANY, MANY, 0));
        assertThat(totals(result).changes().superseded()).isEqualTo(2);
        List<String> after = ids(job);
        assertThat(after).hasSize(MANY);
        assertThat(after.stream().filter(before::contains).count()).isEqualTo(MANY - 2);
        assertThat(job.number("SELECT COUNT(*) FROM article")).isEqualTo(MANY + 2);
        JobFixture rebuilt = JobFixture.in(folder.resolve("rebuilt")).write("night.zip", Packed.zip(texts));
        rebuilt.run();
        assertThat(job.contents()).isEqualTo(rebuilt.contents());
    }

    @Test
    void aFileThatChangesAgainAfterHalfOfItWasReadEndsAsIfReadOnce() throws Exception {
        JobFixture job = JobFixture.in(folder.resolve("a")).write("night.zip", zip(1, MANY));
        StopSignal stop = new StopSignal();
        job.run(stop, StopAt.batch(1, stop));
        job.write("night.zip", zip(3, 20));

        job.run();
        job.run();

        JobFixture once = JobFixture.in(folder.resolve("b")).write("night.zip", zip(3, 20));
        once.run();
        assertThat(job.contents()).isEqualTo(once.contents());
    }

    @Test
    void aFileThatWasOnlyTouchedIsUnchanged() throws Exception {
        JobFixture job = JobFixture.in(folder).write("night.zip", zip(1, MANY));
        job.run();
        job.dated("night.zip", JobFixture.NOW.minusSeconds(60));

        assertThat(balanced(job.run())).isEqualTo(new Files(1, 0, 0, 1, 0, 0));
    }

    @Test
    void aFileThatBreaksOffKeepsWhatStandsBeforeTheBreak() throws Exception {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 1; i <= 20; i++) {
            members.put(i + ".txt", JobFixture.article(i).repeat(i).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = Packed.compressed("gz", Packed.tar(members));
        JobFixture job = JobFixture.in(folder).write("night.tar.gz", Arrays.copyOf(whole, whole.length - 200));

        RunResult result = job.run();

        balanced(result);
        assertThat(totals(result).records().articles()).isBetween(1L, 19L);
        assertThat(job.column("rejected.csv", "code").values()).contains("damaged");
        assertThat(job.column("files.csv", "state")).isEqualTo(Map.of("night.tar.gz", "archived"));
    }

    private static List<String> ids(JobFixture job) throws Exception {
        return job.rows("articles.csv").stream()
                .map(row -> row.getField("article_id"))
                .toList();
    }

    private static byte[] zip(int first, int last) throws Exception {
        return Packed.zip(texts(first, last));
    }

    private static Map<String, String> texts(int first, int last) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = first; i <= last; i++) {
            texts.put("in/" + i + ".txt", JobFixture.article(i));
        }
        return texts;
    }
}
