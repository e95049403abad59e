package dev.pressmark.match.trait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyFingerprintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sank.            | THE FERRY SANK",
                "The ferry sank.            | the  ferry\u00a0sank",
                "The \u201cferry\u201d sank | The 'ferry', sank!",
                "caf\u00e9                  | cafe\u0301",
                "caf\u00e9                  | cafe",
                "Stra\u00dfe                | STRA\u00dfE",
                "\u0130zmir                 | izmir",
                "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2 | \u03c3\u03b9\u03c3\u03c5\u03c6\u03bf\u03c3",
                "\ufb01ve \u2460            | five 1",
                "\uff21\uff22\uff23         | abc",
                "\uD835\uDC00\uD801\uDC00   | a\uD801\uDC28"
            })
    void textsThatDifferInFormOnlyShareIt(String one, String other) {
        assertThat(BodyFingerprint.of(one)).isPresent().isEqualTo(BodyFingerprint.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sank | The ferry sink",
                "12             | 21",
                "ab             | a",
                "\u4e2d\u6587   | \u6587\u4e2d",
                "\uD840\uDC00   | \uD840\uDC01"
            })
    void textsThatDifferInALetterOrDigitDoNot(String one, String other) {
        assertThat(BodyFingerprint.of(one)).isNotEqualTo(BodyFingerprint.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\u2014 ... !", "\u0301", "\uD83D\uDE00"})
    void aTextWithoutLettersAndDigitsHasNone(String body) {
        assertThat(BodyFingerprint.of(body)).isEmpty();
    }

    /** Stored in archives, so it must not change between releases. */
    @Test
    void itIsStable() {
        assertThat(BodyFingerprint.of("The ferry sank, 12 dead."))
                .contains(UUID.fromString("e166934e-a57b-1d63-650f-919428c20ba2"));
    }

    @Test
    void aLongTextCountsToItsEnd() {
        String text = "abcdefgh ".repeat(10_000);

        assertThat(BodyFingerprint.of(text + "x")).isNotEqualTo(BodyFingerprint.of(text + "y"));
        assertThat(BodyFingerprint.of(text)).isEqualTo(BodyFingerprint.of(text.replace(" ", "\n")));
    }
}
