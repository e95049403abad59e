package dev.pressmark.read.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.read.data.csv.CsvReader;
import dev.pressmark.read.data.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data made to be slow. What is not linear shows at these sizes already. */
class HostileDataTest {

    private static final int SIZE = 1 << 18;
    private static final Duration GENEROUS = Duration.ofMinutes(5);

    private final CsvReader csv = new CsvReader(ReadRecords.COPY_READER);
    private final JsonReader json = new JsonReader(ReadRecords.COPY_READER);

    static List<String> json() {
        return List.of(
                "[".repeat(SIZE),
                "{\"a\":".repeat(SIZE / 5),
                "[{\"a\":[".repeat(SIZE / 7),
                "[{\"a\":1]".repeat(SIZE / 8),
                "[\n{\"\n".repeat(SIZE / 5),
                "[\n" + "{\"a\n".repeat(SIZE / 4),
                "[{\"a\":\"" + "{\"a\"".repeat(SIZE / 4),
                "{\"articles\":".repeat(SIZE / 12),
                "{\"" + "a".repeat(SIZE) + "\":1}",
                "{\"title\":" + "1".repeat(SIZE) + "}",
                "{\"title\":\"" + "\\u0041".repeat(SIZE / 6) + "\"}",
                "{\"text\":[" + "\"a\",".repeat(SIZE / 4) + "\"b\"]}",
                "{\"text\":\"" + "<p".repeat(SIZE / 2) + "\"}",
                "{\"text\":\"" + "&amp".repeat(SIZE / 4) + "\"}",
                "{\"authors\":\"[" + "'a\\\\".repeat(SIZE / 5) + "\"}",
                "{\"a\":1,".repeat(SIZE / 7),
                "{\"a\":1}\n".repeat(SIZE / 80),
                "[{\"title\":\"x\"" + ",\"a\":{}".repeat(SIZE / 7) + "}]");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("json")
    void jsonIsReadInLinearTime(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeout(
                GENEROUS,
                () -> assertThat(ReadRecords.of(json, "a.json", bytes).shown()).isNotEmpty());
    }

    static List<String> rows() {
        return List.of(
                "\"a\n".repeat(SIZE / 3),
                "\"a\nb\n".repeat(SIZE / 5),
                "\"\"\",\n".repeat(SIZE / 5),
                "x,\"\"\"b\n".repeat(SIZE / 7),
                "\"" + "b\n".repeat(SIZE / 2),
                ",".repeat(SIZE),
                "\"\",".repeat(SIZE / 3),
                "\"".repeat(SIZE),
                " ".repeat(SIZE),
                "a,b\n".repeat(SIZE / 40),
                "a,\"" + "'b',".repeat(SIZE / 4) + "\"\n");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("rows")
    void rowsAreReadInLinearTime(String rows) {
        byte[] bytes = ("title,text\n" + rows).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeout(
                GENEROUS,
                () -> assertThat(ReadRecords.of(csv, "a.csv", bytes).shown()).isNotNull());
    }
}
