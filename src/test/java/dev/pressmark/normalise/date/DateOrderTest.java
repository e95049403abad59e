package dev.pressmark.normalise.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.normalise.date.DateOrder.First;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateOrderTest {

    private final DateOrder order = new DateOrder();

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "id", "it", "nl", "pl", "pt", "ru", "tr", "vi"})
    void mostLanguagesBeginWithTheDay(String language) {
        assertThat(order.of(language, Optional.empty())).contains(First.DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "zh", "hu", "sv", "lt"})
    void whatALanguageThatBeginsWithTheYearMeansByTwoNumbersFirstIsUnknown(String language) {
        assertThat(order.of(language, Optional.empty())).isEmpty();
    }

    @Test
    void inEnglishTheCountryDecidesAndWithoutOneNothingDoes() {
        assertThat(order.of("en", Optional.empty())).isEmpty();
        assertThat(order.of("en", Optional.of(ZoneId.of("America/Chicago")))).contains(First.MONTH);
        assertThat(order.of("en", Optional.of(ZoneId.of("Europe/London")))).contains(First.DAY);
        assertThat(order.of("en", Optional.of(ZoneId.of("UTC")))).isEmpty();
    }
}
