package dev.pressmark.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020",
                "2020-12",
                "2020-12-31",
                "2020-12-31T14:05:09",
                "2020-12-31T14:05:09+03:00",
                "2020-12-31T14:05:09+00:00",
                "2020-12-30/2020-12-31",
                "XXXX-02-29"
            })
    void aDateThatIsWrittenAsReportsWriteItComesOutAsItWas(String text) {
        Published date = Field.PUBLISHED.parse(text);

        assertThat(Field.PUBLISHED.format(date)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, YEAR",
        "2020-12, MONTH",
        "2020-12-31, DAY",
        "2020-12-31T14:05, MINUTE",
        "2020-12-31T14:05:09, SECOND",
        "2020-12-30/2020-12-31, INTERVAL",
        "XXXX-02-29, DAY"
    })
    void theFormOfADateTellsItsPrecision(String text, Precision precision) {
        assertThat(Published.parse(text).precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/12/2020",
                "2020-13",
                "2021-02-29",
                "2020-12-31 14:05",
                "2020-12-31T25:00",
                "2020-12-31T14:05+3",
                "2020-12-31T14:05+19:00",
                "2020-12-31/2020-12-30",
                "XXXX-02-30",
                "XXXX-12",
                "20201231"
            })
    void whatIsNoDateIsRefusedInWords(String text) {
        assertThatThrownBy(() -> Published.parse(text)).hasMessageStartingWith("'" + text + "' is not a date: ");
    }

    @Test
    void aTextIsOneLineInComposedLetters() {
        assertThat(Field.HEADLINE.parse("  Cafe\u0301\n  closed ")).isEqualTo("Caf\u00e9 closed");
        assertThatThrownBy(() -> Field.HEADLINE.parse(" ")).hasMessage("nothing is stated");
    }

    @Test
    void aListIsSplitAtSemicolonsWithASpace() {
        assertThat(Field.BYLINE.parse("Ann Weaver; Bo Penman;  Ann Weaver"))
                .isEqualTo(List.of("Ann Weaver", "Bo Penman"));
        assertThat(Field.KEYWORDS.parse("a;b")).isEqualTo(List.of("a;b"));
    }

    @Test
    void codesAreTakenInTheirCanonicalForm() {
        assertThat(Field.LANGUAGE.parse("PT-br")).isEqualTo("pt-BR");
        assertThat(Field.DATELINE_COUNTRY.parse("XK")).isEqualTo("XK");
        assertThat(Field.ACCESS.parse("paywalled")).isEqualTo("paywalled");
        assertThat(Field.URL.parse("https://example.com/a")).isEqualTo("https://example.com/a");
        assertThatThrownBy(() -> Field.DATELINE_COUNTRY.parse("gb")).hasMessageContaining("ISO 3166-1");
        assertThatThrownBy(() -> Field.LANGUAGE.parse("x".repeat(40))).hasMessageContaining("BCP 47");
    }

    @Test
    void theColumnsOfArticlesAreFoundByName() {
        assertThat(Field.columns()).contains(Field.HEADLINE, Field.ACCESS).doesNotContain(Field.CREDIT, Field.CHARSET);
        assertThat(Field.named("dateline_place")).contains(Field.DATELINE_PLACE);
        assertThat(Field.named("word_count")).isEmpty();
    }
}
