package dev.pressmark.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import dev.pressmark.article.Problem;
import dev.pressmark.article.RawArticle;
import dev.pressmark.read.ChangedInputs;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.text.CopyReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static final String TEXT =
            "<p>The harbour at Lowick was closed on Monday after a crane fell into the basin, the port said.</p>"
                    + "<p>Nobody was hurt, a spokeswoman said, and divers would look at the wreck in the morning.</p>"
                    + "<p>Ships bound for the harbour were sent to Marlow, where quays had been cleared for them.</p>";
    private static final String DATA = "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
            + "\"headline\":\"Crane falls into harbour basin\",\"datePublished\":\"2024-05-03T15:47:42Z\","
            + "\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Writer\"}],%s}]}</script>";
    private static final HtmlReader READER = new HtmlReader(CopyReader.withBuiltInAuthorities());

    @Test
    void dataDescribeTheArticle() {
        Article article = read(page(DATA.formatted("\"keywords\":\"harbour, cranes\""), TEXT));

        assertThat(text(article, Field.HEADLINE)).isEqualTo("Crane falls into harbour basin");
        assertThat(text(article, Field.PUBLISHED)).isEqualTo("2024-05-03T15:47:42+00:00");
        assertThat(text(article, Field.BYLINE)).isEqualTo("Ann Writer");
        assertThat(text(article, Field.KEYWORDS)).isEqualTo("harbour; cranes");
    }

    @Test
    void dataThatBreakOffAreReadUpToThere() {
        String broken = DATA.formatted("\"keywords\":[\"harbour\"").replace("}]}</script>", "</script>");

        assertThat(text(read(page(broken, TEXT)), Field.BYLINE)).isEqualTo("Ann Writer");
    }

    @Test
    void dataWrittenAsIfTheyWereTextOfThePageAreRead() {
        String data = DATA.formatted("\"keywords\":\"harbour\"");
        int from = data.indexOf('>') + 1;
        String escaped = data.substring(0, from) + data.substring(from).replace("\"", "&quot;");

        assertThat(text(read(page(escaped, TEXT)), Field.BYLINE)).isEqualTo("Ann Writer");
    }

    @Test
    void titlesLoseTheNameOfTheSite() {
        Article article = read(page(
                "<meta property='og:title' content='Crane falls into basin - The Daily Sample'>"
                        + "<meta property='og:site_name' content='The Daily Sample'>",
                TEXT));

        assertThat(text(article, Field.HEADLINE)).isEqualTo("Crane falls into basin");
        assertThat(text(article, Field.PUBLISHER)).isEqualTo("The Daily Sample");
    }

    @Test
    void theBodyIsWhatIsLeftWithoutFurniture() {
        String body = read(page(
                        "",
                        "<nav><p>Sport and weather and travel and everything else that we have for you today</p></nav>"
                                + "<article><h1>Crane falls into basin</h1>" + TEXT
                                + "<div class='newsletter-box'><p>Sign up and have the news of the harbour every day.</p>"
                                + "</div></article><footer><p>All that appears here belongs to the paper.</p></footer>"))
                .body()
                .text();

        assertThat(body).startsWith("The harbour at Lowick").endsWith("cleared for them.");
        assertThat(body).doesNotContain("Sign up").doesNotContain("Sport");
    }

    @Test
    void aDeclarationThatDoesNotDecodeLoses() {
        String page = page("<meta charset='iso-8859-1'>", TEXT.replace("Lowick", "Löwick"));

        assertThat(normalised(page.getBytes(StandardCharsets.UTF_8)).body().text())
                .contains("Löwick");
    }

    @Test
    void aDeclaredCharacterSetIsTaken() {
        String page = page("<meta charset='windows-1252'>", TEXT.replace("Lowick", "Löwick"));

        assertThat(normalised(page.getBytes(Charset.forName("windows-1252")))
                        .body()
                        .text())
                .contains("Löwick");
    }

    @Test
    void textReadInTheWrongCharacterSetIsRepaired() {
        String damaged = TEXT.replace("Lowick", "LÃ¶wick – Ã„hre").replace("port", "hÃ¤fen") + "<p>dÃ©jÃ\u00A0 vu</p>";

        assertThat(read(page("", damaged.replace("–", "-"))).body().text()).contains("Löwick");
    }

    @Test
    void hostilePagesEndInTime() {
        String[] pages = {
            "<div>".repeat(200_000) + "text",
            "<p " + "a=\"1\" ".repeat(200_000) + ">text",
            "<br>".repeat(500_000),
            "&amp;".repeat(500_000),
            "<script type='application/ld+json'>" + "[".repeat(500_000) + "</script>",
            "<table>".repeat(20_000) + "<a><b>".repeat(20_000)
        };
        for (String page : pages) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofMinutes(10),
                    () -> assertThat(READER.read(("<html>" + page).getBytes(StandardCharsets.UTF_8)))
                            .isNotNull());
        }
    }

    @Test
    void whateverIsChangedInAPageItIsReadOrRejected() {
        ChangedInputs.read(READER, page(DATA.formatted("\"url\":\"https://example.org/2024/05/03/a\""), TEXT));
    }

    @Test
    void aPageOfWhichOnlyTheTitleIsThereIsEmpty() {
        String title = "<title>Crane falls into harbour basin</title>";

        assertThat(outcome(page(title, "<div id='app'></div>"))).startsWith("The page has no text");
        assertThat(outcome(page(title, "<h1>Crane falls into harbour basin</h1>")))
                .isEqualTo("html");
        assertThat(outcome(page(title + "<meta property='og:title' content='Crane falls'>", "")))
                .isEqualTo("html");
        assertThat(outcome(page(title + DATA.formatted("\"keywords\":\"harbour\""), "")))
                .isEqualTo("html");
    }

    private static String outcome(String page) {
        return READER.read(page.getBytes(StandardCharsets.UTF_8)).fold(RawArticle::format, Problem::message);
    }

    @Test
    void anAnswerThatThereIsNoSuchPageIsNoArticle() {
        String missing =
                page("<title>404 Not Found | The Daily Sample</title>", "<h1>Oh no</h1><p>Try our front page.</p>");

        assertThat(outcome(missing)).contains("is not there: 404 Not Found | The Daily Sample");
        assertThat(outcome(page(
                        "<title>Not Found | The Daily Sample</title>",
                        "<h1>Not Found</h1>" + TEXT + TEXT.replace("harbour", "airport")
                                + TEXT.replace("harbour", "quay"))))
                .isEqualTo("html");
    }

    @Test
    void theAddressThatAnArchiveGivesAPageIsNotItsOwn() {
        assertThat(text(
                        read(page(
                                "<link rel='canonical' href='https://archive.example/web/20240503101500/https://sample.example/a'>",
                                "<h1>Crane falls into harbour basin</h1>" + TEXT)),
                        Field.URL))
                .isEqualTo("https://sample.example/a");
    }

    @Test
    void aDescriptionThatIsTheTextCutOffIsNoStandfirst() {
        String head = "<meta name='description' content='%s'>";
        String body = "<h1>Crane falls into harbour basin</h1>" + TEXT;

        assertThat(text(
                        read(page(head.formatted("LOWICK - The harbour at Lowick was closed on Monday after a"), body)),
                        Field.STANDFIRST))
                .isEmpty();
        assertThat(text(
                        read(page(head.formatted("he harbour at Lowick was closed on Monday after a"), body)),
                        Field.STANDFIRST))
                .as("without the initial set over several lines")
                .isEmpty();
        assertThat(text(read(page(head.formatted("Divers to look at the wreck"), body)), Field.STANDFIRST))
                .isEqualTo("Divers to look at the wreck");
    }

    @Test
    void aDescriptionThatIsTheTextBehindAnUnknownDatelineCutOffIsNoStandfirst() {
        String head =
                "<meta name='description' content='The harbour master&amp;#39;s quay was closed on Monday after a'>";
        String body =
                "<h1>Crane falls into harbour basin</h1><p>Notes from Lowick, the harbour: The harbour master's quay"
                        + " was closed on Monday after a crane fell into the basin.</p><p>Nobody was hurt, said the harbour"
                        + " master, who had closed the rest of it on Sunday.</p>";

        assertThat(text(read(page(head, body)), Field.STANDFIRST)).isEmpty();
    }

    @Test
    void aDescriptionWithoutALetterIsNoStandfirst() {
        String head = "<meta name='description' content='...'>";

        assertThat(text(read(page(head, "<h1>Crane falls into harbour basin</h1>" + TEXT)), Field.STANDFIRST))
                .isEmpty();
    }

    @Test
    void whatIsEscapedTwiceIsReadAsItWasWritten() {
        String head = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"description\":\"Divers are to look at the harbour master&amp;#39;s wreck.\"}</script>";

        assertThat(text(read(page(head, "<h1>Crane falls into harbour basin</h1>" + TEXT)), Field.STANDFIRST))
                .isEqualTo("Divers are to look at the harbour master's wreck.");
    }

    @Test
    void theSectionIsReadFromEveryNameThatMetaElementsHaveForIt() {
        for (String name : List.of("article:section", "og:section", "section")) {
            String head = "<meta property='" + name + "' content='Harbours'>";
            assertThat(text(read(page(head, "<h1>Crane falls into harbour basin</h1>" + TEXT)), Field.SECTION))
                    .isEqualTo("Harbours");
        }
    }

    @Test
    void theDateThatADescriptionBeginsWithIsNoneOfTheStandfirst() {
        String head = "<meta name='description' content='03.05.2024, 10.15 Uhr : Divers are to look at the wreck.'>";

        assertThat(text(read(page(head, "<h1>Crane falls into harbour basin</h1>" + TEXT)), Field.STANDFIRST))
                .isEqualTo("Divers are to look at the wreck.");
    }

    @Test
    void theNameOfTheSiteIsNoStandfirst() {
        String head =
                "<meta property='og:site_name' content='Lowick Post'><meta property='og:description' content='%s'>";
        String body = "<h1>Crane falls into harbour basin</h1>" + TEXT;

        assertThat(text(read(page(head.formatted("Lowick Post"), body)), Field.STANDFIRST))
                .isEmpty();
        assertThat(text(read(page(head.formatted("| Harbour news"), body)), Field.STANDFIRST))
                .isEmpty();
        assertThat(text(
                        read(page(head.formatted("lowick.example © 2024. All rights reserved."), body)),
                        Field.STANDFIRST))
                .isEmpty();
    }

    @Test
    void theHeadlineThatADescriptionBeginsWithIsNoneOfTheStandfirst() {
        String head = "<meta name='description' content='Crane falls into harbour basin %s'>";
        String body = "<h1>Crane falls into harbour basin</h1>" + TEXT;

        assertThat(text(read(page(head.formatted("| lowick, crane, harbour, divers, wreck"), body)), Field.STANDFIRST))
                .isEmpty();
        assertThat(text(read(page(head.formatted("--- Divers are to look at the wreck."), body)), Field.STANDFIRST))
                .isEqualTo("Divers are to look at the wreck.");
        assertThat(text(read(page(head.formatted("again, as divers look on."), body)), Field.STANDFIRST))
                .isEqualTo("Crane falls into harbour basin again, as divers look on.");
    }

    @Test
    void aDescriptionIsGivenWithoutTheDateSetBeforeIt() {
        String head = "<meta name='description' content='%s Divers are to look at the wreck.'>";
        String body =
                "<h1>Crane falls into basin</h1><p>The old crane of Lowick harbour fell into the basin on Monday.</p>"
                        + "<p>Nobody was hurt, said the harbour master, who had closed the quay on Sunday.</p>";
        for (String date : List.of("06.11.2023, 11.41 Uhr :", "Nov 6, 2023 -", "6 November 2023 |")) {
            assertThat(text(read(page(head.formatted(date), body)), Field.STANDFIRST))
                    .isEqualTo("Divers are to look at the wreck.");
        }
        assertThat(text(read(page(head.formatted("On 6 November 2023 it fell."), body)), Field.STANDFIRST))
                .startsWith("On 6 November 2023");
    }

    @Test
    void keywordsArePartedByTheCommasOfOtherScripts() {
        Article article = read(
                page(
                        "<meta name='keywords' content='بندر، کشتی،یخ'>",
                        "<h1>Ice holds the ferry</h1><p>The ferry to Lowick will not sail before the ice has gone, its owners said.</p>"));

        assertThat(text(article, Field.KEYWORDS)).isEqualTo("بندر; کشتی; یخ");
    }

    @Test
    void anObjectInAMetaElementTellsWhoWroteItAndWhen() {
        Article article = read(page("""
                <meta name='parsely-page' content='{"title":"Crane falls into harbour basin","pub_date":"2014-12-25T16:57:37Z",
                "section":"Uncategorized","authors":["Ann Weaver","Ole Lind"],"tags":["crane"]}'>""", "<h1>Crane falls into harbour basin</h1>" + TEXT));

        assertThat(text(article, Field.PUBLISHED)).isEqualTo("2014-12-25T16:57:37+00:00");
        assertThat(text(article, Field.BYLINE)).isEqualTo("Ann Weaver; Ole Lind");
        assertThat(text(article, Field.SECTION)).isEmpty();
    }

    @Test
    void contentTellsTheFormatBeforeTheName() {
        byte[] page = "<!DOCTYPE html><title>A</title>".getBytes(StandardCharsets.UTF_8);
        byte[] text = "The harbour was closed on Monday.".getBytes(StandardCharsets.UTF_8);

        assertThat(READER.recognises(new FileHead(page, "a.txt"))).isTrue();
        assertThat(READER.recognises(new FileHead(text, "a.html"))).isFalse();
    }

    @Test
    void aPageThatBreaksOffWithinItsTextIsTruncated() {
        String begun = "<html><head><title>The ferry is late</title></head><body><h1>The ferry is late</h1><p>" + TEXT
                + "</p><p>The next boat, said the office, would leave as soon as the";
        String whole = begun + " fog had lifted</p>";

        assertThat(text(read(begun), Field.ACCESS)).isEqualTo("truncated");
        assertThat(text(read(begun + " <a href='/bo"), Field.ACCESS)).isEqualTo("truncated");
        assertThat(text(
                        read("<html><head><meta property='og:title' content='The ferry is late'><link rel='"),
                        Field.ACCESS))
                .isEqualTo("truncated");
        assertThat(text(read(whole), Field.ACCESS)).isEmpty();
        assertThat(text(read(whole + "</body></html>\nserved in 3 ms"), Field.ACCESS))
                .isEmpty();
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static Article read(String page) {
        return normalised(page.getBytes(StandardCharsets.UTF_8));
    }

    private static Article normalised(byte[] bytes) {
        return TestPage.read(bytes);
    }

    private static String text(Article article, Field<?> field) {
        return article.metadata().text(field).orElse("");
    }
}
