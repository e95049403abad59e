package dev.pressmark.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import org.junit.jupiter.api.Test;

/** What of a page is the body of its article. */
class PageBodyTest {

    private static final String HEADING = "<h1>Ice holds the Skarn ferry in port</h1>";
    private static final String FIRST =
            "<p>The ferry to Skarn will not sail before the ice has gone, its owners said.</p>";
    private static final String REST =
            "<p>They had tried twice on Sunday and had to turn round at the mouth of the fjord each time.</p>"
                    + "<p>The islanders have food for three weeks, said the mayor, and do not worry about the rest.</p>"
                    + "<p>An icebreaker that had been promised for Tuesday is still at the quay of another town.</p>";

    @Test
    void aClassThatNamesMostOfTheTextMeansNoFurnitureElsewhere() {
        assertThat(body("<div class='article-widget'>" + FIRST + "</div><div class='article-widget'>" + REST
                        + "</div>"))
                .startsWith("The ferry to Skarn");
    }

    @Test
    void aHeadingBetweenParagraphsStaysWhateverItsClass() {
        assertThat(body("<article>" + FIRST + "<h2 class='widget-title'>Three weeks</h2>" + REST + "</article>"))
                .contains("\n\nThree weeks\n\n");
    }

    @Test
    void whatIsNamedAfterTheTextItStandsInIsNotTheText() {
        assertThat(body("<div class='article-content'>" + FIRST + REST
                        + "<div class='article-content__newsletter'><p>Have the news of the ferry every day by mail.</p>"
                        + "</div></div>"))
                .doesNotContain("by mail");
    }

    @Test
    void theStateOfTheTextIsNoFurniture() {
        assertThat(body("<div class='article-body--subscription'>" + FIRST + REST + "</div>"))
                .contains("The islanders");
    }

    @Test
    void theTextForSubscribersIsPartOfTheText() {
        assertThat(body("<article>" + REST + "<p class='paywall' aria-hidden='true'>The ferry is thirty years old and"
                        + " was built for milder winters than this.</p></article>"))
                .endsWith("than this.");
    }

    @Test
    void whatSubscribersAndOthersMayReadIsOneText() {
        assertThat(body("<div class='subscriber-preview'>" + FIRST + "</div><div class='subscriber-only'>" + REST
                        + "</div>"))
                .startsWith("The ferry to Skarn")
                .endsWith("another town.");
    }

    @Test
    void aTextInPartsBetweenAdvertisementsIsTakenWhole() {
        assertThat(body("<div class='article-body'>" + FIRST + "</div><div class='ad'>Buy boots</div>"
                        + "<div class='article-body'>" + REST + "</div>"))
                .startsWith("The ferry to Skarn")
                .doesNotContain("boots");
        assertThat(body("<article>" + FIRST + "</article><article>" + REST + "</article>"))
                .startsWith("The ferry to Skarn")
                .endsWith("another town.");
    }

    @Test
    void aCardThatLeadsNowhereIsPartOfTheText() {
        String steps = "<ol><li>Take a sack of salt for every yard of the ice between the ferry and the mouth of the"
                + " fjord, and carry it to the quay on a sledge that two people can draw.</li><li>Wait for a day without"
                + " wind, and strew it before the sun has risen over the hill, beginning at the bow and going on until"
                + " the last sack is empty.</li></ol>";
        assertThat(body("<article>" + FIRST + REST + "<div class='recipe-card'><h2>Method</h2>" + steps
                        + "</div></article>"))
                .contains("Method", "Take a sack of salt", "Wait for a day");
        assertThat(body("<article>" + FIRST + REST + "<div class='news-card'><a href='/1'>Salt for the ferry is to be"
                        + " strewn by hand</a><p>A sack of salt lies ready for every yard of the ice between the ferry"
                        + " and the mouth of the fjord, and will be strewn as soon as there is a day without wind, the"
                        + " owners of the ferry have announced.</p></div></article>"))
                .doesNotContain("sack of salt");
    }

    @Test
    void whatAsksForConsentIsNoBodyHoweverLong() {
        String terms = "<p>We and our partners store on your device what lets us know you again on other pages.</p>";
        assertThat(body("<article>" + FIRST + REST + "</article><div id='onetrust-consent-sdk'>" + terms
                        + "<p>You may object to this at any time by a letter to the owners of these pages.</p>"
                                .repeat(40)
                        + "</div>"))
                .startsWith("The ferry to Skarn")
                .doesNotContain("object");
    }

    @Test
    void whatStandsBesideTheArticleThatHoldsHeadingAndTextIsNotTheText() {
        String answer =
                "<div><p>My mother had a ferry like this one, and it has never once been late on any Sunday.</p>"
                        + "</div>";
        assertThat(page("<article>" + HEADING + FIRST + REST + REST.replace("Tuesday", "Friday") + "</article>"
                        + "<section><h2>14 answers</h2>" + answer.repeat(14) + "</section>"))
                .startsWith("The ferry to Skarn")
                .doesNotContain("answers", "My mother");
    }

    @Test
    void anotherArticleUnderTheTextIsNotTheText() {
        String other = "<div><h1>Pier at Holm to close</h1><div><p>The pier at Holm is to close in spring, and nobody"
                + " knows yet where the boats will lie that bring the mail to the islands.</p></div></div>";
        assertThat(page("<div><div>" + HEADING + "<div>" + FIRST + REST + REST.replace("Tuesday", "Friday")
                        + "</div></div>" + other + "</div>"))
                .startsWith("The ferry to Skarn")
                .doesNotContain("The pier");
        assertThat(
                        page(
                                HEADING + "<div>" + FIRST + REST + REST.replace("Tuesday", "Friday")
                                        + "<h1>Salt for the ice</h1><p>The islanders hope for salt, which is strewn by hand.</p></div>"))
                .contains("hope for salt");
    }

    @Test
    void captionsAndAdvertisementsAreNotTheText() {
        assertThat(body("<article>" + FIRST + "<div class='photocaption'>The ferry at its quay in Skarn, which is white"
                        + " with snow.</div>" + REST + "<div class='td-adspot-title'>Buy the boots in which the"
                        + " islanders walk to the mainland.</div></article>"))
                .doesNotContain("quay in Skarn", "boots");
    }

    @Test
    void factsSetApartAreNotTheText() {
        assertThat(body("<article>" + FIRST + "<div class='fact-box'><p>Skarn is an island of four hundred people in"
                        + " the north.</p></div>" + REST + "</article>"))
                .doesNotContain("four hundred");
    }

    @Test
    void ofSeveralArticlesThePagesOwnIsTaken() {
        String other = "<p>The price of herring has doubled within a week, say those who sell it in the town.</p>";
        assertThat(TestPage.read(
                                "<title>Ice holds the Skarn ferry in port</title>",
                                "<main><article>" + HEADING + FIRST + REST
                                        + "</article><article><h1>Herring is dear</h1>"
                                        + other + REST.replace("island", "market") + other.replace("week", "month")
                                        + "</article></main>")
                        .body()
                        .text())
                .startsWith("The ferry to Skarn")
                .doesNotContain("herring");
    }

    @Test
    void theStandfirstBesideTheTextIsPartOfItEvenInASlideshow() {
        assertThat(body("<div class='swiper-slide'><article><p class='article-summary'>The islanders wait for the ice"
                        + " to go.</p><div class='text'>" + FIRST + REST + "</div></article></div>"))
                .startsWith("The islanders wait");
    }

    @Test
    void anElementThatHtmlDoesNotKnowStandsInItsParagraph() {
        assertThat(body("<article>" + REST
                        + "<p><person>Ann Weaver</person>, a pilot, and <org>the <b>port</b> office</org>"
                        + " wait for the wind to turn.</p></article>"))
                .endsWith("\n\nAnn Weaver, a pilot, and the port office wait for the wind to turn.");
        assertThat(body("<div>The council of <st1:place>Skarn</st1:place> has asked the owners to wait.<br><br>" + REST
                        + "</div>"))
                .startsWith("The council of Skarn has asked");
    }

    @Test
    void aShortSentenceThatOpensTheTextIsOfIt() {
        assertThat(body("<div class='story'><p>No ferry sails.</p>" + FIRST + REST + "</div>"))
                .startsWith("No ferry sails.\n\nThe ferry to Skarn");
    }

    @Test
    void aSentenceSetAsAHeadingOverTheTextIsOfIt() {
        assertThat(body("<div class='story'><h2>The ice on the fjord is thicker than ever.</h2>" + FIRST + REST
                        + "</div>"))
                .startsWith("The ice on the fjord is thicker than ever.\n\nThe ferry");
    }

    @Test
    void shortSentencesBetweenLineBreaksAreOfTheText() {
        String broken = (FIRST + REST).replace("<p>", "").replace("</p>", "<br><br>");
        assertThat(body("<div>" + broken + "“No,” he said.<br><br>" + broken + "</div>"))
                .contains("\n\n“No,” he said.");
    }

    @Test
    void aShortSentenceAmongElementsLikeItsOwnIsOfTheText() {
        String parted = (FIRST + REST).replace("<p>", "<div class='par'>").replace("</p>", "</div>");
        assertThat(body("<section>" + parted + "<div class='par'>“No,” he said.</div>" + parted + "</section>"))
                .contains("\n\n“No,” he said.");
    }

    @Test
    void aCaptionInTheLineOfItsPictureIsNoText() {
        assertThat(body("<article>" + FIRST
                        + "<div><img src='f.jpg'><br><span class='pb-caption'>The ferry at its quay on"
                        + " Monday, with ice to its rails.</span> (Tom Hill)</div>" + REST
                        + "<p><img src='g.jpg'><span class='caption'>The quay.</span>Nobody knows when the wind will turn to"
                        + " the south.</p></article>"))
                .doesNotContain("on Monday")
                .doesNotContain("The quay.")
                .endsWith("\n\nNobody knows when the wind will turn to the south.");
    }

    @Test
    void whoseThePictureIsMayStandInItsCaption() {
        assertThat(body("<article>" + FIRST
                        + "<div><img src='f.jpg'><span class='caption'>The ferry at its quay on Monday"
                        + " (<span class='credit'>Tom Hill</span>), with ice to its rails and no wind.</span></div>"
                        + REST
                        + "</article>"))
                .doesNotContain("on Monday")
                .doesNotContain("to its rails");
    }

    @Test
    void wordsOfASentenceAreNoCaptionWhateverTheyAreNamed() {
        assertThat(body("<article>" + FIRST
                        + "<p><img src='f.jpg'>Sales rose <span class='figure'>12 percent</span> when the"
                        + " ferry could not sail, said <a class='gallery-link'>the grocer</a>.</p>" + REST
                        + "</article>"))
                .contains("Sales rose 12 percent when the ferry could not sail, said the grocer.");
    }

    @Test
    void aSizeOfTypeNamedAfterCaptionsIsNone() {
        assertThat(body("<article>" + FIRST + REST
                        + "<p><small class='type-caption'>The islanders have a boat of their own,"
                        + " which nobody sails in winter.</small></p></article>"))
                .endsWith("in winter.");
    }

    @Test
    void aQuotationInAFrameNamedForTopicsIsText() {
        assertThat(body("<article>" + FIRST
                        + "<blockquote class='edTag'><p>“We turned round at the mouth of the fjord, and that"
                        + " was that,” he wrote.</p></blockquote>" + REST + "</article>"))
                .contains("that was that");
    }

    @Test
    void paragraphsBesideAFrameForSubscribersAreOfTheText() {
        String open = REST.replace("icebreaker", "old tug");
        assertThat(body("<div class='article-body'>" + FIRST + open + "<div class='article-body__paid'>" + REST
                        + "</div></div>"))
                .startsWith("The ferry to Skarn will not sail")
                .contains("An old tug", "An icebreaker");
    }

    @Test
    void aCaptionWhoseClassSoundsLikeAStandfirstIsNone() {
        assertThat(body(
                        "<figure><img src='a.jpg'><figcaption class='image__subtitle'>The ferry at her quay</figcaption>"
                                + "</figure><div class='article-body'>" + FIRST + REST + "</div>"))
                .startsWith("The ferry to Skarn");
    }

    @Test
    void whatComesBeforeAndAfterTheArticleIsNoneOfItThoughItStandsInItsElement() {
        assertThat(body("<div class='article-body'>" + FIRST + REST
                        + "<div class='grid next-prev'><p>The most modern tug of the fjord has two engines and a wing</p>"
                        + "<p>Whales have come back to the fjord, as they did when there was less traffic on it.</p>"
                        + "</div></div>"))
                .endsWith("still at the quay of another town.");
    }

    @Test
    void aCaptionAsKoreanPapersSetItIsNoText() {
        String text = "<p>시의회가 16일 밤 새 다리를 놓기로 의결했다고 밝혔다. 주민들은 오랫동안 다리를 기다려 왔다고 말했다.</p>"
                + "<p>공사는 내년 봄에 시작되어 두 해 동안 이어질 예정이라고 시 관계자가 설명했다.</p>";
        assertThat(page("<h1>새 다리 놓는다</h1><div><p>▲4일 시청에서 회의가 열렸다. 왼쪽부터 시장, 의장. 사진=표본시 제공</p>" + text + "</div>"))
                .startsWith("시의회가");
        assertThat(page("<h1>새 다리 놓는다</h1><div><p>▲ 의장이 회의에서 말하고 있다. ⓒ 표본일보</p>" + text + "</div>"))
                .startsWith("시의회가");
    }

    @Test
    void anOfferToSubscribersUnderTheTextIsNoneOfIt() {
        Article article = TestPage.read(
                "",
                HEADING + "<div class='article-body'>" + FIRST + REST
                        + "<div class='paywall'><h3>Keep reading with a subscription</h3>"
                        + "<p>Try a month for one crown and read every story that we have on our site.</p></div></div>");

        assertThat(article.body().text()).endsWith("still at the quay of another town.");
        assertThat(article.metadata().text(Field.ACCESS)).contains("paywalled");
    }

    @Test
    void whatANoticeToReadersBeginsIsAnOfferWhateverItsClass() {
        String notice = "<p>This article is for subscribers only.</p>";
        String offer = "<div class='c-021'>" + notice + "<dl><dt>With a subscription you</dt>"
                + "<dd>read every story that we have on our site and in print</dd></dl></div>";

        assertThat(body("<div>" + FIRST + REST + offer + "</div>")).endsWith("still at the quay of another town.");
        assertThat(body("<div>" + FIRST + "<div class='c-021'>" + notice + REST + "</div></div>"))
                .endsWith("still at the quay of another town.");
    }

    @Test
    void whatStandsAmongTheLinksUnderATextIsNoneOfIt() {
        String links = "<div class='c-003'><p>Harbour</p><ul><li><p>March 3</p><a href='/1'><p>Ice breaks the old"
                + " pier</p></a></li><li><p>March 2</p><a href='/2'><p>No fish on Sunday</p></a></li></ul></div>";

        assertThat(body("<div>" + FIRST + REST + links + "</div>")).endsWith("still at the quay of another town.");
        assertThat(body("<div>" + FIRST + links + REST + "</div>")).contains("March 3");
        assertThat(body("<div>" + FIRST + REST + "<p>The ice of the <a href='/fjord'>fjord</a></p></div>"))
                .endsWith("The ice of the fjord");
    }

    @Test
    void whatOnlySubscribersAreShownIsText() {
        assertThat(body("<div class='article-body'>" + FIRST + "<div class='paywall'>" + REST
                        + REST.replace("ice", "frost") + "</div></div>"))
                .contains("An icebreaker", "An frostbreaker");
    }

    @Test
    void whatDataSayWithinASentenceDoesNotPartIt() {
        String first = FIRST.replace("Skarn", "<span itemscope><meta itemprop='name' content='Skarn'>Skarn</span>")
                .replace("its owners", "<link itemprop='sameAs' href='https://owners.example/'>its owners");

        assertThat(body(first + REST))
                .startsWith("The ferry to Skarn will not sail before the ice has gone, its owners said.\n\n");
    }

    @Test
    void aLineAloneWithItsPictureIsNoText() {
        String picture = "<div class='box'><a href='#'><img src='ferry.jpg'></a><p>%s</p></div>";

        assertThat(body(FIRST + picture.formatted("The ferry to Skarn at its quay in the old harbour") + REST))
                .doesNotContain("at its quay");
        assertThat(body(FIRST + picture.formatted("The ferry has been at its quay since Friday.") + REST))
                .contains("at its quay");
    }

    @Test
    void aTextThatBreaksOffBeforeWhatSubscribersAreOfferedIsNotWhole() {
        String offer = "<section class='paywall'><p>Have you subscribed already? <a href='#'>Log in</a></p></section>";
        String whole = HEADING + "<div class='article-body'>" + FIRST + REST + "</div>";

        assertThat(TestPage.read("", whole + offer).metadata().text(Field.ACCESS))
                .isEmpty();
        assertThat(TestPage.read("", whole.replace("of another town.", "of ...") + offer)
                        .metadata()
                        .text(Field.ACCESS))
                .contains("truncated");
    }

    @Test
    void headingsOfTheFirstRankPartATextThatGoesOn() {
        assertThat(body("<div class='article-body'>" + FIRST + "<h1>Three weeks</h1>" + REST + "</div>"))
                .contains("\n\nThree weeks\n\n");
    }

    @Test
    void aSentenceSetAsAHeadingBesideAPictureIsACaption() {
        assertThat(body("<div class='article-body'>" + FIRST
                        + "<div><img src='a.jpg'></div><h1>The ferry lies at the quay of Skarn.</h1>" + REST
                        + "</div>"))
                .doesNotContain("quay of Skarn");
    }

    @Test
    void aTextMayOpenWithAHeadingOfItsOwn() {
        assertThat(body("<div class='entry-content'><h2>No ship before the thaw</h2>" + FIRST + REST + "</div>"))
                .startsWith("No ship before the thaw\n\nThe ferry to Skarn");
    }

    @Test
    void theSummaryOfAMachineAndWhatElseThereIsToReadAreNoText() {
        assertThat(body("<div class='ai-summary'><p>The ferry stays in port as there is ice in the fjord.</p></div>"
                        + "<div class='article-body'>" + FIRST
                        + "<div class='short-read-also'><h2>On other pages</h2></div>" + REST + "</div>"))
                .doesNotContain("as there is ice")
                .doesNotContain("On other pages");
    }

    @Test
    void whatIsStillToComeIsNoText() {
        assertThat(body("<div class='article-body'>" + FIRST + REST
                        + "<p><em>Edited by: Ida Falk</em></p><p><em>More to follow...</em></p></div>"))
                .endsWith("the quay of another town.");
    }

    @Test
    void aTableForOnePictureHoldsNoTextOfTheArticle() {
        String table = "<table><tr><td><img src='ferry.jpg'></td></tr><tr><td>"
                + "<em>The ferry lies at the quay of Skarn, on 4 March.</em><div>Photo: AB/CD</div></td></tr></table>";
        String body = body("<div class='article-body'>" + FIRST + table + REST + "</div>");

        assertThat(body).contains("The islanders").doesNotContain("at the quay of Skarn");
    }

    @Test
    void whatTheSiteSaysOfItselfOverTheHeadingIsNoStandfirst() {
        String slogan =
                "<div class='page-head'><h5 class='subtitle'>The paper of the islands and their harbours</h5></div>";
        String article = "<div class='story'>" + HEADING + FIRST + REST + "</div>";

        assertThat(page(slogan + article)).startsWith("The ferry to Skarn");
    }

    @Test
    void anArticleMarkedAsNotFreeIsForSubscribers() {
        String marked = "<div itemscope itemtype='https://schema.org/NewsArticle'>"
                + "<meta itemprop='isAccessibleForFree' content='%s'>" + HEADING + FIRST + REST + "</div>";

        assertThat(TestPage.read("", marked.formatted("False")).metadata().text(Field.ACCESS))
                .contains("paywalled");
        assertThat(TestPage.read("", marked.formatted("True")).metadata().text(Field.ACCESS))
                .isEmpty();
    }

    private static String body(String afterHeading) {
        return page(HEADING + afterHeading);
    }

    private static String page(String body) {
        return TestPage.read("<title>Ice holds the Skarn ferry in port</title>", body)
                .body()
                .text();
    }
}
