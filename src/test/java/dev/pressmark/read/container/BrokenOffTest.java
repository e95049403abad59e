package dev.pressmark.read.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.UnreadableException;
import dev.pressmark.read.data.csv.CsvReader;
import dev.pressmark.read.data.json.JsonReader;
import dev.pressmark.read.text.CopyReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compressed data that break off, are read up to there. */
class BrokenOffTest {

    private static final int RECORDS = 20_000;
    private static final CopyReader COPY = CopyReader.withBuiltInAuthorities();

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2", "xz"})
    void eachWholeRecordBeforeTheBreakIsHandedOn(String method) throws IOException {
        byte[] whole = Packed.compressed(method, bytes(objects()));
        for (int length = whole.length - 20; length > whole.length * 3 / 5; length -= whole.length / 6) {
            byte[] cut = Arrays.copyOf(whole, length);

            assertThat(recordsIn("a.jsonl", new JsonReader(COPY), cut)).isGreaterThanOrEqualTo(linesIn(method, cut));
        }
    }

    @Test
    void eachWholeRowBeforeTheBreakIsHandedOn() throws IOException {
        byte[] whole = Packed.compressed("gz", bytes("title,text\n" + rows()));
        byte[] cut = Arrays.copyOf(whole, whole.length * 2 / 3);

        assertThat(recordsIn("a.csv", new CsvReader(COPY), cut)).isGreaterThanOrEqualTo(linesIn("gz", cut) - 1);
    }

    @Test
    void aSmallFileThatBreaksOffIsReadUpToThereToo() throws IOException {
        byte[] whole =
                Packed.compressed("gz", bytes("{\"title\": \"Ferry\"}\n{\"title\": \"Late\"}\n{\"title\": \"Fog\"}\n"));
        byte[] cut = Arrays.copyOf(whole, whole.length - 12);

        assertThat(recordsIn("a.jsonl", new JsonReader(COPY), cut)).isEqualTo(2);
    }

    /** How many records are handed on before the damage, which is told of in words. */
    private static int recordsIn(String name, FormatReader reader, byte[] compressed) {
        RecordSource source = RecordSource.of(name + ".gz", compressed, RecordFiles.MAX_RECORD_BYTES);
        int[] records = {0};
        assertThatThrownBy(() -> {
                    RecordCursor cursor = new Compressed(inside -> reader).open(source);
                    while (cursor.next() != null) {
                        records[0]++;
                    }
                })
                .isInstanceOfSatisfying(
                        IOException.class,
                        e -> assertThat(UnreadableException.problem(e).message())
                                .startsWith("It is damaged, or breaks off")
                                .doesNotContain("null"));
        return records[0];
    }

    /** How many whole lines come out, byte by byte. */
    private static int linesIn(String method, byte[] compressed) {
        int[] lines = {0};
        assertThatThrownBy(() -> {
                    InputStream expanded = new CompressorStreamFactory()
                            .createCompressorInputStream(method, new ByteArrayInputStream(compressed));
                    for (int read = expanded.read(); read >= 0; read = expanded.read()) {
                        lines[0] += read == '\n' ? 1 : 0;
                    }
                })
                .isInstanceOf(IOException.class);
        return lines[0];
    }

    private static String objects() {
        Random random = new Random(7);
        return IntStream.range(0, RECORDS)
                .mapToObj(n -> "{\"title\": \"Ferry " + random.nextInt() + "\", \"text\": \"It sailed "
                        + random.nextLong() + " times.\"}\n")
                .collect(Collectors.joining());
    }

    private static String rows() {
        Random random = new Random(8);
        return IntStream.range(0, RECORDS)
                .mapToObj(n -> "Ferry " + random.nextInt() + ",It sailed " + random.nextLong() + " times.\n")
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
