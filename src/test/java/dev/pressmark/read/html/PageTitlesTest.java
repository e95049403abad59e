package dev.pressmark.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import org.junit.jupiter.api.Test;

/** Which of a page's titles is its headline. */
class PageTitlesTest {

    private static final String TEXT =
            "<p>The ferry to Skarn will not sail before the ice has gone, its owners said.</p>"
                    + "<p>They had tried twice on Sunday and had to turn round at the mouth of the fjord each time.</p>";

    @Test
    void theDataGiveTheHeadlineWhereEverythingElseRepeatsTheTitleElement() {
        assertThat(headline(
                        data("Ice holds the Skarn ferry in port")
                                + graph("Skarn ferry: when will it sail? All you need to know")
                                + "<title>Skarn ferry: when will it sail? All you need to know</title>",
                        "Skarn ferry: when will it sail? All you need to know"))
                .isEqualTo("Ice holds the Skarn ferry in port");
    }

    @Test
    void headingAndOpenGraphOutweighDataThatRepeatTheTitleElement() {
        assertThat(headline(
                        data("Skarn ferry timetable news")
                                + graph("Ice holds the Skarn ferry in port")
                                + "<title>Skarn ferry timetable news</title>",
                        "Ice holds the Skarn ferry in port"))
                .isEqualTo("Ice holds the Skarn ferry in port");
    }

    @Test
    void dataTooShortForAHeadlineAreOutweighed() {
        assertThat(headline(
                        data("Article") + graph("Ice holds the Skarn ferry in port"),
                        "Ice holds the Skarn ferry in port"))
                .isEqualTo("Ice holds the Skarn ferry in port");
    }

    @Test
    void aHeadingInAMenuOrALinkIsAnotherArticles() {
        String menu = "<nav><article><a href='/whales'><h1>Whales come back to the fjord</h1></a></article></nav>";
        String title = "<title>What the winter does to the islands</title>";

        assertThat(TestPage.read(title, menu + "<h1>Ice holds the Skarn ferry in port</h1>" + TEXT)
                        .metadata()
                        .text(Field.HEADLINE))
                .contains("Ice holds the Skarn ferry in port");
        assertThat(TestPage.read(title, "<a href='/ferry'><h1>Ice holds the Skarn ferry in port</h1></a>" + TEXT)
                        .metadata()
                        .text(Field.HEADLINE))
                .contains("Ice holds the Skarn ferry in port");
    }

    @Test
    void aKickerThatRunsIntoTheHeadlineIsTakenOff() {
        assertThat(headline(
                        data("Winter in the north: Ice holds the Skarn ferry in port")
                                + graph("Ice holds the Skarn ferry in port"),
                        "<span>Winter in the north:</span> Ice holds the Skarn ferry in port"))
                .isEqualTo("Ice holds the Skarn ferry in port");
    }

    @Test
    void aHeadlineThatWasCutOffIsTakenWhole() {
        assertThat(headline(
                        data("Ice holds the Skarn ferry in port and the\u2026"),
                        "Ice holds the Skarn ferry in port and the islanders at home"))
                .isEqualTo("Ice holds the Skarn ferry in port and the islanders at home");
    }

    @Test
    void theCommonestPunctuationOfTheSameWordsIsTaken() {
        assertThat(headline(
                        data("Skarn ferry - ice holds it in port")
                                + graph("Skarn ferry: ice holds it in port")
                                + "<title>Skarn ferry: ice holds it in port</title>",
                        "Elsewhere"))
                .isEqualTo("Skarn ferry: ice holds it in port");
    }

    @Test
    void anAlternativeHeadlineIsNoHeadline() {
        assertThat(headline(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"alternativeHeadline\":\"Ferry news\","
                                + "\"headline\":\"Ice holds the Skarn ferry in port\"}</script>",
                        "Ferry news"))
                .isEqualTo("Ice holds the Skarn ferry in port");
    }

    @Test
    void theHeadingThatMakesUpMostOfTheTitleIsPreferredToAKickerSetAsOne() {
        assertThat(TestPage.read(
                                "<title>Winter in the north | Ice holds the Skarn ferry in port</title>",
                                "<h1>Winter in the north</h1><h2>Ice holds the Skarn ferry in port</h2>" + TEXT)
                        .metadata()
                        .text(Field.HEADLINE))
                .contains("Ice holds the Skarn ferry in port");
    }

    @Test
    void theOpenGraphTitleIsTakenWhereItAloneIsNotTheTitleElements() {
        assertThat(headline(
                        data("Skarn ferry: timetable, tickets and news")
                                + graph("Ice holds the Skarn ferry in port")
                                + "<title>Skarn ferry: timetable, tickets and news - Politics</title>",
                        "Skarn ferry: timetable, tickets and news"))
                .isEqualTo("Ice holds the Skarn ferry in port");
    }

    @Test
    void aTitleForNetworksIsNoHeadline() {
        assertThat(headline(
                        data("Ice holds the Skarn ferry in port")
                                + graph("You will not believe where this ferry is")
                                + "<meta name='twitter:title' content='You will not believe where this ferry is'>"
                                + "<title>Ice holds the Skarn ferry in port</title>",
                        "Ice holds the Skarn ferry in port"))
                .isEqualTo("Ice holds the Skarn ferry in port");
    }

    @Test
    void anOpenGraphTitleThatIsMerelyShorterIsNotTaken() {
        assertThat(headline(
                        data("Ice holds the Skarn ferry in port and the islanders at home")
                                + graph("Ice holds the Skarn ferry in port")
                                + "<title>Ice holds the Skarn ferry in port and the islanders at home</title>",
                        "Ice holds the Skarn ferry in port and the islanders at home"))
                .isEqualTo("Ice holds the Skarn ferry in port and the islanders at home");
    }

    @Test
    void aSectionBehindTheHeadlineIsTakenOffWhereTwoOthersDoWithoutIt() {
        assertThat(headline(
                        data("Ice holds the Skarn ferry in port | Sport") + graph("Ice holds the Skarn ferry in port"),
                        "Ice holds the Skarn ferry in port"))
                .isEqualTo("Ice holds the Skarn ferry in port");
    }

    @Test
    void aKickerWithinTheHeadingIsTakenOffWithoutAMarkBetweenThem() {
        assertThat(headline(
                        graph("Ice holds the Skarn ferry in port"),
                        "<span>Winter in the north</span> Ice holds the Skarn ferry in port"))
                .isEqualTo("Ice holds the Skarn ferry in port");
    }

    @Test
    void ofAHeadingThatSetsLinesSideBySideTheOneThatTheTitleRepeatsIsTaken() {
        assertThat(headline(
                        graph("Ice holds the Skarn ferry in port"),
                        "<span>Shipping</span><span>Ice holds the Skarn ferry in port</span>"))
                .isEqualTo("Ice holds the Skarn ferry in port");
        assertThat(headline(
                        graph("Ice holds the Skarn ferry in port - The Cook"),
                        "Ice holds the Skarn ferry in port<small>Islanders have food for three weeks</small>"))
                .isEqualTo("Ice holds the Skarn ferry in port");
    }

    @Test
    void elementsOfAHeadingAreWordsOfTheirOwnButForALargeInitial() {
        assertThat(headline("", "<span>Ice holds the</span><span>Skarn ferry</span>"))
                .isEqualTo("Ice holds the Skarn ferry");
        assertThat(headline("", "<span>I</span><span>ce holds the Skarn ferry</span>"))
                .isEqualTo("Ice holds the Skarn ferry");
    }

    @Test
    void aHeadingOfLowRankThatIsNamedAsTheHeadlineStandsBeforeTheNameOfTheSite() {
        String body = "<h1><a href='/'>The Skarn Post</a></h1>"
                + "<h3 class='post-title entry-title'>Ice holds the ferry</h3>" + TEXT;

        assertThat(TestPage.read("<title>The Skarn Post: Ice holds the ferry</title>", body)
                        .metadata()
                        .text(Field.HEADLINE))
                .contains("Ice holds the ferry");
    }

    @Test
    void theNameOfTheAuthorBehindTheHeadlineIsTakenOff() {
        assertThat(headline(
                        data("Ice holds the Skarn ferry in port | Ann Weaver")
                                + "<meta name='author' content='Ann Weaver'>"
                                + graph("Ice holds the Skarn ferry in port | Ann Weaver"),
                        "Ice holds the Skarn ferry in port"))
                .isEqualTo("Ice holds the Skarn ferry in port");
    }

    @Test
    void whatTheDataAloneHaveBehindTheHeadlineIsTakenOff() {
        assertThat(headline(
                        data("Ice holds the Skarn ferry in port All pages")
                                + graph("Ice holds the Skarn ferry in port")
                                + "<title>Ice holds the Skarn ferry in port</title>",
                        "Ice holds the Skarn ferry in port"))
                .isEqualTo("Ice holds the Skarn ferry in port");
    }

    @Test
    void whereNothingIsOfTheFirstRankTheArticlesOwnHeadingIsTheHeadline() {
        Article article = TestPage.read(
                "<title>Harbour Information Bureau</title>",
                "<article><h2>Ice holds the Skarn ferry in port</h2><p>By Ann Weaver</p>"
                        + "<time datetime='2024-05-03T10:00:00Z'>3 May</time>" + TEXT + "</article>");

        assertThat(article.metadata().text(Field.HEADLINE)).contains("Ice holds the Skarn ferry in port");
        assertThat(article.metadata().text(Field.BYLINE)).contains("Ann Weaver");
        assertThat(article.metadata().text(Field.PUBLISHED)).contains("2024-05-03T10:00:00+00:00");
    }

    @Test
    void theYearOfPublicationBehindAHeadlineIsNoPartOfIt() {
        String title = "Ice holds the Skarn ferry in port";
        assertThat(headline(data(title) + "<title>" + title + "</title>" + graph(title + " (Published 2024)"), title))
                .isEqualTo(title);
    }

    private static String headline(String head, String heading) {
        return TestPage.read(head, "<h1>" + heading + "</h1>" + TEXT)
                .metadata()
                .text(Field.HEADLINE)
                .orElse("");
    }

    private static String data(String headline) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" + headline
                + "\"}</script>";
    }

    private static String graph(String title) {
        return "<meta property='og:title' content='" + title + "'>";
    }
}
