package dev.pressmark.read.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.read.FileHead;
import dev.pressmark.read.data.markdown.MarkdownReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    private static final MarkdownReader READER = new MarkdownReader(ReadRecords.COPY_READER);
    private static final int SIZE = 1 << 16;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nA line between rules\n---\nText.",
                "--- A dash begins this text: why not?\n---\n",
                "---\ntitle: never closed\n",
                "+++\nplus signs\n+++\n",
                "Text.\n---\ntitle: too late\n---\n"
            })
    void linesThatOnlyLookLikeFrontMatterAreText(String text) {
        assertThat(READER.recognises(new FileHead(text.getBytes(StandardCharsets.UTF_8), "a.txt")))
                .isFalse();
    }

    @Test
    void aPostThatStatesNoDayHasItInTheNameOfItsFile() {
        String post = "---\nlayout: post\ntitle: Ferry late\n---\nThe ferry was late.\n";

        assertThat(ReadRecords.of(READER, "_posts/2026-03-02-ferry.md", post.getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("published: 2026-03-02 <name of the file>");
        assertThat(ReadRecords.of(
                                READER,
                                "2026-03-02-ferry.md",
                                post.replace("layout: post", "date: 2026-03-01").getBytes(StandardCharsets.UTF_8))
                        .text())
                .doesNotContain("2026-03-02");
    }

    @Test
    void yamlThatGrowsBeyondMeasureIsRejected() {
        StringBuilder bomb = new StringBuilder("---\ntitle: Bomb\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            String alias = "*a" + (i - 1) + ", ";
            bomb.append("a%d: &a%d [%s x]\n".formatted(i, i, alias.repeat(9)));
        }
        bomb.append("---\nText.\n");

        assertThat(read(bomb.toString()).code(1)).isEqualTo("malformed");
        assertThat(read("---\ntitle: " + "[".repeat(10_000) + "\n---\nText.").code(1))
                .isEqualTo("malformed");
        assertThat(read("---\na: &a [*a]\ntitle: Itself\n---\nText.").code(1)).isEqualTo("malformed");
    }

    static List<String> hostile() {
        return List.of(
                ">".repeat(SIZE),
                "- ".repeat(SIZE / 2),
                "[".repeat(SIZE),
                "![".repeat(SIZE / 2),
                "*a **a ".repeat(SIZE / 7),
                "`".repeat(SIZE) + "a",
                "[a](".repeat(SIZE / 4),
                "<".repeat(SIZE),
                "<a ".repeat(SIZE / 3) + ">",
                "<!-- ".repeat(SIZE / 5),
                "<? ".repeat(SIZE / 3),
                "{{<".repeat(SIZE / 3),
                "{%".repeat(SIZE / 2),
                "a\n\n".repeat(SIZE / 3),
                "---\na: 1\n".repeat(SIZE / 9),
                "+++\na = [\n" + "\"\"\"\n".repeat(SIZE / 4) + "+++\n",
                "+++\na = [\n" + "'a',\n".repeat(SIZE / 5) + "+++\n");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void isReadInLinearTime(String text) {
        Assertions.assertTimeout(
                Duration.ofMinutes(5), () -> assertThat(read(text).shown()).hasSize(1));
    }

    private static ReadRecords.Outcome read(String text) {
        return ReadRecords.of(READER, "a.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
