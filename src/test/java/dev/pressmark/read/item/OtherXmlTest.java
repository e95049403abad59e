package dev.pressmark.read.item;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Problem;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.Records;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherXmlTest {

    private final OtherXml reader = new OtherXml();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?>\n<!-- made -->\n<thing><url/></thing>",
                "<thing xmlns=\"http://www.example.org/\"><text>hi</text></thing>",
                "<thing version=\"1.0\"><body/></thing>"
            })
    void itIsRejectedByTheNameOfItsRoot(String xml) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);

        assertThat(reader.recognises(new FileHead(bytes, "a.txt"))).isTrue();
        assertThat(Records.cut(reader, "a.txt", bytes).get(0).read().<String>fold(raw -> "", Problem::message))
                .endsWith("begins with the element thing");
    }

    @Test
    void textWithMarkupIsNoXml() {
        byte[] text = "<p>The harbour was closed on Monday.</p>".getBytes(StandardCharsets.UTF_8);

        assertThat(reader.recognises(new FileHead(text, "a.txt"))).isFalse();
    }
}
