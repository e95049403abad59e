package dev.pressmark.read.character;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupDecoderTest {

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1,    windows-1252,  “Zoë – don’t”",
        "ISO8859-1,     windows-1252,  “Zoë – don’t”",
        "l1,            windows-1252,  “Zoë – don’t”",
        "iso88591,      windows-1252,  “Zoë – don’t”",
        "x-cp1252,      windows-1252,  “Zoë – don’t”",
        "ascii,         windows-1252,  “Zoë – don’t”",
        "iso-8859-9,    windows-1254,  “Şu iş – ığ”",
        "latin5,        windows-1254,  “Şu iş – ığ”",
        "iso-8859-11,   x-windows-874, “เรือ”",
        "Shift_JIS,     windows-31j,   ①の港",
        "ks_c_5601-1987, x-windows-949, 똠방각하",
        "gb2312,        GB18030,       朱镕基",
        "macintosh,     x-MacRoman,    “Zoë – don’t”",
        "iso-8859-15,   ISO-8859-15,   Zoë zahlt 5 €",
    })
    void whatIsDeclaredAsAStandardsSetIsReadInTheVendorsThatContainsIt(String declared, String read, String text) {
        assertThat(MarkupDecoder.decode(text.getBytes(Charset.forName(read)), declared))
                .contains(new DecodedText(text, read));
    }

    @Test
    void japaneseInSevenBitsIsReadAsDeclared() {
        byte[] bytes = "港の船".getBytes(Charset.forName("ISO-2022-JP"));

        assertThat(MarkupDecoder.decode(bytes, "iso-2022-jp").map(DecodedText::text))
                .contains("港の船");
        assertThat(MarkupDecoder.decode("Löwick".getBytes(StandardCharsets.UTF_8), "iso-2022-jp")
                        .map(DecodedText::text))
                .contains("Löwick");
    }

    @Test
    void aNameThatNoCharacterSetHasDeclaresNone() {
        Optional<DecodedText> decoded =
                MarkupDecoder.decode("Zoë – don’t".getBytes(Charset.forName("windows-1252")), "no set");

        assertThat(decoded.map(DecodedText::text)).contains("Zoë – don’t");
    }
}
