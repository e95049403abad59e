package dev.pressmark.jobfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Coverage;
import dev.pressmark.article.InputDescription;
import dev.pressmark.report.Retention;
import dev.pressmark.report.table.EditionPlan;
import dev.pressmark.report.table.Reports;
import dev.pressmark.scan.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobFileReaderTest {

    private static final JobFile.Publication PUBLICATION = new JobFile.Publication(
            Reports.all().stream().filter(report -> report != Reports.BODIES).toList(),
            EditionPlan.Layout.PLAIN,
            new Retention(30, null));

    @TempDir
    Path folder;

    private Path file = Path.of("job.yaml");

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("jobs/inbox/deep"));
        Files.createDirectories(folder.resolve("wire"));
        file = folder.resolve("jobs/job.yaml");
    }

    @Test
    void whatIsNotSaidHasADefault() throws Exception {
        JobFile job = read("{name: a, inputs: [{folder: inbox}], output: ../out}", Overrides.NONE);

        Path output = folder.resolve("out");
        assertThat(job.name()).isEqualTo("a");
        assertThat(job.file()).isEqualTo(file);
        assertThat(job.results())
                .isEqualTo(new JobFile.Results(output, "jdbc:h2:file:" + output + "/archive", PUBLICATION));
        assertThat(job.limits())
                .isEqualTo(new JobFile.Limits(
                        Runtime.getRuntime().availableProcessors(), 64L << 20, Duration.ofSeconds(60), Long.MAX_VALUE));
        Input input = job.inputs().get(0);
        assertThat(input.key()).isEqualTo("inbox");
        assertThat(input.folder()).isEqualTo(folder.resolve("jobs/inbox"));
        assertThat(input.files()).hasToString("**/*");
        assertThat(input.settle()).isEqualTo(Duration.ofSeconds(30));
        assertThat(input.description()).isEqualTo(InputDescription.NONE);
    }

    @Test
    void whatIsSaidHolds() throws Exception {
        JobFile job = read("""
                name: a.b-c_9
                inputs:
                  - folder: inbox
                    files: "*.{txt,text}"
                    settle: 5m
                    coverage: 2020-11/2021-01
                    zone: Europe/London
                    publisher: " The Daily Sample "
                output: ../out
                archive: jdbc:h2:file:/srv/y
                bodies: true
                threads: 3
                max-record-size: 2 MiB
                max-record-time: 5m
                max-files: 10
                """, Overrides.NONE);

        assertThat(job.results().archive()).isEqualTo("jdbc:h2:file:/srv/y");
        assertThat(job.results().reports().included()).containsExactlyElementsOf(Reports.all());
        assertThat(job.limits()).isEqualTo(new JobFile.Limits(3, 2L << 20, Duration.ofMinutes(5), 10));
        Input input = job.inputs().get(0);
        assertThat(input.files().matches("a.text")).isTrue();
        assertThat(input.settle()).isEqualTo(Duration.ofMinutes(5));
        assertThat(input.description())
                .isEqualTo(new InputDescription(
                        new Coverage(LocalDate.of(2020, 11, 1), LocalDate.of(2021, 1, 31)),
                        ZoneId.of("Europe/London"),
                        "The Daily Sample"));
    }

    @ParameterizedTest
    @CsvSource({"inbox, inbox", "./inbox/, inbox", "inbox/deep, inbox/deep", "../wire, ../wire", "inbox/../inbox, inbox"
    })
    void theKeyOfAnInputIsItsFolderAsSeenFromTheJobFile(String text, String key) throws Exception {
        JobFile job = read("{name: a, inputs: [{folder: " + text + "}], output: ../out}", Overrides.NONE);

        assertThat(job.inputs().get(0).key()).isEqualTo(key);
    }

    @Test
    void anAbsoluteFolderHasTheSameKeyAsARelativeOne() throws Exception {
        JobFile job = read(
                "{name: a, inputs: [{folder: %s}], output: %s}"
                        .formatted(folder.resolve("wire"), folder.resolve("out")),
                Overrides.NONE);

        assertThat(job.inputs().get(0).key()).isEqualTo("../wire");
        assertThat(job.results().output()).isEqualTo(folder.resolve("out"));
    }

    @Test
    void aFolderNamedBesideTheJobFileMayHaveAnyLetters() throws Exception {
        Path umlaut = Files.createDirectory(folder.resolve("jobs/k\u00f6ln \\ x"));

        JobFile job = read("{name: a, inputs: [{folder: 'k\u00f6ln \\ x'}], output: ../out}", Overrides.NONE);

        assertThat(job.inputs().get(0).folder()).isEqualTo(umlaut);
    }

    @Test
    void anAbsoluteFolderMayHaveAnyLetters() throws Exception {
        Path umlaut = Files.createDirectory(folder.resolve("k\u00f6ln"));

        JobFile job = read("{name: a, inputs: [{folder: '%s'}], output: ../out}".formatted(umlaut), Overrides.NONE);

        assertThat(job.inputs().get(0).folder()).isEqualTo(umlaut);
        assertThat(job.inputs().get(0).key()).isEqualTo("../k\u00f6ln");
    }

    @Test
    void theJobFilesOwnFolderIsKeyedByADot() throws Exception {
        JobFile job = read("{name: a, inputs: [{folder: .}], output: ../out}", Overrides.NONE);

        assertThat(job.inputs().get(0).key()).isEqualTo(".");
    }

    @Test
    void whatIsGivenOutsideBeatsTheJobFile() throws Exception {
        Overrides overrides = new Overrides(Map.of(
                "output", folder.resolve("elsewhere").toString(),
                "archive", "jdbc:h2:file:/srv/x",
                "threads", "7",
                "max-record-size", "1kB",
                "max-files", "5"));

        JobFile job = read(
                "{name: a, inputs: [{folder: inbox}], output: ../out, archive: 'jdbc:h2:file:/srv/y', threads: 1,"
                        + " max-record-size: 5MB, max-files: 9}",
                overrides);

        assertThat(job.results())
                .isEqualTo(new JobFile.Results(folder.resolve("elsewhere"), "jdbc:h2:file:/srv/x", PUBLICATION));
        assertThat(job.limits()).isEqualTo(new JobFile.Limits(7, 1000, Duration.ofSeconds(60), 5));
    }

    @Test
    void anOutputGivenOutsideStandsInForOneTheJobFileLacks() throws Exception {
        Overrides overrides =
                new Overrides(Map.of("output", folder.resolve("out").toString()));

        JobFile job = read("{name: a, inputs: [{folder: inbox}]}", overrides);

        assertThat(job.results().archive()).isEqualTo("jdbc:h2:file:" + folder.resolve("out/archive"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:file:../db/press", "jdbc:h2:../db/press", "jdbc:h2:file:./../db/press"})
    void aDatabaseIsSeenFromTheJobFileLikeEveryOtherPath(String url) throws Exception {
        JobFile job = read(
                "{name: a, inputs: [{folder: inbox}], output: ../out, archive: '" + url + ";CACHE_SIZE=4096'}",
                Overrides.NONE);

        assertThat(job.results().archive())
                .isEqualTo("jdbc:h2:file:" + folder.resolve("db/press") + ";CACHE_SIZE=4096");
    }

    @Test
    void aDatabaseGivenOutsideIsSeenFromTheWorkingDirectoryAndMayLieAtHome() throws Exception {
        String yaml = "{name: a, inputs: [{folder: inbox}], output: ../out}";

        assertThat(read(yaml, new Overrides(Map.of("archive", "jdbc:h2:file:db/press")))
                        .results()
                        .archive())
                .isEqualTo("jdbc:h2:file:" + Path.of("db/press").toAbsolutePath());
        assertThat(read(yaml, new Overrides(Map.of("archive", "jdbc:h2:~/press")))
                        .results()
                        .archive())
                .isEqualTo("jdbc:h2:file:" + System.getProperty("user.home") + "/press");
    }

    private JobFile read(String yaml, Overrides overrides) throws Exception {
        Files.writeString(file, yaml);
        return JobFileReader.read(file, overrides, Clock.systemUTC());
    }
}
