package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.cli.Cli.Result;
import dev.pressmark.job.JobFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String ONE = "Ferry dearer than thought\n\n" + JobFixture.article(1) + "\nThe <pier> stays.\n";
    private static final String OTHER =
            "Ferry dearer than thought\n\n" + JobFixture.article(1).replace("old pier", "new pier");

    @TempDir
    Path folder;

    private JobFixture job;

    @BeforeEach
    void twoArticles() throws Exception {
        job = JobFixture.in(folder).write("a.txt", ONE).write("b.txt", OTHER);
    }

    @Test
    void itShowsBothSideBySideWithTheDifferencesMarked() {
        Cli.launch("run", job.jobFile());

        Result result = Cli.launch("diff", job.jobFile(), JobFixture.id("a.txt", ONE), JobFixture.id("b.txt", OTHER));

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("similarity 0.", "[old]", "{new}", "The <pier> stays.", " | ", " <");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void anArticleThatIsNotThereIsWrongUsage() {
        Cli.launch("run", job.jobFile());

        Result result = Cli.launch("diff", job.jobFile(), JobFixture.id("a.txt", ONE), "a0");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("The archive has no article 'a0'");
    }
}
