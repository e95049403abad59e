package dev.pressmark.process;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.process.Pressmark.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records up to the limit are read in half a gibibyte of heap, whatever their lines are like. */
class LargeFilesIT {

    private static final int MEBIBYTE = 1 << 20;
    private static final String LINE = "The ferry did not sail on Tuesday, and nobody on the pier could say why.\n";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void makeDesk() throws IOException {
        desk = Desk.in(folder);
    }

    @Test
    void theLargestRecordsFitIntoTheMemory() throws IOException {
        for (int i = 1; i <= 3; i++) {
            fill("60-" + i + ".txt", i + LINE, 60 * MEBIBYTE);
        }
        fill("64-in-one-line.txt", LINE.replace('\n', ' '), 64 * MEBIBYTE);
        fill("70.txt", LINE, 70 * MEBIBYTE);
        desk.article("small.txt", LINE);

        Result result = Pressmark.program()
                .withOptions("-Xmx1g", "-XX:+ExitOnOutOfMemoryError")
                .run("run", desk.job(), "--json");
        assertThat(result.exitCode()).as(result.err()).isZero();
        Output.balanced(result.out());
        assertThat(desk.output().column("articles.csv", "source_file"))
                .containsExactly("60-1.txt", "60-2.txt", "60-3.txt", "64-in-one-line.txt", "small.txt");
        assertThat(desk.output().rows("rejected.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row.getFields()).contains("70.txt", "too_large"));
        assertThat(result.err()).contains("70.txt: too_large: 73,400,320 bytes are more than the 67,108,864");
    }

    private void fill(String name, String line, int bytes) throws IOException {
        byte[] block = line.repeat(MEBIBYTE / line.length() + 1).getBytes(US_ASCII);
        try (OutputStream out = Files.newOutputStream(desk.inbox().resolve(name))) {
            for (int left = bytes; left > 0; left -= block.length) {
                out.write(block, 0, Math.min(left, block.length));
            }
        }
    }
}
