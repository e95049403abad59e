package dev.pressmark.read.character;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Utf8Test {

    private static final String[] CHARACTERS = {"é", "ß", "–", "“", "中", "\uFFFD", "😀", "\uFEFF"};

    @Test
    void theTextIsThatOfAStringMadeOfTheBytes() {
        SplittableRandom random = new SplittableRandom(20_261_122L);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = bytes(random);

            assertThat(Utf8.decode(bytes)).isEqualTo(new String(bytes, UTF_8));
        }
    }

    @Test
    void aRunOfAsciiEndsAtTheFirstByteBeyondIt() {
        for (int length = 0; length < 40; length++) {
            byte[] bytes = ("a".repeat(length) + "é" + "b".repeat(20)).getBytes(UTF_8);

            for (int start = 0; start <= length; start++) {
                assertThat(Utf8.endOfAscii(bytes, start)).isEqualTo(length);
            }
            assertThat(Utf8.endOfAscii(bytes, length + 1)).isEqualTo(length + 1);
            assertThat(Utf8.endOfAscii(bytes, length + 2)).isEqualTo(bytes.length);
        }
    }

    /** Runs of ASCII of many lengths, between characters, bytes that are none, and characters cut off. */
    private static byte[] bytes(SplittableRandom random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int pieces = random.nextInt(8); pieces > 0; pieces--) {
            bytes.writeBytes(
                    "x".repeat(random.nextInt(random.nextBoolean() ? 4 : 80)).getBytes(UTF_8));
            byte[] character = CHARACTERS[random.nextInt(CHARACTERS.length)].getBytes(UTF_8);
            switch (random.nextInt(4)) {
                case 0 -> bytes.write(random.nextInt(0x80, 0x100));
                case 1 -> bytes.write(character, 0, random.nextInt(character.length));
                default -> bytes.writeBytes(character);
            }
        }
        return bytes.toByteArray();
    }
}
