package dev.pressmark.read.item;

import static dev.pressmark.read.RecordFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.text.CopyReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What agencies do with the elements that the standards give them. */
class AgencyHabitsTest {

    private static final CopyReader COPY = CopyReader.withBuiltInAuthorities();
    private static final String PARAGRAPHS =
            "<p>A crane fell into the basin on Monday, the port said.</p><p>Nobody was hurt, and divers would look.</p>";

    @Test
    void aRevisionIsOfTheItemThatItsPublicIdentifierNamesBeforeIt() {
        Article first = newsml("<NewsItemId>7</NewsItemId><RevisionId>1</RevisionId>"
                + "<PublicIdentifier>urn:newsml:sample.example:20260303:7:1N</PublicIdentifier>");
        Article second = newsml("<NewsItemId>7</NewsItemId><RevisionId>2</RevisionId>"
                + "<PublicIdentifier>urn:newsml:sample.example:20260303:7:2</PublicIdentifier>");

        assertThat(claimed(first, Field.IDENTIFIER)).containsExactly("urn:newsml:sample.example:20260303:7");
        assertThat(claimed(second, Field.IDENTIFIER)).isEqualTo(claimed(first, Field.IDENTIFIER));
    }

    @Test
    void aPublicIdentifierThatNamesTheServiceAloneIsNoIdentifier() {
        Article article =
                newsml("<ProviderId>sample.example</ProviderId><DateId>20260303</DateId><NewsItemId>7</NewsItemId>"
                        + "<PublicIdentifier>urn:newsml:www.sample.example</PublicIdentifier>");

        assertThat(claimed(article, Field.IDENTIFIER)).containsExactly("urn:newsml:sample.example:20260303:7");
    }

    @Test
    void anEmbargoIsAStatusThatWithholdsTheItem() {
        assertThat(claimed(newsml("", "<Status FormalName='Embargoed'/>", ""), Field.PUB_STATUS))
                .containsExactly("withheld");
    }

    @Test
    void urgencyIsStatedInAnAttributeOrAsText() {
        assertThat(claimed(newsml("", "<Urgency>2</Urgency>", ""), Field.URGENCY))
                .containsExactly("2");
    }

    @Test
    void linesForEditorsAndCommentsAreNotices() {
        Article article = newsml("", "", """
                <NewsLines><NewsLine><NewsLineType FormalName="AdvisoryLine"/><NewsLineText>CORRECTS the day</NewsLineText></NewsLine>
                <NewsLine><NewsLineType FormalName="ProductLine"/><NewsLineText>(Photo)</NewsLineText></NewsLine></NewsLines>
                <Comment>Embargoed to Tuesday</Comment>
                """);

        assertThat(claimed(article, Field.NOTICE)).containsExactly("CORRECTS the day", "Embargoed to Tuesday");
    }

    @Test
    void theSourceStandsInForAProviderThatIsNotNamed() {
        Article article = newsml("", "", """
                <AdministrativeMetadata><Provider><Party FormalName=""/></Provider>
                <Source><Party FormalName="Sample Wire"/></Source></AdministrativeMetadata>
                """);

        assertThat(text(article, Field.PUBLISHER)).isEqualTo("Sample Wire");
    }

    @Test
    void aDatelineThatIsADateIsNoPlace() {
        Article article = newsml("", "", """
                <NewsLines><DateLine>3/3/2026</DateLine></NewsLines><DescriptiveMetadata>
                <Property FormalName="City" Value="Lowick"/></DescriptiveMetadata>
                """);

        assertThat(text(article, Field.DATELINE_PLACE)).isEqualTo("Lowick");
    }

    @Test
    void topicsAreNamedInTheLanguageOfTheItem() {
        Article article = newsml("", "", """
                <TopicSet><Topic><Description xml:lang="de" Variant="Name">Hafen</Description>
                <Description xml:lang="en" Variant="Name">Harbour</Description></Topic></TopicSet>
                <DescriptiveMetadata><Language FormalName="EN"/></DescriptiveMetadata>
                """);

        assertThat(text(article, Field.KEYWORDS)).isEqualTo("Harbour");
    }

    @Test
    void aComponentThatLeadsInIsTheStandfirst() {
        Article article = newsml(
                "",
                "",
                "<NewsComponent><Role FormalName='Lead'/><ContentItem><DataContent>"
                        + "What is known of the crane in the harbour.</DataContent></ContentItem></NewsComponent>");

        assertThat(text(article, Field.STANDFIRST)).isEqualTo("What is known of the crane in the harbour.");
    }

    @Test
    void aSubheadingThatIsTheKeywordIsNoStandfirst() {
        Article article = nitf(
                "<docdata><key-list><keyword key='PORT CRANE'/></key-list></docdata>",
                "<hedline><hl1>Crane falls into basin</hl1><hl2>PORT CRANE</hl2></hedline><abstract><p>It was old.</p></abstract>");

        assertThat(text(article, Field.STANDFIRST)).isEqualTo("It was old.");
        assertThat(claimed(article, Field.SLUGLINE)).containsExactly("PORT CRANE");
    }

    @Test
    void aDescriptionThatRepeatsTheHeadlineIsNoStandfirst() {
        String headline = "<hedline><hl1>Crane falls into basin</hl1></hedline>";

        assertThat(text(nitf("", headline + "<abstract>Crane falls into basin</abstract>"), Field.STANDFIRST))
                .isEmpty();
        assertThat(text(
                        nitf("", headline + "<abstract>PORT/CRANE (UPDATE 1):Crane falls into basin</abstract>"),
                        Field.STANDFIRST))
                .isEmpty();
    }

    @Test
    void whoHoldsTheCopyrightStandsInForADistributorThatIsNotNamed() {
        assertThat(text(nitf("<docdata><doc.copyright holder='Sample Wire'/></docdata>", ""), Field.PUBLISHER))
                .isEqualTo("Sample Wire");
    }

    @Test
    void theHeaderOfAPageWithinAnItemIsNoText() {
        Article article =
                g2("", "<header><ul><li>Harbour</li></ul><p>Extra</p><h1>Crane falls</h1></header>" + PARAGRAPHS);

        assertThat(article.body().text()).startsWith("A crane fell");
    }

    @Test
    void anElementThatMarksWordsBreaksNoParagraph() {
        assertThat(g2(
                                "",
                                "<p>The <Company>Sample Works</Company> repairs the crane, the port said on Monday.</p>"
                                        + PARAGRAPHS)
                        .body()
                        .text())
                .startsWith("The Sample Works repairs the crane");
    }

    @Test
    void theCellsOfARowStandApart() {
        Article article = RecordFiles.articles(
                        Nitf.reader(COPY),
                        "<nitf><body><body.head><hedline><hl1>Cranes</hl1></hedline>"
                                + "</body.head><body.content><p>Cranes of the port, by year:</p><table><tr><td>2025</td><td>12</td></tr>"
                                + "</table></body.content></body></nitf>")
                .get(0);

        assertThat(article.body().text()).endsWith("2025 12");
    }

    @Test
    void aPictureThatHasNothingButACaptionIsAPicture() {
        byte[] picture = """
                <NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>569697231</HeadLine></NewsLines>
                <NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/><DataContent>A crane.</DataContent>
                </ContentItem></NewsComponent><NewsComponent><Role FormalName="main"/><ContentItem Href="a.jpg">
                <MediaType FormalName="Photo"/></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>
                """.getBytes(StandardCharsets.UTF_8);

        assertThat(RecordFiles.problems(NewsMl1.reader(COPY), picture))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NOT_AN_ARTICLE));
    }

    @Test
    void aCreatorThatIsAnAgencyOrAnAccountIsNobodysName() {
        assertThat(claimed(g2("<creator literal='Reuters'/>", PARAGRAPHS), Field.BYLINE))
                .isEmpty();
        assertThat(claimed(g2("<creator><name>scrivener.ann</name></creator>", PARAGRAPHS), Field.BYLINE))
                .isEmpty();
        assertThat(claimed(
                        g2("<infoSource literal='Sample Data'/><creator literal='Sample Data'/>", PARAGRAPHS),
                        Field.BYLINE))
                .isEmpty();
        assertThat(text(g2("<creator><name>Ann Scrivener</name></creator>", PARAGRAPHS), Field.BYLINE))
                .isEqualTo("Ann Scrivener");
    }

    @Test
    void namesForMachinesAreNoKeywords() {
        Article article = g2(
                "<subject qcode='a:1'><name role='nrol:mnemonic'>hb</name></subject>"
                        + "<subject qcode='a:2' literal='Topic id'/><subject literal='harbour'/>",
                PARAGRAPHS);

        assertThat(text(article, Field.KEYWORDS)).isEqualTo("harbour");
    }

    @Test
    void anAgencySaysInBracketsOverTheBylineWhatIsNew() {
        Article article = g2(
                "",
                "<p>(Adds what divers saw, details on the crane)</p><p>By Ann Scrivener</p>"
                        + "<p>LONDON, March 3 (Reuters) - A crane fell into the basin on Monday, the port said.</p>");

        assertThat(text(article, Field.BYLINE)).isEqualTo("Ann Scrivener");
        assertThat(text(article, Field.DATELINE_PLACE)).isEqualTo("London");
        assertThat(article.body().text()).startsWith("A crane fell");
        assertThat(claimed(article, Field.NOTICE)).containsExactly("(Adds what divers saw, details on the crane)");
    }

    @Test
    void theOfficeOfAnAgencyBehindANameIsNobodysName() {
        assertThat(text(nitf("", "<byline>By Ann Scrivener, PA Scotland</byline>"), Field.BYLINE))
                .isEqualTo("Ann Scrivener");
    }

    @Test
    void capitalsBehindAPlaceAreThoseOfItsState() {
        assertThat(text(g2("<located literal='Lowick, BC, Canada'/>", PARAGRAPHS), Field.DATELINE_PLACE))
                .isEqualTo("Lowick, BC, Canada");
    }

    @Test
    void anItemOfNinjsMayHaveAGuidAndASource() {
        Article article = ninjs("""
                {"guid": "urn:crane", "version": "2", "type": "text", "pubstatus": "usable", "copyrightholder": "Sample Wire",
                 "source": "Reuters", "firstcreated": "2026-03-03T08:15:00Z", "firstpublished": "2026-03-03T09:15:00Z",
                 "headline": "Crane falls into basin", "body_html": "%s"}""".formatted(PARAGRAPHS));

        assertThat(claimed(article, Field.IDENTIFIER)).containsExactly("urn:crane");
        assertThat(text(article, Field.PUBLISHER)).isEqualTo("Sample Wire");
        assertThat(text(article, Field.AGENCY)).isEqualTo("Reuters");
        assertThat(text(article, Field.PUBLISHED)).isEqualTo("2026-03-03T09:15:00+00:00");
    }

    @Test
    void objectsWithAGuidOneALineAreNotReadAsOneRecord() {
        String line = "{\"guid\": \"urn:crane\", \"pubstatus\": \"usable\", \"headline\": \"Crane falls\"}\n";
        byte[] lines = line.repeat(2).getBytes(StandardCharsets.UTF_8);

        assertThat(new NinjsReader(COPY).recognises(new FileHead(lines, "a.json")))
                .isFalse();
        assertThat(new NinjsReader(COPY).recognises(new FileHead(lines, "a.jsonl")))
                .isFalse();
    }

    @Test
    void itemsAreFoundInWhatAnInterfaceAnswers() {
        String item = """
                {"uri": "urn:%s", "type": "text", "versioncreated": "2026-03-03T08:15:00Z", "headline": "Crane falls", "body_html": "x"}""";

        assertThat(RecordFiles.articles(
                        new NinjsReader(COPY),
                        "{\"id\": \"q\", \"data\": {\"item\": [" + item.formatted("a") + "," + item.formatted("b")
                                + "]}}"))
                .hasSize(2);
    }

    @Test
    void whatStandsBesideAPictureInMarkupTellsOfThePicture() {
        Article article = ninjs("""
                {"uri": "urn:crane", "type": "text", "versioncreated": "2026-03-03T08:15:00Z", "headline": "Crane falls",
                 "body_html": "%s<figure><img src='a.jpg'/><div>Photo: A. Painter</div></figure>"}""".formatted(PARAGRAPHS));

        assertThat(article.body().text()).endsWith("divers would look.");
    }

    @Test
    void markupWithoutTheEndOfAPictureKeepsItsText() {
        Article article = ninjs("""
                {"uri": "urn:crane", "type": "text", "versioncreated": "2026-03-03T08:15:00Z", "headline": "Crane falls",
                 "body_html": "<figure><img src='a.jpg'/>%s"}""".formatted(PARAGRAPHS.repeat(20)));

        assertThat(article.body().text()).contains("divers would look.");
    }

    @Test
    void anItemWithoutANameIsNotItsPicture() {
        Article article = ninjs("""
                {"uri": "urn:crane", "versioncreated": "2026-03-03T08:15:00Z", "body_xhtml": "%s", "associations":
                 {"main": {"uri": "urn:picture", "type": "picture", "headline": "The crane"}}}""".formatted(PARAGRAPHS));

        assertThat(article.body().text()).contains("divers would look.");
    }

    @Test
    void aNumberWithinAnotherNamesNoItem() {
        Article article = newsml(
                "<ProviderId>sample.example</ProviderId><DateId>20260303</DateId>"
                        + "<NewsItemId>2</NewsItemId><PublicIdentifier>urn:newsml:sample.example:20260303:feed</PublicIdentifier>");

        assertThat(claimed(article, Field.IDENTIFIER)).containsExactly("urn:newsml:sample.example:20260303:2");
    }

    private static Article ninjs(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        assertThat(new NinjsReader(COPY).recognises(new FileHead(bytes, "file")))
                .isTrue();
        return RecordFiles.articles(new NinjsReader(COPY), bytes).get(0);
    }

    private static Article newsml(String identifier) {
        return newsml(identifier, "", "");
    }

    private static Article newsml(String identifier, String management, String component) {
        return RecordFiles.articles(NewsMl1.reader(COPY), """
                        <NewsML><NewsItem><Identification><NewsIdentifier>%s</NewsIdentifier></Identification>
                        <NewsManagement>%s</NewsManagement><NewsComponent>%s<NewsComponent><Role FormalName="Body"/>
                        <ContentItem><DataContent>%s</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>
                        """.formatted(identifier, management, component, PARAGRAPHS))
                .get(0);
    }

    private static Article nitf(String head, String bodyHead) {
        return RecordFiles.articles(Nitf.reader(COPY), """
                        <nitf><head>%s</head><body><body.head>%s</body.head><body.content>%s</body.content></body></nitf>
                        """.formatted(head, bodyHead, PARAGRAPHS))
                .get(0);
    }

    private static Article g2(String content, String body) {
        return RecordFiles.articles(NewsMlG2.reader(COPY), """
                        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:crane" version="2" xml:lang="en">
                        <itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta>%s<headline>Crane falls</headline></contentMeta>
                        <contentSet><inlineXML><html><body>%s</body></html></inlineXML></contentSet></newsItem>
                        """.formatted(content, body))
                .get(0);
    }

    private static List<String> claimed(Article article, Field<?> field) {
        return article.claims().stream()
                .filter(claim -> claim.field() == field)
                .map(Claim::raw)
                .toList();
    }
}
