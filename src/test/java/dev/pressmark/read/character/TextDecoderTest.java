package dev.pressmark.read.character;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID3 goes on sale in Lowick",
                "RIFFS AND ROLLS",
                "BZh is no word, says the council",
                "BZh9 is the name of the quay",
                "GIF89a is thirty years old",
                "OggS, a band of three, plays by the quay",
                "PKs decide the cup",
                "Rar! cries the sea lion",
                "7z is a bus that goes to the quay",
                "SQLite format 3 is twenty years old"
            })
    void aTextMayBeginWithTheLettersOfASignature(String text) {
        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.US_ASCII)).map(DecodedText::text))
                .contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID3\u0003\0 and a title",
                "RIFFxabcWAVEfmt a sound",
                "RIFFabcdAVI LIST",
                "RIFFabcdWEBPVP8 a picture",
                "BZh91AY&SY and data",
                "GIF89a@\u0001\u00F0\0 a picture",
                "OggS\0 a sound",
                "PK\u0003\u0004 a zip",
                "Rar!\u001A\u0007 members",
                "%PDF-1.7 and pages",
                "{\\rtf1 and a letter}"
            })
    void aSignatureWithWhatHasToFollowItIsNoText(String file) {
        assertThat(TextDecoder.decode(file.getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }
}
