package dev.pressmark.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileHashTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 5_000_000})
    void itIsThatOfTheBytesHoweverTheyAreWritten(int length) throws IOException {
        byte[] bytes = new byte[length];
        Random random = new Random(length);
        random.nextBytes(bytes);
        FileHash hash = new FileHash();
        ByteArrayOutputStream disk = new ByteArrayOutputStream();
        try (OutputStream out = hash.through(disk)) {
            int at = 0;
            while (at < length) {
                int count = Math.min(length - at, 1 + random.nextInt(100_000));
                if (count == 1) {
                    out.write(bytes[at]);
                } else {
                    out.write(bytes, at, count);
                }
                at += count;
            }
        }

        assertThat(hash.hex()).isEqualTo(Sha256.hex(bytes));
        assertThat(disk.toByteArray()).isEqualTo(bytes);
    }
}
