package dev.pressmark.jobfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The cases of {@code wrong.yaml}: everything that is wrong with a job file is said at once, with its place. */
class WrongJobFileTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everythingWrongIsSaidWithItsPlace() throws IOException {
        for (String name : List.of("inbox", "other")) {
            Files.createDirectory(folder.resolve(name));
        }
        try (InputStream in = WrongJobFileTest.class.getResourceAsStream("wrong.yaml")) {
            List<Map<String, Object>> cases = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return cases.stream().map(wrong -> DynamicTest.dynamicTest(text(wrong, "shows"), () -> check(wrong)));
        }
    }

    private void check(Map<String, Object> wrong) throws IOException {
        Path file = Files.writeString(folder.resolve("job.yaml"), text(wrong, "file"));
        List<String> expected = ((List<?>) wrong.getOrDefault("problems", List.of()))
                .stream()
                        .map(problem -> file + ":" + problem.toString().replace("FOLDER", folder.toString()))
                        .toList();

        List<String> problems = problems(file, Overrides.NONE);

        assertThat(problems).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(problems.get(i)).startsWith(expected.get(i));
        }
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThat(problems(folder.resolve("none.yaml"), Overrides.NONE))
                .containsExactly("There is no job file " + folder.resolve("none.yaml"));
    }

    @Test
    void aFolderIsNoJobFile() {
        assertThat(problems(folder, Overrides.NONE))
                .singleElement()
                .asString()
                .startsWith("The job file " + folder + " cannot be read: ");
    }

    @Test
    void bytesThatAreNoTextAreNoJobFile() throws IOException {
        Path file = Files.write(folder.resolve("job.yaml"), new byte[] {'a', (byte) 0xE9, 'b'});

        assertThat(problems(file, Overrides.NONE))
                .singleElement()
                .asString()
                .endsWith("is not in UTF-8; save it in UTF-8");
    }

    @Test
    void flagsAreCheckedAsTheJobFileIs() throws IOException {
        Files.createDirectory(folder.resolve("inbox"));
        Path file = Files.writeString(folder.resolve("job.yaml"), "{name: a, inputs: [{folder: inbox}], output: out}");

        assertThat(problems(
                        file,
                        new Overrides(Map.of(
                                "archive",
                                "sqlite:x",
                                "threads",
                                "none",
                                "max-record-size",
                                "big",
                                "max-files",
                                "-1"))))
                .containsExactly(
                        "--archive or PRESSMARK_ARCHIVE: 'sqlite:x' is not the URL of an H2 database file, such as"
                                + " jdbc:h2:file:/srv/archive",
                        "--threads or PRESSMARK_THREADS: 'none' is not a number",
                        "--max-record-size or PRESSMARK_MAX_RECORD_SIZE: 'big' is not a size; write it as 64MiB",
                        "--max-files or PRESSMARK_MAX_FILES: '-1' is not above zero");
    }

    @Test
    void anOutputThatIsAFileIsNoFolder() throws IOException {
        Files.createDirectory(folder.resolve("inbox"));
        Path file = Files.writeString(folder.resolve("job.yaml"), "{name: a, inputs: [{folder: inbox}], output: out}");

        assertThat(problems(file, new Overrides(Map.of("output", file.toString()))))
                .containsExactly("--output or PRESSMARK_OUTPUT: " + file + " is a file; name a folder");
    }

    private static String text(Map<String, Object> wrong, String key) {
        return String.valueOf(wrong.get(key));
    }

    private static List<String> problems(Path file, Overrides overrides) {
        JobFileException refused = catchThrowableOfType(
                JobFileException.class, () -> JobFileReader.read(file, overrides, Clock.systemUTC()));
        return String.valueOf(refused.getMessage()).lines().toList();
    }
}
