package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.cli.Cli.Result;
import dev.pressmark.job.JobFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunCommandTest {

    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void twoArticlesAndAnEmptyFile() throws Exception {
        job = JobFixture.in(folder).writeArticles(2).write("empty.txt", "");
    }

    @Test
    void aRunEndsWithASummaryAndALinePerRejection() {
        Result result = Cli.launch("run", job.jobFile());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("fixture, run 1: done after ")
                .contains("files    3 found = 2 archived + 1 rejected + 0 unchanged + 0 waiting")
                .contains("records  3 read = 2 articles + 1 rejected")
                .contains("changes  0 duplicates, 0 superseded, 0 gone")
                .contains("reports  ");
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .startsWith("rejected: inbox/empty.txt, record 1: empty: ");
        assertThat(job.output().resolve("logs/pressmark.log")).isNotEmptyFile();
    }

    @Test
    void whatIsRejectedStandsInTheLogAsItDoesOnTheTerminal() throws Exception {
        job.write("red\u001b[31m.txt", "");

        Cli.launch("run", "--quiet", job.jobFile());

        assertThat(Files.readString(job.output().resolve("logs/pressmark.log")))
                .contains("Rejected inbox/empty.txt, record 1, as empty: ", "Rejected inbox/red [31m.txt")
                .doesNotContain("\u001b");
    }

    @Test
    void aQuietRunPrintsNothingButRejections() {
        assertThat(Cli.launch("run", "--quiet", job.jobFile()).out()).isEmpty();

        Result nothingNew = Cli.launch("run", "--quiet", job.jobFile());

        assertThat(nothingNew).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void theSummaryCanBeJson() {
        Result result = Cli.launch("run", "--json", job.jobFile());

        JsonNode summary = JsonMapper.shared().readTree(result.out());
        assertThat(summary.path("job").asString()).isEqualTo("fixture");
        assertThat(summary.path("run").asInt()).isEqualTo(1);
        assertThat(summary.path("end").asString()).isEqualTo("completed");
        assertThat(summary.path("totals").path("files").path("archived").asInt())
                .isEqualTo(2);
        assertThat(summary.path("reports").asString())
                .isEqualTo(job.output().resolve("reports").toString());
        assertThat(summary.path("errors").size()).isZero();
    }

    @Test
    void aStrictRunExitsDifferentlyWhenSomethingWasNewlyRejected() {
        assertThat(Cli.launch("run", "--strict", job.jobFile()).exitCode()).isEqualTo(3);
        assertThat(Cli.launch("run", "--strict", job.jobFile()).exitCode()).isZero();
    }

    @Test
    void whatWasNeverMeantToBeAnArticleMakesNoDifferenceToAStrictRun() throws Exception {
        Cli.launch("run", job.jobFile());
        job.write("picture.json", "{\"uri\": \"urn:x:1\", \"pubstatus\": \"usable\", \"type\": \"picture\"}");

        Result result = Cli.launch("run", "--strict", job.jobFile());

        assertThat(result.err()).contains("not_an_article");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void aPersonWhoWatchesSeesProgress() {
        Result result = Cli.launchWatched("run", job.jobFile());

        assertThat(result.err()).contains("scan", "archive", "report");
        assertThat(Cli.launchWatched("run", "--quiet", job.jobFile()).err()).isEmpty();
    }

    @Test
    void aFlagBeatsTheJobFile() {
        Path elsewhere = folder.resolve("elsewhere");

        Result result = Cli.launch("run", job.jobFile(), "--output", elsewhere, "--max-files", "1", "--threads", "1");

        assertThat(result.out()).contains("3 found = 1 archived + 0 rejected + 0 unchanged + 2 waiting");
        assertThat(elsewhere.resolve("reports/articles.csv")).exists();
        assertThat(job.output()).doesNotExist();
    }

    @Test
    void aRehearsalForAProgramIsOneObject() {
        Result result = Cli.launch("run", "--dry-run", "--json", job.jobFile());

        JsonNode rehearsal = JsonMapper.shared().readTree(result.out());
        assertThat(rehearsal.path("new").valueStream().map(JsonNode::asString))
                .containsExactly("inbox/00001.txt", "inbox/00002.txt", "inbox/empty.txt");
        assertThat(rehearsal.path("unchanged").asInt()).isZero();
    }

    @Test
    void aRehearsalSaysWhatWouldBeReadAndChangesNothing() throws Exception {
        Result before = Cli.launch("run", "--dry-run", job.jobFile());

        assertThat(before.exitCode()).isZero();
        assertThat(before.out().lines())
                .containsExactly(
                        "new        inbox/00001.txt",
                        "new        inbox/00002.txt",
                        "new        inbox/empty.txt",
                        "would read 3 files; 0 unchanged, 0 waiting, 0 refused. Nothing was changed.");
        assertThat(job.output()).doesNotExist();

        Cli.launch("run", job.jobFile());
        job.write("00001.txt", JobFixture.article(3))
                .write("a\nb.txt", JobFixture.article(4))
                .delete("00002.txt");
        Files.createSymbolicLink(job.inbox("link"), Path.of("nowhere"));
        Map<String, FileTime> listing = listing();

        Result after = Cli.launch("run", "--dry-run", "--max-files", "1", job.jobFile());

        assertThat(after.out().lines())
                .containsExactly(
                        "changed    inbox/00001.txt",
                        "gone       inbox/00002.txt",
                        "waiting    inbox/a\\u000ab.txt",
                        "refused    inbox/link",
                        "would read 1 files; 1 unchanged, 1 waiting, 1 refused. Nothing was changed.");
        assertThat(listing()).isEqualTo(listing);
    }

    private Map<String, FileTime> listing() throws IOException {
        Map<String, FileTime> listing = new TreeMap<>();
        try (Stream<Path> files = Files.walk(job.output())) {
            for (Path file : files.toList()) {
                listing.put(file + " " + Files.size(file), Files.getLastModifiedTime(file));
            }
        }
        return listing;
    }
}
