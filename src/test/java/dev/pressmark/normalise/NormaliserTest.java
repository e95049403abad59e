package dev.pressmark.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Coverage;
import dev.pressmark.article.Field;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Resolved;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.normalise.name.NaturalCase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {

    private static final String TEXT =
            "The bridge over the firth will be closed until Monday, the council said, and the ferry is to run all night.";

    @Test
    void completesADayByTheCoverageOfItsInputAndSaysSo() {
        InputDescription description = new InputDescription(Coverage.parse("1987-02/1987-10"), null, null);
        Article article = Texts.article("Bridge closed\n\nLONDON, Feb 26 - " + TEXT, description);
        Resolved<?> published = article.metadata().resolved(Field.PUBLISHED).orElseThrow();
        assertThat(published.value()).hasToString("1987-02-26");
        assertThat(published.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(published.claim().raw()).isEqualTo("Feb 26");
        assertThat(article.metadata().resolved(Field.COVERAGE).map(Resolved::basis))
                .contains(Basis.JOB_FILE);
    }

    @Test
    void leavesADayWithoutItsYearThatTheCoverageDoesNotSettle() {
        InputDescription years = new InputDescription(Coverage.parse("1987/1989"), null, null);
        Article article = Texts.article("Bridge closed\n\nLONDON, Feb 26 - " + TEXT, years);
        assertThat(article.metadata().text(Field.PUBLISHED)).contains("XXXX-02-26");
        assertThat(article.metadata().value(Field.COVERAGE)).isEmpty();
    }

    @Test
    void letsAWeekdayChooseAmongTheYearsOfTheCoverage() {
        InputDescription years = new InputDescription(Coverage.parse("1987/1989"), null, null);
        Article article = Texts.article("Bridge closed\n\nLONDON, Friday, Feb 26 - " + TEXT, years);
        assertThat(article.metadata().text(Field.PUBLISHED)).contains("1988-02-26");
    }

    @Test
    void readsAnAmbiguousDateInTheLightOfTheCoverage() {
        InputDescription april = new InputDescription(Coverage.parse("2020-04"), null, null);
        Article article = Texts.article("Bridge closed\n\nPublished: 03/04/2020\n\n" + TEXT, april);
        assertThat(article.metadata().text(Field.PUBLISHED)).contains("2020-04-03");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2020-04-03",
        "Australia/Sydney, 2020-04-03",
        "America/New_York, 2020-03-04",
        "Pacific/Guam, 2020-03-04"
    })
    void readsAnAmbiguousDateAsTheCountryOfTheInputsZoneWritesDates(String zone, String published) {
        InputDescription there = new InputDescription(null, ZoneId.of(zone), null);
        Article article = Texts.article("Bridge closed\n\nPublished: 03/04/2020\n\n" + TEXT, there);
        assertThat(article.metadata().text(Field.PUBLISHED)).contains(published);
        assertThat(article.metadata().resolved(Field.PUBLISHED).map(Resolved::confidence))
                .contains(Confidence.MEDIUM);
    }

    @ParameterizedTest
    @CsvSource({
        "'(5:30 pm IST)', MUMBAI, +05:30",
        "'(5:30 pm IST)', TEL AVIV, +03:00",
        "'(5:30 pm CST)', BEIJING, +08:00",
        "'(5:30 pm PST)', MANILA, +08:00",
        "'(5:30 pm PST)', LOS ANGELES, -08:00",
        "'(5:30 pm ART)', BUENOS AIRES, -03:00",
        "'(5:30 pm Philippine Standard Time)', MANILA, +08:00",
        "'(17h30, horário de Brasília)', BRASILIA, -03:00",
        "'(17:30 hora peninsular)', MADRID, +02:00",
        "'(17.30 TSİ)', ANKARA, +03:00"
    })
    void takesAZonesNameThatManyShareForThatOfTheDatelinesCountry(String time, String place, String offset) {
        Article article =
                Texts.article("Bridge closed\n\nPublished: 31 July 2020 " + time + "\n\n" + place + ": " + TEXT);
        assertThat(article.metadata().text(Field.PUBLISHED)).contains("2020-07-31T17:30:00" + offset);
    }

    @Test
    void leavesATimeWithoutOffsetWhereNothingSaysWhoseZoneIsMeant() {
        Article article = Texts.article("Bridge closed\n\nPublished: 31 July 2020 (5:30 pm IST)\n\n" + TEXT);
        assertThat(article.metadata().text(Field.PUBLISHED)).contains("2020-07-31T17:30:00");
    }

    @Test
    void givesATimeTheZoneOfItsInput() {
        InputDescription london = new InputDescription(null, ZoneId.of("Europe/London"), null);
        Article article = Texts.article("Bridge closed\n\n31 July 2020, 14:05\n\n" + TEXT, london);
        assertThat(article.metadata().text(Field.PUBLISHED)).contains("2020-07-31T14:05:00+01:00");
    }

    @Test
    void believesTheJobFileOnlyWhereTheArticleNamesNoPublisher() {
        InputDescription sample = new InputDescription(null, null, "The Daily Sample");
        assertThat(Texts.article("Bridge closed\n\n" + TEXT, sample).metadata().text(Field.PUBLISHER))
                .contains("The Daily Sample");
        assertThat(Texts.article("Bridge closed\n\n" + TEXT + "\n\nSource: TRT World", sample)
                        .metadata()
                        .text(Field.PUBLISHER))
                .contains("TRT World");
    }

    @Test
    void refusesADateAfterTheDayOfReading() {
        RawArticle raw = new RawArticle(
                "text", List.of(Claim.onLine(1, Field.PUBLISHED, "31 December 2020", Basis.DATE_LINE)), TEXT);
        SourceRecord source = new SourceRecord("in", "a.txt", 1, "0");
        Normaliser early = new Normaliser().notAfter(LocalDate.of(2020, 6, 1));
        assertThat(early.normalise(source, raw, InputDescription.NONE)
                        .metadata()
                        .value(Field.PUBLISHED))
                .isEmpty();
        assertThat(new Normaliser()
                        .normalise(source, raw, InputDescription.NONE)
                        .metadata()
                        .text(Field.PUBLISHED))
                .contains("2020-12-31");
    }

    @Test
    void doubtsADateThatAnotherContradicts() {
        Article article = Texts.article("Bridge closed\n\nPublished: 31 December 2020\n\nLONDON, 3 May 2019 - " + TEXT);
        assertThat(article.metadata().resolved(Field.PUBLISHED).map(Resolved::confidence))
                .contains(Confidence.LOW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PARIS, Texas    | US | high
            PARIS           | FR | high
            LONDON, Ontario | CA | high
            SINGAPORE       | SG | high
            WEST HARTFORD, Conn. | US | high
            SAN JOSE        | US | low
            """)
    void findsTheCountryOfAPlace(String place, String country, String confidence) {
        Article article = Texts.article("Bridge closed\n\n" + place + ", Feb 26 - " + TEXT);
        assertThat(article.metadata().text(Field.DATELINE_COUNTRY)).contains(country);
        assertThat(article.metadata()
                        .resolved(Field.DATELINE_COUNTRY)
                        .map(found -> found.confidence().code()))
                .contains(confidence);
    }

    @Test
    void namesNoLanguageForAFewWords() {
        assertThat(Texts.article("Shr 12 cts").metadata().value(Field.LANGUAGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "JEAN-LUC O'NEILL,Jean-Luc O'Neill",
        "RIO DE JANEIRO,Rio de Janeiro",
        "McLEAN,McLean",
        "JOHN VAN DER BERG III,John van der Berg III",
        "HENRY VIII,Henry VIII",
        "ΓΙΩΡΓΟΣ,Γιωργος",
        "MCLEAN,McLean",
        "N.Y.,N.Y.",
        "Arjun PM,Arjun PM",
        "Ann NG,Ann Ng"
    })
    void setsCapitalsInNaturalCase(String printed, String natural) {
        assertThat(NaturalCase.of(printed)).isEqualTo(natural);
    }

    @ParameterizedTest
    @CsvSource({
        "AYDIN KIRLI,tr,Aydın Kırlı",
        "ELİF IRMAK,tr,Elif Irmak",
        "AYDIN KIRLI,en,Aydin Kirli",
        "CHRISTINE WILSON,tr,Christine Wilson"
    })
    void setsTheTurkishIWithItsDotOrWithout(String printed, String language, String natural) {
        assertThat(NaturalCase.of(printed, language)).isEqualTo(natural);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (c) 2019 The Bridge Observer         | 2019-02-26 | medium
            Traffic fell this year, 2020, it said. | 2020-02-26 | medium
            Updated: 1 March 2020                | 2020-02-26 | medium
            Updated: 1 March 2021 10:00          | 2021-02-26 | medium
            Updated: 1 September 2021            | XXXX-02-26 | high
            Traffic fell in 2020.                | XXXX-02-26 | high
            """)
    void completesADayByWhatTheTextSaysOfItsYear(String foot, String published, String confidence) {
        Article article = Texts.article("Bridge closed\n\nLONDON, Feb 26 - " + TEXT + "\n\n" + foot + "\n");
        Resolved<?> resolved = article.metadata().resolved(Field.PUBLISHED).orElseThrow();
        assertThat(resolved.value()).hasToString(published);
        assertThat(resolved.confidence().code()).isEqualTo(confidence);
    }

    @Test
    void takesNoYearFromACopyrightLineThatTheCoverageExcludes() {
        InputDescription years = new InputDescription(Coverage.parse("1987/1989"), null, null);
        String text = "Bridge closed\n\nLONDON, Feb 26 - " + TEXT + "\n\n(c) %d The Bridge Observer\n";
        assertThat(Texts.article(text.formatted(1988), years).metadata().text(Field.PUBLISHED))
                .contains("1988-02-26");
        assertThat(Texts.article(text.formatted(2019), years).metadata().text(Field.PUBLISHED))
                .contains("XXXX-02-26");
    }

    @Test
    void countsTheWordsOfScriptsWithoutSpaces() {
        assertThat(WordCount.of("The bridge is closed.")).isEqualTo(4);
        assertThat(WordCount.of("港口的老起重机")).isBetween(3, 6);
        assertThat(WordCount.of("")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Eastern Daylight Time, 2020-04-03T14:05:00-04:00",
        "Australian Eastern Standard Time, 2020-04-03T14:05:00+10:00",
        "Philippine Standard Time, 2020-04-03T14:05:00+08:00",
        "Pacific Samoa Time, 2020-04-03T14:05:00"
    })
    void initialsOfAZoneWrittenOutAreNotThoseOfAnother(String zone, String published) {
        Article article = Texts.article("Bridge closed\n\nPublished: 3 April 2020, 14:05 " + zone + "\n\n" + TEXT);
        assertThat(article.metadata().text(Field.PUBLISHED)).contains(published);
    }

    @Test
    void aDayThatAMonthOfThePersianCalendarDoesNotHaveIsNone() {
        assertThat(Texts.article("Bridge closed\n\n۳۱ مهر ۱۴۰۲\n\n" + TEXT)
                        .metadata()
                        .text(Field.PUBLISHED))
                .isEmpty();
        assertThat(Texts.article("Bridge closed\n\n۳۰ مهر ۱۴۰۲\n\n" + TEXT)
                        .metadata()
                        .text(Field.PUBLISHED))
                .contains("2023-10-22");
    }

    @Test
    void manySignsInABylineCostLittle() {
        Article article = Texts.claimed(new Claim(Field.BYLINE, "Ann Weaver" + ",".repeat(900) + "x", Basis.META, ""));

        assertThat(article.metadata().text(Field.BYLINE)).isNotEmpty();
    }

    @Test
    void authorsAreComparedWhateverLettersTheirCaseHas() {
        Article article = Texts.claimed(
                new Claim(Field.BYLINE, "İbrahim Yılmaz", Basis.JSON_LD, ""),
                new Claim(Field.BYLINE, "İbrahim Yılmaz ve Ayşe Kaya", Basis.BYLINE_MARKUP, ""));

        assertThat(article.metadata().text(Field.BYLINE)).contains("İbrahim Yılmaz; Ayşe Kaya");
    }

    @Test
    void aChangeWithoutAYearIsShortlyAfterThePublication() {
        Article article = Texts.article(
                "Bridge closed\n\nPublished: 30 December 2022, 10:15\nUpdated: 2 January, 18:02\n\n" + TEXT);

        assertThat(article.metadata().text(Field.PUBLISHED)).contains("2022-12-30T10:15:00");
        assertThat(article.metadata().text(Field.MODIFIED)).contains("2023-01-02T18:02:00");
    }

    @Test
    void inJapaneseTheLabelOfAChangeMayStandBehindIt() {
        Article article = Texts.article("橋が閉鎖\n\n2023年3月4日 10:15（3月5日 11:40更新）\n\n" + TEXT);

        assertThat(article.metadata().text(Field.PUBLISHED)).contains("2023-03-04T10:15:00");
        assertThat(article.metadata().text(Field.MODIFIED)).contains("2023-03-05T11:40:00");
    }
}
