package dev.pressmark.jobfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pressmark.article.Correction;
import dev.pressmark.article.Correction.ById;
import dev.pressmark.article.Correction.ByRecord;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Organisation;
import dev.pressmark.jobfile.JobFile.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The tables that a job file names: what they say, and, in {@code wrong-tables.yaml}, everything wrong with them. */
class TablesTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-04-01T06:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @BeforeEach
    void anInbox() throws IOException {
        Files.createDirectory(folder.resolve("inbox"));
    }

    @Test
    void withoutTablesThereIsNothingToKnowBetter() throws Exception {
        assertThat(read("").corrections()).isEmpty();
        assertThat(read("").authorities()).isNull();
    }

    @Test
    void aCorrectionIsReadWithItsPlaceAndInTheFormOfItsField() throws Exception {
        String id = "a0123456789abcdef01234567";
        Files.writeString(folder.resolve("c.csv"), """
                \ufeffwhy,who,value,field,record,input,source_file,article_id
                misprint,Lib,2026-03-01T10:00Z,published,,,,%s
                ,,Ann  Weaver ;  Bo Penman,byline,2,in,a.txt,

                ,,"A headline
                on two lines",headline,,,b.txt,
                ,,,language,,,b.txt,
                ,,Englisch,language,,,c.txt,
                ,,DE-at,language,,,d.txt,
                ,,a; b ;;c,keywords,,,c.txt,
                """.formatted(id));

        assertThat(read("corrections: c.csv").corrections())
                .containsExactly(
                        new Correction(
                                new ById(id),
                                Field.PUBLISHED,
                                "2026-03-01T10:00:00+00:00",
                                "Lib",
                                "misprint",
                                "c.csv line 2"),
                        new Correction(
                                new ByRecord("in", "a.txt", 2),
                                Field.BYLINE,
                                "Ann Weaver; Bo Penman",
                                "",
                                "",
                                "c.csv line 3"),
                        new Correction(
                                new ByRecord(null, "b.txt", 1),
                                Field.HEADLINE,
                                "A headline on two lines",
                                "",
                                "",
                                "c.csv line 5"),
                        new Correction(new ByRecord(null, "b.txt", 1), Field.LANGUAGE, "", "", "", "c.csv line 7"),
                        new Correction(new ByRecord(null, "c.txt", 1), Field.LANGUAGE, "en", "", "", "c.csv line 8"),
                        new Correction(new ByRecord(null, "d.txt", 1), Field.LANGUAGE, "de-AT", "", "", "c.csv line 9"),
                        new Correction(
                                new ByRecord(null, "c.txt", 1), Field.KEYWORDS, "a; b; c", "", "", "c.csv line 10"));
    }

    @Test
    void aTableInAnotherFolderIsNamedByItsLastName() throws Exception {
        Files.createDirectory(folder.resolve("desk"));
        Files.writeString(folder.resolve("desk/c.csv"), "source_file,field,value\na.txt,section,Port\n");

        assertThat(read("corrections: desk/c.csv").corrections())
                .extracting(Correction::where)
                .containsExactly("c.csv line 2");
    }

    @Test
    void anAuthorityTableIsReadWithItsAliases() throws Exception {
        Files.writeString(folder.resolve("o.csv"), """
                name,aliases,domain,country,kind,language
                The Harbour Gazette, THG | Gazette of the Harbour ,,GB,publisher,en
                """);

        AuthorityFile own = Objects.requireNonNull(read("authorities: o.csv").authorities());

        assertThat(own.find("Gazette of the Harbour")).map(Organisation::name).contains("The Harbour Gazette");
        assertThat(own.organisations()).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> everythingWrongIsSaidWithItsLine() throws IOException {
        try (InputStream in = TablesTest.class.getResourceAsStream("wrong-tables.yaml")) {
            List<Map<String, Object>> cases = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return cases.stream().map(wrong -> DynamicTest.dynamicTest(text(wrong, "shows"), () -> check(wrong)));
        }
    }

    private void check(Map<String, Object> wrong) throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), text(wrong, "table"));
        List<String> expected = ((List<?>) Objects.requireNonNull(wrong.get("problems")))
                .stream().map(problem -> table + ":" + problem).toList();

        List<String> problems = problems(text(wrong, "key") + ": table.csv");

        assertThat(problems).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(problems.get(i)).startsWith(expected.get(i));
        }
    }

    @Test
    void aTableThatIsNotThereIsSaidWithThePlaceInTheJobFile() {
        assertThat(problems("corrections: none.csv"))
                .containsExactly(folder.resolve("job.yaml") + ":4:14: corrections: There is no file "
                        + folder.resolve("none.csv"));
        assertThat(problems("authorities: inbox"))
                .singleElement()
                .asString()
                .contains(":4:14: authorities: There is no file ");
    }

    @Test
    void bytesThatAreNotUtf8AreSaidToBeSo() throws IOException {
        Files.write(folder.resolve("c.csv"), new byte[] {'a', (byte) 0xE9, 'b'});

        assertThat(problems("corrections: c.csv"))
                .containsExactly(folder.resolve("c.csv") + ": It is not in UTF-8; save it as CSV in UTF-8");
        assertThat(problems("authorities: c.csv")).hasSize(1);
    }

    private static String text(Map<String, Object> wrong, String key) {
        return String.valueOf(wrong.get(key));
    }

    private Tables read(String setting) throws IOException, JobFileException {
        return JobFileReader.read(jobFile(setting), Overrides.NONE, NOW).tables();
    }

    private List<String> problems(String setting) {
        JobFileException refused = catchThrowableOfType(JobFileException.class, () -> read(setting));
        return String.valueOf(refused.getMessage()).lines().toList();
    }

    private Path jobFile(String setting) throws IOException {
        return Files.writeString(
                folder.resolve("job.yaml"), "name: a\ninputs: [{folder: inbox}]\noutput: out\n" + setting + "\n");
    }
}
