package dev.pressmark.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page without data says between its heading and its text, in words and not in names of classes. */
class PageHeadTest {

    private static final String HEADING = "<h1>Sea wall at Marrow to be rebuilt</h1>";
    private static final String TEXT = IntStream.rangeClosed(1, 5)
            .mapToObj(i -> "<p>The harbour board will decide in spring whether part " + i
                    + " of the wall can be mended, a spokesman told reporters on the quay.</p>")
            .collect(Collectors.joining());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <div>By Clara Voss</div><div>Published: Tuesday, 4 March 2008, 14:05</div>     | Clara Voss | 2008-03-04T14:05:00
            <p>By CLARA VOSS<br>March 4, 2008</p>                                          | Clara Voss | 2008-03-04
            <h3>By CLARA VOSS<br>Post Staff Writer</h3><h4>Posted: 03/14/2008 02:05 PM PST</h4> | Clara Voss | 2008-03-14T14:05:00-08:00
            <div><span>Clara Voss</span> <span>March 4, 2008</span></div>                  | Clara Voss | 2008-03-04
            <div>Share</div><div>12 Comments</div><div>By Clara Voss</div><div>Tuesday, March 4, 2008; Page A01</div> | Clara Voss | 2008-03-04
            <ul><li>3 Minuten Lesezeit</li><li>Von: <a href='/1'>Clara Voss</a>, <a href='/2'>Jan Berg</a></li></ul>  | Clara Voss; Jan Berg | ''
            <div>CLARA VOSS</div><div>Tidewater Bureau</div><div>4 March 2008</div>        | Clara Voss | 2008-03-04
            <div>Posted by Clara Voss on March 4th, 2008 at 2:05 PM</div>                  | Clara Voss | 2008-03-04T14:05:00
            <div>March 4, 2008 · 2:05 pm · Clara Voss</div>                                | Clara Voss | 2008-03-04T14:05:00
            <div>作者：王小明 2008-03-04 14:05:00 来源：新华网</div>                            | 王小明      | 2008-03-04T14:05:00
            <div>2 hours ago</div><div>Clara Voss</div><div>Environment correspondent</div> | Clara Voss | ''
            <div>Clara Voss · Madrid · 14 de marzo de 2008</div> | Clara Voss | 2008-03-14
            <div>2008年03月04日 14:05 来源：新华网 作者：王小明</div>                            | 王小明      | 2008-03-04T14:05:00
            <div><span>By Clara Voss</span><span>Staff Writer</span><span>4 March 2008</span></div> | Clara Voss | 2008-03-04
            <div><span>Culture</span><a href='/v'>Clara Voss</a><span>4 March 2008</span><span>3 min read</span></div> | Clara Voss | 2008-03-04
            <div><div><b>Published</b><span>4 March 2008</span><span>14:05</span></div></div> | '' | 2008-03-04T14:05:00
            <div><span>By</span> <a>Clara</a> <a>Voss</a> <span>and</span> <a>Jan Berg</a></div> | Clara Voss; Jan Berg | ''
            <div><span>4</span><span>March</span><span>2008</span></div> | '' | 2008-03-04
            <div>Publié le 14 mars 2008 à 14h05 - Mis à jour le 15 mars 2008 à 09h10</div> | ''         | 2008-03-14T14:05:00
            """)
    void isReadAsItWouldBeInPrint(String head, String byline, String published) {
        Article article = TestPage.read("", HEADING + head + TEXT);

        assertThat(value(article, Field.BYLINE)).isEqualTo(byline);
        assertThat(value(article, Field.PUBLISHED)).isEqualTo(published);
        assertThat(article.body().text()).startsWith("The harbour board").doesNotContain("Voss");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <div><a href='/estate'>Real Estate</a></div><div>4 March</div><div>Sign In</div>
            <div>Breaking News</div><div>Read Later</div>
            <div class='related'><ul><li>Pier to close</li><li>2 March 2008</li></ul></div>
            <figure>By Pia Lens</figure><nav>4 March 2008</nav>
            <div><a href='/dow-jones'>Dow Jones</a></div><div>Reuters</div>
            <div>© Ole Lens/Some Pictures 2007</div>
            <div><span class='picture-caption'>The wall in winter</span><span>Ole Lens/Some Pictures</span></div>
            """)
    void whatSaysNothingOfTheArticleIsNotTakenForIt(String head) {
        Article article = TestPage.read("", HEADING + head + TEXT);

        assertThat(value(article, Field.BYLINE)).isEmpty();
        assertThat(value(article, Field.PUBLISHED)).isEmpty();
        assertThat(value(article, Field.AGENCY)).isEmpty();
        assertThat(value(article, Field.PUBLISHER)).isEmpty();
    }

    @Test
    void anAgencyStandsRightBesideTheDate() {
        Article article = TestPage.read("", HEADING + "<div>Reuters</div><div>Tue Mar 4, 2008 9:05am EST</div>" + TEXT);

        assertThat(value(article, Field.AGENCY)).isEqualTo("Reuters");
        assertThat(value(article, Field.PUBLISHED)).isEqualTo("2008-03-04T09:05:00-05:00");
    }

    @Test
    void thePublisherIsWhoseSiteThePageIsOnWhenNothingElseNamesIt() {
        String address = "<link rel='canonical' href='https://www.nytimes.com/2008/03/04/a.html'>";

        assertThat(value(TestPage.read(address, HEADING + TEXT), Field.PUBLISHER))
                .isEqualTo("The New York Times");
        assertThat(value(
                        TestPage.read(address + "<meta property='og:site_name' content='The Cook'>", HEADING + TEXT),
                        Field.PUBLISHER))
                .isEqualTo("The Cook");
    }

    @Test
    void theDayOverTheHeadingIsTheDayOfThePage() {
        Article article = TestPage.read("", "<div>Sunday, March 9, 2008</div>" + HEADING + TEXT);

        assertThat(value(article, Field.PUBLISHED)).isEmpty();
    }

    @Test
    void theDayRightOverTheHeadingIsTheArticlesInAnElementForArticles() {
        assertThat(value(
                        TestPage.read(
                                "",
                                "<article><div>Culture</div><p>Sunday, March 9, 2008</p>" + HEADING + TEXT
                                        + "</article>"),
                        Field.PUBLISHED))
                .isEqualTo("2008-03-09");
        assertThat(value(
                        TestPage.read(
                                "",
                                "<article><p>Sunday, March 9, 2008</p>" + HEADING + "<p>4 March 2008</p>" + TEXT
                                        + "</article>"),
                        Field.PUBLISHED))
                .isEqualTo("2008-03-04");
    }

    @Test
    void dataOutrankWhatIsPrinted() {
        Article article = TestPage.read(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Ann Weaver\"},"
                        + "\"datePublished\":\"2008-03-04T09:00:00Z\"}</script>",
                HEADING + "<div>By Clara Voss</div><div>4 March 2008</div>" + TEXT);

        assertThat(value(article, Field.BYLINE)).isEqualTo("Ann Weaver");
        assertThat(value(article, Field.PUBLISHED)).isEqualTo("2008-03-04T09:00:00+00:00");
    }

    @Test
    void aHeadingThatOnlyTheTitleTellsIsFoundInATable() {
        Article article = TestPage.read(
                "<title>The Daily Sample: Sea wall at Marrow to be rebuilt</title>",
                "<table><tr><td><a href='/'>Home</a></td></tr><tr><td><b>Sea wall at Marrow to be rebuilt</b><br>"
                        + "by CLARA VOSS<br>March 4, 2008<br><br>"
                        + TEXT.replace("<p>", "").replace("</p>", "<br><br>") + "</td></tr></table>");

        assertThat(value(article, Field.HEADLINE)).isEqualTo("Sea wall at Marrow to be rebuilt");
        assertThat(value(article, Field.BYLINE)).isEqualTo("Clara Voss");
        assertThat(value(article, Field.PUBLISHED)).isEqualTo("2008-03-04");
        assertThat(article.body().text()).startsWith("The harbour board");
    }

    @Test
    void aShortLineThatTheTextOpensWithStaysInItWhenItSaysNothingOfTheKind() {
        Article article = TestPage.read(
                "",
                HEADING + "<div>A grey morning.<br>" + TEXT.replace("<p>", "").replace("</p>", "<br><br>") + "</div>");

        assertThat(article.body().text())
                .startsWith("A grey morning.")
                .contains("part 1 of the wall", "part 5 of the wall");
    }

    @Test
    void theDatelineMayStandBeforeTheFirstParagraph() {
        Article article =
                TestPage.read("", HEADING + "<div class='article-body'><strong>Košice</strong> - " + TEXT + "</div>");

        assertThat(value(article, Field.DATELINE_PLACE)).isEqualTo("Košice");
        assertThat(article.body().text()).doesNotContain("Košice");
    }

    @Test
    void theDatelineMayStandBehindTheStandfirst() {
        Article article = TestPage.read(
                "",
                HEADING + "<p class='lead'>Ten years of quarrel end with one vote.</p><div class='article-body'>"
                        + TEXT.replaceFirst("<p>", "<p>KOŠICE. ") + "</div>");

        assertThat(value(article, Field.DATELINE_PLACE)).isEqualTo("Košice");

        Article small = TestPage.read(
                "",
                HEADING + "<p class='lead'>Ten years of quarrel end with one vote.</p><div class='article-body'>"
                        + TEXT.replaceFirst("<p>", "<p>Košice - ") + "</div>");
        assertThat(value(small, Field.DATELINE_PLACE)).isEqualTo("Košice");
    }

    @Test
    void nameAndDateMayStandBehindASummaryThatNothingTellsFromTheText() {
        Article article = TestPage.read(
                "",
                "<article>" + HEADING
                        + "<p>The council gave way at last, after three years of argument over a wall.</p>"
                        + "<div>By Ann Weaver</div><div>March 4, 2024</div>" + TEXT + "</article>");

        assertThat(value(article, Field.BYLINE)).isEqualTo("Ann Weaver");
        assertThat(value(article, Field.PUBLISHED)).isEqualTo("2024-03-04");
    }

    @Test
    void theHeadlineInAListOfLinksUnderItHidesNothing() {
        Article article = TestPage.read(
                "",
                HEADING + "<div>By Ann Weaver</div><div>March 4, 2024</div><ul><li><a href='/a'>"
                        + HEADING.replaceAll("<[^>]+>", "") + "</a></li></ul>" + TEXT);

        assertThat(value(article, Field.BYLINE)).isEqualTo("Ann Weaver");
        assertThat(value(article, Field.PUBLISHED)).isEqualTo("2024-03-04");
    }

    private static String value(Article article, Field<?> field) {
        return article.metadata().text(field).orElse("");
    }
}
