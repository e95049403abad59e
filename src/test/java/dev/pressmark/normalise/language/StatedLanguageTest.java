package dev.pressmark.normalise.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Resolved;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.normalise.Normaliser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedLanguageTest {

    private static final String ENGLISH =
            "The harbour at Lowick was closed on Monday after a crane fell into the basin, and nobody was hurt, the port said. "
                    .repeat(4);

    @Test
    void agreementIsCertain() {
        assertThat(language("en-GB", ENGLISH).value()).isEqualTo("en");
        assertThat(language("en-GB", ENGLISH).confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void aLongTextIsBelievedAgainstATemplate() {
        Resolved<String> language = language("de", ENGLISH);

        assertThat(language.value()).isEqualTo("en");
        assertThat(language.basis()).isEqualTo(Basis.BODY);
        assertThat(language.confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void whereThereIsLittleTextTheStatedCounts() {
        assertThat(language("sv", "Hej.").value()).isEqualTo("sv");
        assertThat(language("da", "Kaos i havnen").basis()).isEqualTo(Basis.NEWS_ITEM);
    }

    @Test
    void aScriptThatWritesOneLanguageIsBelievedAtOnce() {
        assertThat(language("en", "Το λιμάνι έκλεισε τη Δευτέρα").value()).isEqualTo("el");
    }

    @ParameterizedTest
    @CsvSource({
        "en_US, en",
        "ger, de",
        "swe, sv",
        "Finnish, fi",
        "français, fr",
        "nb-NO, nb",
        "in, id",
        "Hebrew, he",
        "heb, he",
        "Indonesian, id",
        "ji, yi",
        "ENGLISH, en",
        "Deutsch, de",
        "niederländisch, nl",
        "'GERMAN; DEUTSCH', de",
        "'Italian, English', it"
    })
    void languagesAreStatedInManyWays(String stated, String code) {
        assertThat(language(stated, "Oslo 2026").value()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"x-default", "und", "1033", "none"})
    void whatIsNoLanguageIsNotStated(String stated) {
        assertThat(article(stated, "Oslo 2026").metadata().resolved(Field.LANGUAGE))
                .isEmpty();
    }

    private static Resolved<String> language(String stated, String text) {
        return article(stated, text).metadata().resolved(Field.LANGUAGE).orElseThrow();
    }

    private static Article article(String stated, String text) {
        RawArticle raw =
                new RawArticle("x", List.of(new Claim(Field.LANGUAGE, stated, Basis.NEWS_ITEM, "/language")), text);
        return new Normaliser().normalise(new SourceRecord("i", "f", 1, "0"), raw, InputDescription.NONE);
    }
}
