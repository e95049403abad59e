package dev.pressmark.read.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.read.ChangedInputs;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.data.Cases.Case;
import dev.pressmark.read.data.csv.CsvReader;
import dev.pressmark.read.data.json.JsonReader;
import dev.pressmark.read.data.markdown.MarkdownReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged files end in problems, never in exceptions. */
class DamagedDataTest {

    record Subject(FormatReader reader, String cases) {

        @Override
        public String toString() {
            return reader.getClass().getSimpleName();
        }
    }

    static List<Subject> subjects() {
        return List.of(
                new Subject(new JsonReader(ReadRecords.COPY_READER), "json-cases.txt"),
                new Subject(new CsvReader(ReadRecords.COPY_READER), "csv-cases.txt"),
                new Subject(new MarkdownReader(ReadRecords.COPY_READER), "markdown-cases.txt"));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void whateverIsChangedInAFileItIsReadOrRejected(Subject subject) throws IOException {
        ChangedInputs.read(
                subject.reader(),
                Cases.in(subject.cases()).stream().map(Case::content).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void whereverAFileBreaksOffWhatStandsBeforeIsRead(Subject subject) throws IOException {
        for (Case example : Cases.in(subject.cases())) {
            byte[] whole = example.content().getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < whole.length; length++) {
                byte[] bytes = Arrays.copyOf(whole, length);
                assertThat(ReadRecords.of(subject.reader(), example.file(), bytes))
                        .isNotNull();
            }
        }
    }
}
