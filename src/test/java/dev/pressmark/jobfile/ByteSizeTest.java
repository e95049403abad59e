package dev.pressmark.jobfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "17B, 17",
        "2kB, 2000",
        "3 MB, 3000000",
        "1gb, 1000000000",
        "4KiB, 4096",
        "64MiB, 67108864",
        "1GiB, 1073741824",
        "999999999999999GiB, 9223372036854775807"
    })
    void aSizeIsANumberAndAUnit(String text, long bytes) {
        assertThat(ByteSize.parse(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0MiB", "-1", "1.5MiB", "MiB", "1TiB", "1000000000000000000"})
    void whatIsNoSizeIsRefusedInWords(String text) {
        assertThatThrownBy(() -> ByteSize.parse(text)).hasMessage("'" + text + "' is not a size; write it as 64MiB");
    }
}
