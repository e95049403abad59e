package dev.pressmark.read.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.data.Cases.Case;
import dev.pressmark.read.data.csv.CsvReader;
import dev.pressmark.read.data.json.JsonReader;
import dev.pressmark.read.data.markdown.MarkdownReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from the files of the cases. */
class CasesTest {

    static List<Case> json() throws IOException {
        return Cases.in("json-cases.txt");
    }

    static List<Case> csv() throws IOException {
        return Cases.in("csv-cases.txt");
    }

    static List<Case> markdown() throws IOException {
        return Cases.in("markdown-cases.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("json")
    void json(Case example) {
        check(new JsonReader(ReadRecords.COPY_READER), example);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("csv")
    void csv(Case example) {
        check(new CsvReader(ReadRecords.COPY_READER), example);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markdown")
    void markdown(Case example) {
        check(new MarkdownReader(ReadRecords.COPY_READER), example);
    }

    private static void check(FormatReader reader, Case example) {
        byte[] bytes = example.content().getBytes(StandardCharsets.UTF_8);

        assertThat(reader.recognises(new FileHead(bytes, example.file()))).isTrue();
        assertThat(ReadRecords.of(reader, example.file(), bytes).text()).isEqualTo(example.expected());
    }
}
