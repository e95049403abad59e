package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.cli.Cli.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

    private static final String OBJECT =
            "{\"title\": \"Ferry %d is late\", \"date\": \"2026-03-0%d\", \"text\": \"It was held up by a fog.\"}%n";

    @TempDir
    Path folder;

    @Test
    void itShowsWhatARecordClaimsAndWhere() throws Exception {
        Path file = file(
                "a.txt",
                "Ferry dearer than thought\n\nBy Ann Weaver\n\nPARIS, 3 March 2026 - The council came together.\n");

        Result result = Cli.launch("inspect", file);

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .contains(
                        "  charset          bytes: UTF-8",
                        "  headline         headline_line, line 1: Ferry dearer than thought",
                        "  byline           byline, line 3: By Ann Weaver",
                        "  dateline_place   dateline, line 5: PARIS",
                        Files.size(file) + " bytes, 1 records: 1 articles (text 1), 0 rejected");
    }

    @Test
    void itShowsSomeRecordsAndCountsAll() throws Exception {
        String objects = String.format(OBJECT + OBJECT, 1, 1, 2, 2) + "no record\n" + String.format(OBJECT, 3, 3);

        Result result = Cli.launch("inspect", "--records", "1", file("a.jsonl", objects));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("Ferry 1 is late")
                .doesNotContain("Ferry 2 is late")
                .endsWith("4 records: 3 articles (json 3), 1 rejected (malformed 1)" + System.lineSeparator());
    }

    @Test
    void fewerThanNoRecordsCannotBeShown() throws Exception {
        Result result = Cli.launch("inspect", "--records", "-1", file("a.txt", "The ferry is late.\n"));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--records: -1 is less than none");
    }

    @Test
    void itSaysWhyAFileIsRejectedAsAWhole() throws Exception {
        Result result = Cli.launch("inspect", file("a.zip", "PK\u0003\u0004 and then nothing"));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("the whole file is rejected as damaged: The zip breaks off")
                .contains("0 records");
    }

    @Test
    void whatAFileClaimsCannotCommandTheTerminal() throws Exception {
        Result result = Cli.launch("inspect", file("a.txt", "Ferry \u001b[31mdearer\n\nThe council came together.\n"));

        assertThat(result.out()).contains("dearer").doesNotContain("\u001b");
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        Result result = Cli.launch("inspect", folder.resolve("none.txt"));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("There is no file").contains("none.txt");
    }

    @Test
    void aFolderIsSaidToBeOne() {
        Result result = Cli.launch("inspect", folder);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("is a folder");
    }

    private Path file(String name, String content) throws Exception {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
