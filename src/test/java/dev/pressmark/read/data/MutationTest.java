package dev.pressmark.read.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.read.FormatReader;
import dev.pressmark.read.Records;
import dev.pressmark.read.data.Cases.Case;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged files end in problems, never in exceptions, and never without end. */
class MutationTest {

    private static final int INPUTS = Records.CHANGED_INPUTS;
    private static final Duration GENEROUS = Duration.ofMinutes(30);
    private static final String SIGNS = "{}[]\",:;\\'\n\r\t|-+#=<>&\0\u00ff1a ";

    record Subject(FormatReader reader, String cases) {

        @Override
        public String toString() {
            return reader.format();
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
    void whateverIsChangedInAFileItIsReadToItsEnd(Subject subject) throws IOException {
        List<Case> cases = Cases.in(subject.cases());
        Random random = new Random(20260304);
        Assertions.assertTimeoutPreemptively(GENEROUS, () -> {
            for (int i = 0; i < INPUTS; i++) {
                Case example = cases.get(i % cases.size());
                byte[] bytes = mutated(example.content().getBytes(StandardCharsets.UTF_8), random);
                assertThat(ReadRecords.of(subject.reader(), example.file(), bytes))
                        .isNotNull();
            }
        });
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

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] mutated = bytes.clone();
        for (int changes = 1 + random.nextInt(4); changes > 0 && mutated.length > 1; changes--) {
            int at = random.nextInt(mutated.length);
            switch (random.nextInt(5)) {
                case 0 -> mutated[at] = (byte) random.nextInt(256);
                case 1 -> mutated[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
                case 2 -> mutated = Arrays.copyOf(mutated, at + 1);
                case 3 -> mutated = spliced(mutated, at, at + random.nextInt(mutated.length - at));
                default -> mutated = spliced(mutated, random.nextInt(at + 1), at);
            }
        }
        return mutated;
    }

    /** Without a stretch, or with one twice. */
    private static byte[] spliced(byte[] bytes, int from, int to) {
        byte[] spliced = Arrays.copyOf(bytes, from + bytes.length - to);
        System.arraycopy(bytes, to, spliced, from, bytes.length - to);
        return spliced;
    }
}
