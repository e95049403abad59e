package dev.pressmark.authority.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.authority.calendar.PrintedDate.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31 December 2020                          | 2020-12-31
            December 31, 2020                         | 2020-12-31
            Thursday, 31st December, 2020             | 2020-12-31
            Dec. 31                                   | 0-12-31
            Donnerstag, 31. Dezember 2020, 14.05 Uhr  | 2020-12-31 14:05
            jeudi 31 décembre 2020 à 14h05            | 2020-12-31 14:05
            31 de diciembre de 2020                   | 2020-12-31
            quinta-feira, 31 de dezembro de 2020      | 2020-12-31
            31 декабря 2020                           | 2020-12-31
            5 янв                                     | 0-1-5
            ٣١ ديسمبر ٢٠٢٠                             | 2020-12-31
            2020年12月31日                             | 2020-12-31
            2020년 12월 31일                           | 2020-12-31
            31 Aralık 2020                            | 2020-12-31
            2020. december 31.                        | 2020-12-31
            2020-12-31T14:05+03:00                    | 2020-12-31 14:05 +03:00
            14:05 BST, 31 December 2020               | 2020-12-31 14:05 BST
            31.12.2020                                | 2020-12-31
            December 2020                             | 2020-12-0
            """)
    void readsTheOrdersOfTheWorld(String printed, String expected) {
        assertThat(PrintedDates.in(printed))
                .hasSize(1)
                .first()
                .extracting(PrintedDatesTest::form)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020年12月31日 下午3時05分        | 2020-12-31 15:05
            2020年12月31日 凌晨12時05分       | 2020-12-31 00:05
            2020년 12월 31일 오후 3시 5분     | 2020-12-31 15:05
            2020년 12월 31일 저녁 8시 5분     | 2020-12-31 20:05
            31 Δεκεμβρίου 2020, 3:05 μ.μ. | 2020-12-31 15:05
            31 Aralık 2020, ÖS 3:05       | 2020-12-31 15:05
            31 ديسمبر 2020، 8:05 مساء      | 2020-12-31 20:05
            31 ديسمبر 2020، القسم 5         | 2020-12-31
            """)
    void knowsTheHalvesOfTheDayInOtherScripts(String printed, String expected) {
        assertThat(PrintedDates.first(printed)).map(PrintedDatesTest::form).contains(expected);
    }

    @Test
    void givesBothReadingsOfAnAmbiguousDate() {
        assertThat(PrintedDates.first("03/04/2020").orElseThrow().readings())
                .extracting(Reading::month)
                .containsExactlyInAnyOrder(3, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.1", "1.2.3.4", "call 555-12-31-99", "up 3/8 pct", "the 747 jets", "32 December 2020"})
    void takesOtherNumbersForNoDate(String line) {
        assertThat(PrintedDates.in(line)).isEmpty();
    }

    private static String form(PrintedDate date) {
        List<Reading> readings = date.readings();
        Reading reading = readings.get(0);
        String time = date.time()
                .map(t -> " %02d:%02d %s"
                        .formatted(t.hour(), t.minute(), t.zone())
                        .stripTrailing())
                .orElse("");
        return reading.year() + "-" + reading.month() + "-" + reading.day() + time;
    }
}
