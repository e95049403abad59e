package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.cli.Cli.Result;
import dev.pressmark.job.JobFixture;
import dev.pressmark.schedule.ChildProcess;
import dev.pressmark.schedule.LockingProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {

    private static final String TEXT = """
            Ferry dearer than thought

            By Ann Weaver

            PARIS, 3 March 2026 - The council of the harbour town came together to hear what the ferry had cost it.

            Source: Reuters
            """;

    @TempDir
    Path folder;

    private JobFixture job;
    private String id = "";

    @BeforeEach
    void anArticleWithACorrection() throws Exception {
        job = JobFixture.in(folder).write("a.txt", TEXT).set("settle: 0s", "corrections: mine.csv");
        job.table("mine.csv", "source_file,field,value,who,why", "a.txt,published,2026-03-02,Lib,misprint");
        id = JobFixture.id("a.txt", TEXT);
    }

    @Test
    void itShowsValuesClaimsAndReasons() {
        Cli.launch("run", job.jobFile());

        Result result = Cli.launch("explain", job.jobFile(), id);

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith(id + ": inbox/a.txt, record 1, read as text")
                .doesNotContain("superseded")
                .contains(
                        "headline: Ferry dearer than thought  [high]",
                        "  * headline_line, line 1: Ferry dearer than thought",
                        "published: 2026-03-02  [high]",
                        "  - dateline, line 5: 3 March 2026",
                        "  * correction, mine.csv line 2 (Lib: misprint): 2026-03-02",
                        "    A correction says so, and outranks whatever is found.",
                        "    Without the correction it would be \"2026-03-03\".",
                        "dateline_country: FR  [high]",
                        "    It is worked out from dateline_place, claimed as \"PARIS\".",
                        "Nothing is claimed about: standfirst, ");
    }

    @Test
    void itCanBeJson() {
        Cli.launch("run", job.jobFile());

        JsonNode json = JsonMapper.shared()
                .readTree(Cli.launch("explain", "--json", job.jobFile(), id).out());

        assertThat(json.path("article_id").asString()).isEqualTo(id);
        assertThat(json.path("source_file").asString()).isEqualTo("a.txt");
        assertThat(json.path("superseded_run").isNull()).isTrue();
        JsonNode published = json.path("fields")
                .valueStream()
                .filter(field -> field.path("field").asString().equals("published"))
                .findFirst()
                .orElseThrow();
        assertThat(published.path("value").asString()).isEqualTo("2026-03-02");
        assertThat(published.path("confidence").asString()).isEqualTo("high");
        assertThat(published.path("reasons").size()).isEqualTo(2);
        JsonNode claim = published.path("claims").get(0);
        assertThat(claim.path("chosen").asBoolean(true)).isFalse();
        assertThat(claim.path("basis").asString()).isEqualTo("dateline");
        assertThat(claim.path("raw").asString()).isEqualTo("3 March 2026");
        assertThat(claim.path("alone").asString()).isEqualTo("2026-03-03");
    }

    @Test
    void aVersionThatWasSupersededIsSaidToBe() throws Exception {
        Cli.launch("run", job.jobFile());
        job.write("a.txt", JobFixture.article(1));
        Cli.launch("run", job.jobFile());

        Result result = Cli.launch("explain", job.jobFile(), id);

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("This version was superseded by run 2: it stands in no report.");
    }

    @Test
    void anArticleThatTheArchiveDoesNotHaveIsWrongUsage() {
        Cli.launch("run", job.jobFile());

        Result result = Cli.launch("explain", job.jobFile(), "a1");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualToIgnoringNewLines(
                        "error: The archive has no article 'a1'; take its article_id from articles.csv");
    }

    @Test
    void beforeAnyRunThereIsNothingToExplainAndNothingIsMade() throws Exception {
        Result result = Cli.launch("explain", job.jobFile(), id);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .isEqualToIgnoringNewLines("error: There is no archive yet; 'pressmark run job.yaml' makes it");
        assertThat(job.output()).doesNotExist();
        Files.createDirectory(job.output());
        assertThat(Cli.launch("explain", job.jobFile(), id).err()).contains("There is no archive yet");
    }

    @Test
    void whileARunIsActiveItSaysSo() throws Exception {
        Cli.launch("run", job.jobFile());
        try (ChildProcess other =
                ChildProcess.start(LockingProgram.class, "locked", job.jobFile().toString())) {
            assertThat(other).isNotNull();

            Result result = Cli.launch("explain", job.jobFile(), id);

            assertThat(result.exitCode()).isEqualTo(4);
            assertThat(result.err()).startsWith("error: The job 'fixture' is in use: process ");
        }
    }

    @Test
    void anArticleIdIsNeeded() {
        Result result = Cli.launch("explain", job.jobFile());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("ARTICLE_ID");
    }

    @Test
    void aBrokenTableIsAMistakeOfTheJobFileAndOneThatAppliesToNothingAWarning() throws Exception {
        job.table("mine.csv", "source_file,field,value", "z.txt,headline,Elsewhere");
        Result warned = Cli.launch("run", "--quiet", job.jobFile());
        assertThat(warned.exitCode()).isZero();
        assertThat(warned.out()).isEmpty();
        assertThat(warned.err())
                .isEqualToIgnoringNewLines("warning: mine.csv line 2: headline is not corrected: the archive has no"
                        + " article of z.txt, record 1");

        assertThat(Cli.launch("check", job.jobFile()).out()).contains("tables   1 corrections");

        job.table("mine.csv", "source_file,field,value", "a.txt,published,yesterday");
        for (String command : new String[] {"run", "check"}) {
            Result broken = Cli.launch(command, job.jobFile());

            assertThat(broken.exitCode()).isEqualTo(2);
            assertThat(broken.err())
                    .startsWith("error: " + folder.resolve("mine.csv") + ":2: published: 'yesterday' is not a date");
        }
    }
}
