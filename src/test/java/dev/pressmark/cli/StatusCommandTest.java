package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.cli.Cli.Result;
import dev.pressmark.job.JobFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatusCommandTest {

    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void threeArticles() throws Exception {
        job = JobFixture.in(folder).writeArticles(3).set("settle: 0s", "max-files: 2");
    }

    @Test
    void beforeAnyRunItSaysThatThereWasNone() {
        Result result = Cli.launch("status", job.jobFile());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines())
                .containsExactly("fixture: 0 articles, 0 files waiting; no run is active", "  it has never been run");
        assertThat(job.output()).doesNotExist();
    }

    @Test
    void afterRunsItShowsThemTheLatestFirst() {
        Cli.launch("run", job.jobFile());
        Cli.launch("run", job.jobFile());

        Result result = Cli.launch("status", job.jobFile());

        assertThat(result.out())
                .startsWith("fixture: 3 articles, 0 files waiting; no run is active")
                .containsSubsequence(
                        "run 2  completed",
                        "3 files found, 1 archived, 0 rejected, 2 unchanged, 0 waiting, 0 to be read; 1 articles",
                        "scan completed",
                        "report completed",
                        "run 1  completed",
                        "3 files found, 2 archived, 0 rejected, 0 unchanged, 1 waiting");
    }

    @Test
    void runsOfAnArchiveThatHasGoneAreNoneOfTheNewOnes() throws Exception {
        Cli.launch("run", job.jobFile());
        Cli.launch("run", job.jobFile());
        Files.delete(job.output().resolve("archive.mv.db"));

        Cli.launch("run", job.jobFile());

        assertThat(Cli.launch("status", job.jobFile()).out())
                .contains("run 1  completed")
                .doesNotContain("run 2");
    }

    @Test
    void itCanBeJson() {
        Cli.launch("run", job.jobFile());

        JsonNode status = JsonMapper.shared()
                .readTree(Cli.launch("status", "--json", job.jobFile()).out());

        assertThat(status.path("job").asString()).isEqualTo("fixture");
        assertThat(status.path("active").asBoolean()).isFalse();
        assertThat(status.path("articles").asInt()).isEqualTo(2);
        assertThat(status.path("waiting").asInt()).isEqualTo(1);
        JsonNode run = status.path("runs").get(0);
        assertThat(run.path("state").asString()).isEqualTo("completed");
        assertThat(run.path("totals").path("files").path("waiting").asInt()).isEqualTo(1);
        assertThat(run.path("steps").size()).isEqualTo(5);
    }

    @Test
    void aRunThatAKilledProcessHasLeftIsCalledInterrupted() throws Exception {
        Cli.launch("run", job.jobFile());
        Path file = job.output().resolve("status.json");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("\"completed\"", "\"running\""));

        assertThat(Cli.launch("status", job.jobFile()).out())
                .contains("run 1  interrupted")
                .contains("no run is active");
    }

    @Test
    void aDamagedStatusFileIsSaidToBeDamaged() throws Exception {
        Cli.launch("run", job.jobFile());
        Files.writeString(job.output().resolve("status.json"), "{");

        Result result = Cli.launch("status", job.jobFile());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("is damaged; the next run writes it anew");
    }
}
