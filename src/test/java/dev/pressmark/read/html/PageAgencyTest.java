package dev.pressmark.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose copy a page's article is, and from where. */
class PageAgencyTest {

    private static final String HEADING = "<h1>Ice holds the Skarn ferry in port</h1>";
    private static final String TEXT = "The ferry to Skarn will not sail before the ice has gone, its owners said.</p>"
            + "<p>They had tried twice on Sunday and had to turn round at the mouth of the fjord each time.</p>";

    @Test
    void anAgencyBesideANameInBylineMarkupIsTheArticles() {
        assertThat(agency("", "<span class='byline'>Ann Weaver/TT</span>")).isEqualTo("Tidningarnas Telegrambyrå");
        assertThat(agency("", "<span class='byline'>Ann Weaver / EFE</span>")).isEqualTo("EFE");
        assertThat(agency("", "<span class='byline'>Ann Weaver (PAP)</span>")).isEqualTo("Polska Agencja Prasowa");
        assertThat(agency("", "<span class='byline'>Ann Weaver - Agence France-Presse à Tunis</span>"))
                .isEqualTo("Agence France-Presse");
    }

    @Test
    void theControlForTheSizeOfLettersIsNoAgency() {
        String line = "<div class='byline'>Ann Weaver / <span>Updated: May 2, 2024, 11:05 IST</span></div>";
        assertThat(agency("", line + "<div><span>AA</span><div><strong>Text Size</strong></div></div>"))
                .isEmpty();
        assertThat(agency("", line + "<div><span>AA</span></div>")).isEqualTo("Anadolu Agency");
    }

    @Test
    void anAgencyAmongTheAuthorsOfTheDataIsTheArticles() {
        assertThat(agency(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":["
                                + "{\"name\":\"Ann Weaver\"},{\"name\":\"dpa\"}]}</script>",
                        ""))
                .isEqualTo("Deutsche Presse-Agentur");
    }

    @Test
    void theInitialsOfAnAuthorAreNoAgency() {
        assertThat(agency("", "<span class='byline'><b class='author'>AP</b> <b class='author'>Ann Painter</b></span>"))
                .isEmpty();
    }

    @Test
    void theSignOfAWriterBehindTheAgencysIsNoPartOfItsName() {
        Article article = TestPage.read("", HEADING + "<p>Skarn (dpa/abc) - " + TEXT);

        assertThat(article.metadata().text(Field.AGENCY)).contains("Deutsche Presse-Agentur");
        assertThat(article.metadata().text(Field.DATELINE_PLACE)).contains("Skarn");
    }

    @Test
    void aWireThatPublishesItselfIsNoAgency() {
        Article article = TestPage.read(
                "<meta property='og:site_name' content='Fjord Wire'>",
                HEADING + "<p>BERGEN, May 2 (Fjord Wire) - " + TEXT);

        assertThat(article.metadata().text(Field.AGENCY)).isEmpty();
    }

    @Test
    void theAddressOfThePaperIsNoPlace() {
        Article article = TestPage.read("", HEADING + "<p>SURABAYA, SAMPLE.com - " + TEXT);

        assertThat(article.metadata().text(Field.DATELINE_PLACE)).contains("Surabaya");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "dateline": "SKARN, May 2 (Reuters) -"                                             | Skarn  | Reuters
            "dateline": ["Skarn, Sweden"] | Skarn, Sweden | ''
            "dateline": "Tue, 2 May 2023 04:00"                                                | ''     | ''
            "locationCreated": {"@type": "Place", "name": "Skarn"}                             | Skarn  | ''
            "contentLocation": {"@type": "Place", "name": "Skarn"}                             | ''     | ''
            """)
    void whereItWasWrittenIsTakenFromItsData(String property, String place, String agency) {
        Article article = TestPage.read(
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", " + property + "}</script>",
                HEADING + "<p>" + TEXT);

        assertThat(article.metadata().text(Field.DATELINE_PLACE).orElse("")).isEqualTo(place);
        assertThat(article.metadata().text(Field.AGENCY).orElse("")).isEqualTo(agency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <p>© dpa</p>                                      | Deutsche Presse-Agentur
            <div>(c) dpa 2024</div>                           | Deutsche Presse-Agentur
            <div>Source: AFP</div>                            | Agence France-Presse
            <div><b>AFP/QRT</b></div>                         | Agence France-Presse
            <div><img src='ferry.jpg'><div>© AFP</div></div>  | ""
            """)
    void theLineUnderTheTextSaysWhoseCopyItIs(String line, String agency) {
        Article article = TestPage.read("", HEADING + "<div><p>" + TEXT + line + "</div>");

        assertThat(article.metadata().text(Field.AGENCY).orElse("")).isEqualTo(agency);
        assertThat(article.body().text()).endsWith("each time.");
    }

    private static String agency(String head, String afterHeading) {
        return TestPage.read(head, HEADING + afterHeading + "<p>" + TEXT)
                .metadata()
                .text(Field.AGENCY)
                .orElse("");
    }
}
