package dev.pressmark.normalise.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"UK news", "US Politics", "BBC Sport", "AI and society", "World", "NBA", "iPhone", "国際"})
    void aSectionInMixedCaseStaysAsPrinted(String printed) {
        assertThat(SectionName.of(printed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "WORLD, World",
        "UK NEWS, UK News",
        "NFL SCORES, NFL Scores",
        "TV & RADIO, TV & Radio",
        "THE ARTS, The Arts"
    })
    void oneInCapitalsKeepsThemInItsAcronymsAlone(String printed, String natural) {
        assertThat(SectionName.of(printed)).isEqualTo(natural);
    }
}
