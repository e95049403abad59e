package dev.pressmark.job;

import static dev.pressmark.job.Totals.balanced;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.archive.run.RunTotals;
import dev.pressmark.job.run.Progress;
import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.StopSignal;
import dev.pressmark.job.run.Surroundings;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.jobfile.JobFileReader;
import dev.pressmark.jobfile.Overrides;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jobs that the project ships run as they stand. */
class ExampleJobsTest {

    @TempDir
    Path output;

    @ParameterizedTest
    @CsvSource({
        "sample.yaml, 20, 2",
        "feeds.yaml, 4, 0",
        "data.yaml, 8, 3",
        "newsitems.yaml, 3, 1",
        "mail.yaml, 3, 0",
        "exports.yaml, 3, 0",
        "webarchives.yaml, 2, 1"
    })
    void anExampleJobArchivesWhatItShows(String name, long articles, long rejected) throws Exception {
        JobFile job = JobFileReader.read(
                Path.of("jobs", name), new Overrides(Map.of("output", output.toString())), Clock.systemUTC());
        Files.createDirectories(output);
        Surroundings surroundings =
                new Surroundings(Clock.fixed(JobFixture.NOW, ZoneOffset.UTC), new StopSignal(), Progress.NONE);
        try (PressmarkJob open = PressmarkJob.open(job, surroundings)) {
            RunResult result = open.run();

            balanced(result);
            RunTotals.Records records = Totals.totals(result).records();
            assertThat(records.articles()).isEqualTo(articles);
            assertThat(records.rejected()).isEqualTo(rejected);
        }
    }
}
