package dev.pressmark.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input made to be slow. The sizes are a fraction of what a record may have; what is not linear shows at these already. */
class HostileInputTest {

    private static final int SIZE = 4 << 20;
    private static final Duration GENEROUS = Duration.ofMinutes(5);

    private final TextReader reader = new TextReader(CopyReader.withBuiltInAuthorities());

    static String[] texts() {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder();
        while (noise.length() < SIZE) {
            noise.append((char) (' ' + random.nextInt(95)));
        }
        return new String[] {
            "a".repeat(SIZE),
            "a ".repeat(SIZE / 2),
            "A, ".repeat(SIZE / 3),
            "LONDON, ".repeat(SIZE / 8),
            "a\n".repeat(SIZE / 2),
            "\n".repeat(SIZE),
            " ".repeat(SIZE) + "a",
            "By \n".repeat(SIZE / 4),
            "Source: \n".repeat(SIZE / 9),
            "READ MORE: x\n\n".repeat(SIZE / 14),
            "(".repeat(SIZE),
            "- ".repeat(SIZE / 2),
            "31 December 2020 ".repeat(SIZE / 17),
            "Published: 31 December 2020\n".repeat(SIZE / 28),
            "1/".repeat(SIZE / 2),
            "12:".repeat(SIZE / 3),
            "a" + "\u0301\u0323".repeat(SIZE / 6),
            "港".repeat(SIZE / 3),
            "...".repeat(SIZE / 3),
            "\"'\"'".repeat(SIZE / 4),
            "© 2020 ".repeat(SIZE / 7),
            "é\u00e9".repeat(SIZE / 4),
            noise.toString()
        };
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void isReadInLinearTime(String text) {
        Assertions.assertTimeout(GENEROUS, () -> {
            assertThat(read(text, StandardCharsets.UTF_8)).isNotNull();
            assertThat(read(text, StandardCharsets.ISO_8859_1)).isNotNull();
        });
    }

    private Verdict<RawArticle> read(String text, Charset charset) {
        return reader.read(text.getBytes(charset));
    }
}
