package dev.pressmark.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import org.junit.jupiter.api.Test;

/** Which of the names on a page is its publisher's. */
class PagePublisherTest {

    private static final String TEXT =
            "<p>The ferry to Skarn will not sail before the ice has gone, its owners said.</p>"
                    + "<p>They had tried twice on Sunday and had to turn round at the mouth of the fjord each time.</p>";

    @Test
    void aPlaceWhereANameIsMissingIsNoPublisher() {
        assertThat(publisher(data("undefined") + "<meta property='og:site_name' content='The Daily Sample'>", ""))
                .isEqualTo("The Daily Sample");
    }

    @Test
    void aSystemThatPagesAreMadeWithYieldsToTheNameOfTheSite() {
        assertThat(publisher(data("Blogger") + "<meta property='og:site_name' content='The Daily Sample'>", ""))
                .isEqualTo("The Daily Sample");
    }

    @Test
    void whatTitleAndFrontPageLinkCallTheSiteIsItsName() {
        assertThat(publisher(title("Ice holds the Skarn ferry | Skarn Post"), "<a href='/'>Skarn Post</a>"))
                .isEqualTo("Skarn Post");
        assertThat(publisher(title("Skarn Post: Ice holds the Skarn ferry"), "<b class='logo'>Skarn Post</b>"))
                .isEqualTo("Skarn Post");
        assertThat(publisher(
                        title("Ice holds the Skarn ferry - Skarn Post"), "<footer>© 2024 Skarn Post Ltd.</footer>"))
                .isEqualTo("Skarn Post");
        assertThat(publisher(
                        title("Ice holds the Skarn ferry - Skarn Post")
                                + "<script type='application/ld+json'>{\"@type\":\"WebSite\",\"name\":\"Skarn Post\"}"
                                + "</script>",
                        ""))
                .isEqualTo("Skarn Post");
    }

    @Test
    void whatTheFrontPageLinkSaysIsTheSitesNameWhereItsAddressHasIt() {
        String head = title("Ice holds the Skarn ferry")
                + "<link rel='canonical' href='https://www.skarn-post.example/ferry'>";

        assertThat(publisher(head, "<a href='/'><img src='logo.png' alt='SKARN POST'></a>"))
                .isEqualTo("SKARN POST");
        assertThat(publisher(head, "<a href='/'>Front page</a>")).isEmpty();
        assertThat(TestPage.read(head, "<a href='/'>Skarn Post</a><p>" + TEXT).claims())
                .anyMatch(claim -> claim.field() == Field.PUBLISHER && claim.basis() == Basis.HOME_LINK);
    }

    @Test
    void aCompanyInTheMetaElementsYieldsToWhatTitleAndAddressCallTheSite() {
        String company = "<meta name='publisher' content='North Fjord Media Ltd. & Co. KG'>";
        String address = "<link rel='canonical' href='https://www.skarn-post.example/ferry'>";

        assertThat(publisher(title("Ice holds the Skarn ferry | Skarn-Post") + company + address, ""))
                .isEqualTo("Skarn-Post");
        assertThat(publisher(title("Ice holds the Skarn ferry") + company + address, ""))
                .isEqualTo("North Fjord Media Ltd. & Co. KG");
    }

    @Test
    void aCompanyOrAPraiseInThePagesDataYieldsToTheNameThatTheAddressHas() {
        String site = "<meta property='og:site_name' content='%s'>"
                + "<link rel='canonical' href='https://www.skarnpost.example/ferry'>";

        assertThat(publisher(data("North Fjord Media Ltd.") + site.formatted("Skarn Post"), ""))
                .isEqualTo("Skarn Post");
        assertThat(publisher(data("North Fjord Media") + site.formatted("Skarn Post"), ""))
                .isEqualTo("Skarn Post");
        assertThat(publisher(data("North Fjord Media") + site.formatted("News"), ""))
                .isEqualTo("North Fjord Media");
        assertThat(publisher(data("Posten i Skarn") + site.formatted("PiS").replace("skarnpost", "pis"), ""))
                .isEqualTo("Posten i Skarn");
    }

    @Test
    void theLineThatPraisesASiteIsNotItsNameWhereAHeadlineForOthersEndsInTheName() {
        assertThat(publisher(
                        title("Ferry stays in port")
                                + "<meta property='og:site_name' content='Skarn Post | All the news of the north!'>"
                                + "<meta property='og:title' content='Ice holds the Skarn ferry in port | Skarn Post'>",
                        ""))
                .isEqualTo("Skarn Post");
    }

    @Test
    void oneWitnessAloneNamesNoPublisher() {
        assertThat(publisher(title("Ice holds the Skarn ferry | Skarn Post"), ""))
                .isEmpty();
        assertThat(publisher(title("Ice holds the Skarn ferry"), "<a href='/'>Skarn Post</a>"))
                .isEmpty();
    }

    @Test
    void theShortNameThatATitleEndsWithIsTheSitesWhereItsAddressHasIt() {
        String address = "<link rel='canonical' href='https://news.skarnpost.co.example/ferry'>";

        assertThat(publisher(title("Ice holds the Skarn ferry - Skarn Post") + address, ""))
                .isEqualTo("Skarn Post");
        assertThat(publisher(title("Ice holds the Skarn ferry | Skarnpost News") + address, ""))
                .isEqualTo("Skarnpost News");
        assertThat(publisher(title("Winter in the north: Skarnpost boat stays") + address, ""))
                .isEmpty();
        assertThat(publisher(
                        title("Ice holds the Skarn ferry | Sport")
                                + "<link rel='canonical' href='https://www.sport.example/ferry'>",
                        ""))
                .isEmpty();
    }

    @Test
    void theNameOfTheSiteIsThePartOfItThatTheTitleEndsWith() {
        assertThat(publisher(
                        title("Ice holds the Skarn ferry | Skarn Post")
                                + "<meta property='og:site_name' content='Skarn Post - Latest news from the fjord'>",
                        ""))
                .isEqualTo("Skarn Post");
        assertThat(publisher(
                        title("Ice holds the Skarn ferry | Skarn Pöst")
                                + "<meta property='og:site_name' content='skarnpost.example'>",
                        ""))
                .isEqualTo("Skarn Pöst");
    }

    @Test
    void aQuotationBeforeTheNameBelongsToTheTitle() {
        assertThat(publisher(
                        title("« Ice holds the Skarn ferry » - Skarn Pöst")
                                + "<meta property='og:site_name' content='skarnpost.example'>",
                        ""))
                .isEqualTo("Skarn Pöst");
    }

    @Test
    void ofANameAndItsPraiseTheAddressHasTheName() {
        String site = "<meta property='og:site_name' content='Skarn Post | News from the port'>";
        assertThat(publisher(site + "<link rel='canonical' href='https://www.skarnpost.example/a'>", ""))
                .isEqualTo("Skarn Post");
        assertThat(publisher(site + "<link rel='canonical' href='https://www.sample.example/a'>", ""))
                .isEqualTo("Skarn Post | News from the port");
    }

    @Test
    void aNameIsTheSameInPersianAndInArabicLetters() {
        assertThat(publisher(
                        title("خبرگزاري نمونه - کشتی در یخ"), "<a href='/'><img src='l.png' alt='خبرگزاری نمونه'></a>"))
                .isEqualTo("خبرگزاري نمونه");
    }

    @Test
    void theSitesOwnOrganisationIsMeantByItsCompanysNameAndByInitialsThatOthersHave() {
        assertThat(publisher(
                        data("Handelsblatt GmbH") + "<link rel='canonical' href='https://www.handelsblatt.com/a'>", ""))
                .isEqualTo("Handelsblatt");
        assertThat(publisher(
                        "<meta property='og:site_name' content='CNA'>"
                                + "<link rel='canonical' href='https://www.channelnewsasia.com/a'>",
                        ""))
                .isEqualTo("Channel NewsAsia");
    }

    @Test
    void anAddressInTheDataYieldsToTheNameThatBeginsWithIt() {
        String titled = title("Ice holds the Skarn ferry - The Skarn Post and Mail");
        String home = "<a href='/'>The Skarn Post and Mail</a>";

        assertThat(publisher("<meta property='og:site_name' content='theskarnpost.example'>" + titled, home))
                .isEqualTo("The Skarn Post and Mail");
        assertThat(publisher("<meta property='og:site_name' content='THESKARNPOST.example'>" + titled, home))
                .isEqualTo("THESKARNPOST.example");
        assertThat(publisher("<meta property='og:site_name' content='www.fjordpost.example'>" + titled, home))
                .isEqualTo("fjordpost.example");
    }

    private static String data(String publisher) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"" + publisher
                + "\"}}</script>";
    }

    private static String title(String title) {
        return "<title>" + title + "</title>";
    }

    private static String publisher(String head, String body) {
        return TestPage.read(head, "<h1>Ice holds the Skarn ferry in port</h1>" + TEXT + body)
                .metadata()
                .text(Field.PUBLISHER)
                .orElse("");
    }
}
