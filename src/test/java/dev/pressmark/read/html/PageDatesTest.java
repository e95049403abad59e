package dev.pressmark.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Field;
import org.junit.jupiter.api.Test;

/** When a page says that its article was published. */
class PageDatesTest {

    private static final String HEADING = "<h1>Ice holds the Skarn ferry in port</h1>";
    private static final String TEXT =
            "<p>The ferry to Skarn will not sail before the ice has gone, its owners said.</p>"
                    + "<p>They had tried twice on Sunday and had to turn round at the mouth of the fjord each time.</p>";

    @Test
    void anOffsetStatedElsewhereCompletesTheSameTime() {
        assertThat(published(
                        data("2024-05-03 18:11:01.0") + "<meta name='date' content='2024-05-03T18:11:01+02:00'>", ""))
                .isEqualTo("2024-05-03T18:11:01+02:00");
    }

    @Test
    void anOffsetOfNoneYieldsToAnotherOfTheSameTime() {
        assertThat(published(
                        data("2024-05-03T18:11:01+00:00")
                                + "<meta property='article:published_time' content='2024-05-03T18:11:01-04:00'>",
                        ""))
                .isEqualTo("2024-05-03T18:11:01-04:00");
    }

    @Test
    void anotherTimeCompletesNothing() {
        assertThat(published(
                        data("2024-05-03T18:11:01+00:00")
                                + "<meta property='article:published_time' content='2024-05-03T18:12:01-04:00'>",
                        ""))
                .isEqualTo("2024-05-03T18:11:01+00:00");
    }

    @Test
    void datesAsProgramsPrintThemAreRead() {
        assertThat(published(data("Fri May 03 19:20:36 CEST 2024"), "")).isEqualTo("2024-05-03T19:20:36+02:00");
    }

    @Test
    void namesOfMetaElementsAreKnownWhateverSeparatesTheirWords() {
        assertThat(published("<meta property='article:published:time' content='2024-05-03T15:47:42+00:00'>", ""))
                .isEqualTo("2024-05-03T15:47:42+00:00");
    }

    @Test
    void whatIsNamedADateIsOneWhereThereIsNoTimeElement() {
        assertThat(published("", "<div class='meta-date'>03.05.2024</div>")).isEqualTo("2024-05-03");
    }

    @Test
    void theClockOfTheSiteIsNoPublication() {
        String clock = "<div class='header'><time class='date'>17:27 GMT, May 05, 2024</time></div>";
        assertThat(published("", clock, "<time class='date'>Published time: 3 May, 2024 15:17</time>"))
                .isEqualTo("2024-05-03T15:17:00");
        assertThat(published("", clock, "")).isEmpty();
    }

    @Test
    void anElementNamedForPublicationAndChangeTellsBoth() {
        assertThat(published("", "", "<abbr class='published updated' title='2024-05-03T16:39:00-04:00'>5/3/24</abbr>"))
                .isEqualTo("2024-05-03T16:39:00-04:00");
    }

    @Test
    void wordsThatTellPublicationAndChangeOutweighTheOneTimeGivenToPrograms() {
        assertThat(published(
                        "",
                        "",
                        "<time datetime='2024-05-03T16:20:52Z'>Posted: May 3, 2024 9:27 AM ET | Last Updated: May 3, 2024"
                                + " 12:20 PM ET</time>"))
                .isEqualTo("2024-05-03T09:27:00-04:00");
    }

    @Test
    void anEmptyTimeHidesNoOther() {
        assertThat(published("", "", "<time></time><span class='meta-date'>03.05.2024</span>"))
                .isEqualTo("2024-05-03");
    }

    @Test
    void aDateMarkedOutsideOfAnyThingIsThePages() {
        assertThat(published("", "", "<span itemprop='datePublished' content='2024-05-03T14:32:00+06:00'>3 May</span>"))
                .isEqualTo("2024-05-03T14:32:00+06:00");
    }

    @Test
    void whenTheRecordWasMadeYieldsToTheDayThatIsPrinted() {
        String created = "<div itemscope itemtype='http://schema.org/Article'><meta itemprop='dateCreated'"
                + " content='2024-05-07T17:00:52+02:00'>";
        assertThat(published("", "", created + "<div>12.10.2015, 19:16 Uhr</div></div>"))
                .isEqualTo("2015-10-12T19:16:00");
        assertThat(published("", "", created + "</div>")).isEqualTo("2024-05-07T17:00:52+02:00");
    }

    @Test
    void theTitleMayHaveTheDateBetweenItsParts() {
        assertThat(published("<title>Ice holds the Skarn ferry in port - 03.05.2024 - The Daily Sample</title>", ""))
                .isEqualTo("2024-05-03");
    }

    @Test
    void aTimeInBracketsBesideTheNameOfTheSiteIsRead() {
        assertThat(published("", "", "<p><font>Sample Net ( 2024-05-03 09:20:26 )</font></p>"))
                .isEqualTo("2024-05-03T09:20:26");
    }

    @Test
    void theDateOfAnotherArticleIsNot() {
        assertThat(published("", "<ul><li class='teaser'><span class='date'>03.05.2024</span></li></ul>"))
                .isEmpty();
    }

    @Test
    void whatAProgramStatesWithoutATimeIsNoDate() {
        assertThat(published(data("1970-01-01T00:00:00Z"), "<p>3 May 2024</p>")).isEqualTo("2024-05-03");
        assertThat(published(data("1969-12-31T19:00:00-05:00"), "<p>3 May 2024</p>"))
                .isEqualTo("2024-05-03");
        assertThat(published("<meta property='article:modified_time' content='1970-01-01'>", "<p>3 May 2024</p>"))
                .isEqualTo("2024-05-03");
    }

    @Test
    void secondsAndMillisecondsSince1970AreATime() {
        assertThat(published(data("1714752661"), "")).isEqualTo("2024-05-03T16:11:01+00:00");
        assertThat(published(data("1714752661000"), "")).isEqualTo("2024-05-03T16:11:01+00:00");
        assertThat(published(data("558000000"), "")).isEqualTo("1987-09-07T08:00:00+00:00");
        assertThat(published(data("558000000000"), "")).isEqualTo("1987-09-07T08:00:00+00:00");
    }

    @Test
    void twelveDigitsThatBeginWithAYearAreAMinute() {
        assertThat(published(data("202405031611"), "")).startsWith("2024-05-03");
    }

    @Test
    void dublinCoreInRdfaDatesTheItemItIsSetIn() {
        assertThat(
                        published(
                                "",
                                "<div typeof='sioc:Item foaf:Document'>"
                                        + "<span property='dc:date dc:created' content='2015-03-05T16:31:00+00:00'></span></div>"))
                .isEqualTo("2015-03-05T16:31:00+00:00");
    }

    @Test
    void aPagesOwnDateIsItsArticles() {
        assertThat(published(
                        "",
                        "<div itemscope itemtype='https://schema.org/WebPage'>"
                                + "<meta itemprop='datePublished' content='2015-03-05T16:31:00+00:00'></div>"))
                .isEqualTo("2015-03-05T16:31:00+00:00");
    }

    @Test
    void anAbbreviationHasTheWholeTimeInItsTitle() {
        assertThat(published("", "<abbr class='published' title='2012-08-11T21:14:00-05:00'>9:14 PM</abbr>"))
                .isEqualTo("2012-08-11T21:14:00-05:00");
        assertThat(published(
                        "",
                        "<div itemscope itemtype='https://schema.org/BlogPosting'><abbr itemprop='datePublished'"
                                + " title='2012-08-11T21:14:00-05:00'>9:14 PM</abbr></div>"))
                .isEqualTo("2012-08-11T21:14:00-05:00");
    }

    @Test
    void aDateInAListOfParticularsIsTheArticles() {
        assertThat(
                        published(
                                "",
                                "<ul><li><a href='/2024/05/'><time datetime='2024-05-03T10:00:00Z'>May 3</time></a></li><li>News</li></ul>"))
                .isEqualTo("2024-05-03T10:00:00+00:00");
        assertThat(published("", "<p><a href='/2024/05/03/'>May 3, 2024</a></p>"))
                .isEqualTo("2024-05-03");
    }

    @Test
    void datesBesideHeadlinesOfOtherArticlesAreTheirs() {
        String card = "<div class='more'><h3><a href='/o'>Crane falls into the harbour</a></h3>"
                + "<time datetime='2024-04-02'>2 April</time></div>";

        assertThat(published("", "<p>3 May 2024</p><p>Text.</p>" + card)).isEqualTo("2024-05-03");
    }

    @Test
    void whateverStandsBesideADateOverTheText() {
        assertThat(published("", "<p>Posted on May 3, 2024 by admin</p>")).isEqualTo("2024-05-03");
        assertThat(published("", "<p>May 3, 2024 / 0 Comments / in Harbour / by admin</p>"))
                .isEqualTo("2024-05-03");
        assertThat(published("", "<p>Submitted by keeper on Fri, 05/03/2024 - 14:05</p>"))
                .isEqualTo("2024-05-03T14:05:00");
    }

    @Test
    void aTimeOnTheDayThatTheDataStateCompletesIt() {
        assertThat(published(data("2024-05-03"), "<time datetime='2024-05-03T19:00:00Z'>3 May</time>"))
                .isEqualTo("2024-05-03T19:00:00+00:00");
        assertThat(published(data("2024-05-03"), "<time datetime='2024-05-04T19:00:00Z'>4 May</time>"))
                .isEqualTo("2024-05-03");
    }

    @Test
    void theClockOverTheMenuIsNoPublication() {
        String clock = "<table><tr><td class='txtDate'>Friday, May 3, 2024 10:18 PM</td></tr></table>";
        String menu = "<h2><a href='/a'>Home</a></h2><h2><a href='/b'>Port</a></h2><h2><a href='/c'>Town</a></h2>"
                + "<h2><a href='/d'>Sport</a></h2><h2><a href='/e'>Letters</a></h2>";
        assertThat(published(data("2024-05-03"), clock + menu, "")).isEqualTo("2024-05-03");
    }

    @Test
    void theDayOfReadingIsNoPublication() {
        String today = "<div><span class='current-date'>Friday, May 3, 2024 10:18 PM</span></div>";
        assertThat(published("", today, "<p>May 2, 2024</p>")).isEqualTo("2024-05-02");
    }

    @Test
    void aDateRightUnderTheHeadingIsItsOwnWhateverItsElementIsCalled() {
        String views = "<li><span>1479</span></li></ul>";
        assertThat(published("", "<ul class='nav meta'><li><a href='/day'>2 May 2024 18:29</a></li>" + views))
                .isEqualTo("2024-05-02T18:29:00");
        assertThat(published("", "<ul class='nav meta'><li>Port and town on 2 May 2024</li>" + views))
                .isEmpty();
    }

    @Test
    void aSlashPartsPlaceAndDateFromTheName() {
        assertThat(published("", "<div>Ann Weaver / Oslo&nbsp;May 2, 2024</div>"))
                .isEqualTo("2024-05-02");
    }

    @Test
    void theDateBehindANameIsTheOneThatItsWordsSay() {
        assertThat(published("", "<p>By Ann Weaver Updated 4 March 2024 14:20</p>"))
                .isEmpty();
        assertThat(published("", "<p>By Ann Weaver Published 4 March 2024 Updated 5 March 2024</p>"))
                .isEqualTo("2024-03-04");
    }

    @Test
    void whatFollowsALabelOfItsOwnIsTheChangeThatTheLabelSaysItIs() {
        assertThat(
                        published(
                                data("2024-05-03"),
                                "<div><span class='time-label'>Updated</span><span class='time-info'> 5/3/2024 10:46 PM</span></div>"))
                .isEqualTo("2024-05-03");
        assertThat(
                        published(
                                "",
                                "<p><span>| Updated: <time datetime='2024-05-03T11:01:43+02:00'>11:01</time></span>"
                                        + "<span>Published: <time datetime='2024-05-03T10:37:58+02:00'>10:37</time></span></p>"))
                .isEqualTo("2024-05-03T10:37:58+02:00");
    }

    @Test
    void theDateBehindTheLinkToTheSectionRightOverTheHeadingIsTheArticles() {
        assertThat(published("", "<div><a href='/news'><b>News</b></a> - 16.05.2017</div>", ""))
                .isEqualTo("2017-05-16");
        assertThat(published("", "<div><a href='/'>Home</a> - 16.05.2017</div>", ""))
                .isEmpty();
        assertThat(published("", "<div>News - 16.05.2017</div>", "")).isEmpty();
    }

    private static String published(String head, String afterHeading) {
        return published(head, "", afterHeading);
    }

    private static String published(String head, String beforeHeading, String afterHeading) {
        return TestPage.read(head, beforeHeading + HEADING + afterHeading + TEXT)
                .metadata()
                .text(Field.PUBLISHED)
                .orElse("");
    }

    private static String data(String date) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"" + date
                + "\"}</script>";
    }
}
