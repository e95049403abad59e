package dev.pressmark.authority.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.authority.calendar.PrintedDate.Reading;
import java.util.List;
import java.util.Set;
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
            3.02.                                     | 0-2-3
            2:24 pm, 3 June 2024                      | 2024-6-3 14:24
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ۲۷ اردیبهشت ۱۴۰۲، ۱۰:۲۵       | 2023-5-17 10:25
            ۱۴۰۲/۰۲/۲۷ - ۱۰:۲۵            | 2023-5-17 10:25
            ۲۷ ارديبهشت ۱۴۰۲ - ۱۰:۲۵      | 2023-5-17 10:25
            30 Esfand 1399                | 2021-3-20
            令和5年5月17日                  | 2023-5-17
            令和元年5月17日                 | 2019-5-17
            平成31年4月30日                 | 2019-4-30
            民國112年5月17日                | 2023-5-17
            """)
    void knowsOtherCalendars(String printed, String expected) {
        assertThat(PrintedDates.first(printed)).map(PrintedDatesTest::form).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17 أيار/مايو 2023                     | 2023-5-17
            04 آب/اغسطس 2013                      | 2013-8-4
            15 كانون الثاني (يناير) 2015          | 2015-1-15
            17 พ.ค. 2566                          | 2566-5-17
            17 мая 2023, 10:25 (МСК)              | 2023-5-17 10:25 МСК
            17 May 2023 10:25 AM Pacific Time     | 2023-5-17 10:25 Pacific Time
            2023. május 17. 09:15                 | 2023-5-17 09:15
            Thứ tư, 17/5/2023, 10:25 (GMT+7)      | 2023-5-17 10:25 GMT+7
            """)
    void readsWhatIsPrintedBesideDayAndHour(String printed, String expected) {
        assertThat(PrintedDates.first(printed)).map(PrintedDatesTest::form).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17. maj 2023 kl. 06.55",
                "Publicerad 17 maj 2023 kl 07.30",
                "18 mai 2023 la 08:40",
                "17 Maggio 2023 di Giulia Ferranti",
                "18 mai 2023 et mis à jour",
                "18 de mayo de 2023 de Lucía Arnáiz",
                "la 18 mai 2023"
            })
    void takesNoCommonWordForAWeekdayOfAnotherLanguage(String printed) {
        assertThat(PrintedDates.first(printed)).map(PrintedDate::weekdays).contains(Set.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wed 17 May 2023                  | WEDNESDAY
            17 May 2023 (Wed)                | WEDNESDAY
            wo. 17 mei 2023                  | WEDNESDAY
            mercredi 17 mai 2023             | WEDNESDAY
            Середа, 17 травня 2023           | WEDNESDAY
            П'ятниця, 19 травня 2023         | FRIDAY
            Thứ tư, 17/5/2023                | WEDNESDAY
            Selasa, 3 September 2024         | TUESDAY
            Dienstag, 11 Jun 2024            | TUESDAY
            """)
    void findsTheWeekdayBesideTheDate(String printed, String expected) {
        assertThat(PrintedDates.first(printed))
                .map(date -> date.weekdays().toString())
                .contains("[" + expected + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2020", "03-04-2020"})
    void givesBothReadingsOfAnAmbiguousDate(String printed) {
        assertThat(PrintedDates.first(printed).orElseThrow().readings())
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
