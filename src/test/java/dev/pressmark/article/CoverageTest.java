package dev.pressmark.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {

    @ParameterizedTest
    @CsvSource({
        "2020-11/2021-01, 2020-11-01, 2021-01-31",
        "2020, 2020-01-01, 2020-12-31",
        "2020-02, 2020-02-01, 2020-02-29",
        "2020-12-31/2021, 2020-12-31, 2021-12-31",
        "2020-12-31, 2020-12-31, 2020-12-31"
    })
    void coverageGoesFromTheFirstDayToTheLast(String text, LocalDate first, LocalDate last) {
        assertThat(Coverage.parse(text)).isEqualTo(new Coverage(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021/2020", "2020-13", "last year", "2020/2021/2022", "/2020", ""})
    void whatIsNoIntervalIsRefused(String text) {
        assertThatThrownBy(() -> Coverage.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void bothEndsAreCovered() {
        Coverage coverage = Coverage.parse("2020-11/2021-01");
        assertThat(coverage.contains(LocalDate.of(2020, 11, 1))).isTrue();
        assertThat(coverage.contains(LocalDate.of(2021, 1, 31))).isTrue();
        assertThat(coverage.contains(LocalDate.of(2021, 2, 1))).isFalse();
        assertThat(coverage.contains(LocalDate.of(2020, 10, 31))).isFalse();
    }
}
