package dev.pressmark.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.process.Pressmark.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says of job files and folders that it cannot work with, and of those that are merely empty. */
class JobFileIT {

    private static final Pressmark PROGRAM = Pressmark.program();

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void makeDesk() throws IOException {
        desk = Desk.in(folder);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsPlace() throws IOException {
        Files.writeString(Path.of(desk.job()), """
                name: [a, b]
                colour: red
                inputs:
                  - folder: inbox
                    settle: soon
                    coverage: 2021-01/2020-11
                    zone: Nowhere/Land
                    publishr: The Daily
                  - folder: missing
                output: output
                bodies: perhaps
                threads: none
                max-record-size: 3 elephants
                max-files: -1
                """);
        Result result = PROGRAM.run("run", desk.job());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .hasSize(11)
                .allSatisfy(line -> assertThat(line).matches("error: .*job\\.yaml:\\d+:\\d+: .+"))
                .anySatisfy(line -> assertThat(line).contains("job.yaml:1:7: ", "name"))
                .anySatisfy(line -> assertThat(line).contains("job.yaml:2:1: Unknown key 'colour'"))
                .anySatisfy(line -> assertThat(line).contains("job.yaml:5:13: settle: 'soon'"))
                .anySatisfy(line -> assertThat(line).contains("job.yaml:6:15: coverage: "))
                .anySatisfy(line -> assertThat(line).contains("job.yaml:7:11: zone: "))
                .anySatisfy(line -> assertThat(line).contains("job.yaml:8:5: Unknown key 'publishr'"))
                .anySatisfy(line -> assertThat(line).contains("job.yaml:9:13: folder: There is no folder "))
                .anySatisfy(line -> assertThat(line).contains("job.yaml:11:9: bodies: 'perhaps'"))
                .anySatisfy(line -> assertThat(line).contains("job.yaml:12:10: threads: 'none'"))
                .anySatisfy(line -> assertThat(line).contains("job.yaml:13:18: max-record-size: "))
                .anySatisfy(line -> assertThat(line).contains("job.yaml:14:12: max-files: '-1'"));
        assertThat(desk.output().folder()).doesNotExist();
    }

    @Test
    void aFileThatIsNoYamlIsRefusedWithThePlace() throws IOException {
        Files.writeString(Path.of(desk.job()), "name: desk\ninputs: [\noutput: output\n");
        Result result = PROGRAM.run("run", desk.job());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).containsPattern("job\\.yaml:\\d+:\\d+: Not YAML: ");
    }

    @Test
    void aMissingJobFileIsNamed() throws IOException {
        Result result = PROGRAM.run("run", folder.resolve("none.yaml").toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("There is no job file " + folder.resolve("none.yaml"));
    }

    @Test
    void twoJobsOnOneOutputAreRefused() throws IOException {
        assertThat(PROGRAM.run("run", desk.job()).exitCode()).isZero();
        Path other = Files.writeString(
                folder.resolve("other.yaml"),
                Files.readString(Path.of(desk.job())).replace("name: desk", "name: other"));
        Result result = PROGRAM.run("run", other.toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("output: " + desk.output().folder() + " belongs to the job 'desk'");
    }

    @Test
    void anEmptyFolderGivesEmptyReportsWithHeaders() throws IOException {
        Result result = PROGRAM.run("run", desk.job(), "--json");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(Output.balanced(result.out()).at("/files/found").asLong()).isZero();
        assertThat(desk.output().published().keySet())
                .contains("articles.csv", "bodies.csv", "duplicates.csv", "evidence.csv", "files.csv", "rejected.csv")
                .contains("days.csv", "publishers.csv", "sections.csv", "coverage.csv", "reprints.csv", "stories.csv")
                .contains("csv-metadata.json", "dictionary.csv", "dictionary.html");
        assertThat(desk.output().reports().resolve("bodies.csv")).hasContent("article_id,body\r\n");
        assertThat(desk.output().rows("articles.csv")).isEmpty();
    }
}
