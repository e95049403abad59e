package dev.pressmark.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WarcBlocksTest {

    @Test
    void everyByteIsCountedBehindAHeaderThatIsLongerThanOneCanBe() throws IOException {
        String endless = "WARC/1.1\r\nX-Padding: " + "x".repeat(70_000) + "\r\n";
        String record = "WARC/1.1\r\nContent-Length: 4\r\n\r\nbody";
        byte[] archive = (endless + record).getBytes(StandardCharsets.US_ASCII);

        WarcBlocks blocks = new WarcBlocks(new ByteArrayInputStream(archive), 1_000, 0);
        WarcBlocks.Piece piece = Objects.requireNonNull(blocks.next());

        assertThat(piece.offset()).isEqualTo(endless.length());
        assertThat(piece.block()).asString(StandardCharsets.US_ASCII).isEqualTo("body");
        assertThat(blocks.position()).isEqualTo(archive.length);
    }
}
