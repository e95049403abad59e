package dev.pressmark.read.item;

import static dev.pressmark.read.RecordFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.ChangedInputs;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.text.CopyReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same story in every standard comes to the same article. */
class NewsItemsTest {

    private static final CopyReader COPY = CopyReader.withBuiltInAuthorities();
    private static final String PARAGRAPHS =
            "<p>A crane fell into the basin on Monday, the port said.</p><p>Nobody was hurt, and divers would look.</p>";
    private static final String G2 = """
            <?xml version="1.0"?>
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:crane" version="2" xml:lang="en">
             <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:Sample"><name>Sample Wire</name></provider>
              <versionCreated>2026-03-03T10:00:00Z</versionCreated><firstCreated>2026-03-03T08:15:00Z</firstCreated>
              <pubStatus qcode="stat:usable"/><edNote>Adds divers</edNote></itemMeta>
             <contentMeta><urgency>3</urgency><by>By Ann Scrivener</by><dateline>LONDON, March 3 (Reuters)</dateline>
              <slugline>CRANE</slugline><headline>Crane falls into basin</headline><language tag="en"/>
              <subject qcode="medtop:1"><name>harbour</name></subject><subject qcode="medtop:2"/></contentMeta>
             <contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.content>%s
              <media><media-caption><p>A caption.</p></media-caption></media></body.content></body></nitf></inlineXML></contentSet>
            </newsItem>
            """.formatted(PARAGRAPHS);
    private static final String NEWSML = """
            <NewsML Version="1.2"><NewsEnvelope/><NewsItem>
             <Identification><NewsIdentifier><RevisionId>2</RevisionId><PublicIdentifier>urn:crane</PublicIdentifier>
              </NewsIdentifier></Identification>
             <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20260303T081500+0000</FirstCreated>
              <ThisRevisionCreated>20260303T100000+0000</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement>
             <NewsComponent><AdministrativeMetadata><Provider><Party FormalName="Sample Wire"/></Provider></AdministrativeMetadata>
              <NewsLines><HeadLine>Crane falls into basin</HeadLine><ByLine>By Ann Scrivener</ByLine></NewsLines>
              <DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
              <Metadata><Property FormalName="Keywords" Value="harbour"/></Metadata>
              <NewsComponent><Role FormalName="Contact"/><ContentItem><DataContent>Call us.</DataContent></ContentItem></NewsComponent>
              <NewsComponent><Role FormalName="Body"/><ContentItem><DataContent><html><head><title/></head><body>%s</body></html>
               </DataContent></ContentItem></NewsComponent>
             </NewsComponent></NewsItem></NewsML>
            """.formatted(PARAGRAPHS);
    private static final String NITF = """
            <!DOCTYPE nitf SYSTEM "nitf.dtd">
            <nitf><head><title>Not this</title><docdata management-status="usable"><doc-id id-string="urn:crane" regsrc="Sample Wire"/>
             <date.issue norm="20260303T081500Z"/><key-list><keyword key="harbour"/></key-list></docdata></head>
             <body xml:lang="en"><body.head><hedline><hl1>Crane falls into basin</hl1></hedline><byline>By <person>Ann Scrivener</person></byline>
             <distributor>Sample Wire</distributor><dateline><location>London</location></dateline></body.head>
             <body.content><block>%s</block></body.content></body></nitf>
            """.formatted(PARAGRAPHS);
    private static final String NINJS_1 = """
            {"uri": "urn:crane", "type": "text", "version": "2", "firstcreated": "2026-03-03T08:15:00Z",
             "versioncreated": "2026-03-03T10:00:00Z", "language": "en", "headline": "Crane falls into basin",
             "byline": "Ann Scrivener", "copyrightholder": "Sample Wire", "located": "London, England",
             "subject": [{"name": "harbour"}], "body_xhtml": "%s"}
            """.formatted(PARAGRAPHS);
    private static final String NINJS_3 = """
            {"uri": "urn:crane", "type": "text", "version": "2", "firstCreated": "2026-03-03T08:15:00Z",
             "versionCreated": "2026-03-03T10:00:00Z", "language": "en", "pubStatus": "usable", "by": "Ann Scrivener",
             "headlines": [{"role": "short", "value": "Crane"}, {"role": "main", "value": "Crane falls into basin"}],
             "infoSources": [{"name": "Sample Wire"}], "subjects": [{"name": "harbour"}],
             "bodies": [{"contentType": "text/plain", "value": "x"}, {"contentType": "text/html", "value": "%s"}]}
            """.formatted(PARAGRAPHS);

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("NewsML-G2", NewsMlG2.reader(COPY), G2),
                new Sample("NewsML 1", NewsMl1.reader(COPY), NEWSML),
                new Sample("NITF", Nitf.reader(COPY), NITF),
                new Sample("ninjs 1", new NinjsReader(COPY), NINJS_1),
                new Sample("ninjs 3", new NinjsReader(COPY), NINJS_3));
    }

    private record Sample(String standard, FormatReader reader, String file) {

        byte[] bytes() {
            return file.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return standard;
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyStandardStatesTheArticle(Sample sample) {
        assertThat(sample.reader().recognises(new FileHead(sample.bytes(), "file")))
                .isTrue();
        Article article = RecordFiles.articles(sample.reader(), sample.file()).get(0);

        assertThat(text(article, Field.HEADLINE)).isEqualTo("Crane falls into basin");
        assertThat(text(article, Field.BYLINE)).isEqualTo("Ann Scrivener");
        assertThat(text(article, Field.PUBLISHED)).isEqualTo("2026-03-03T08:15:00+00:00");
        assertThat(text(article, Field.PUBLISHER)).isEqualTo("Sample Wire");
        assertThat(text(article, Field.KEYWORDS)).isEqualTo("harbour");
        assertThat(text(article, Field.LANGUAGE)).isEqualTo("en");
        assertThat(article.body().text())
                .isEqualTo(
                        "A crane fell into the basin on Monday, the port said.\n\nNobody was hurt, and divers would look.");
        assertThat(claimed(article, Field.IDENTIFIER)).containsExactly("urn:crane");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whateverIsChangedInAnItemItIsReadOrRejected(Sample sample) {
        ChangedInputs.read(sample.reader(), sample.file());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whereverAnItemBreaksOffItIsReadOrRejected(Sample sample) {
        byte[] bytes = sample.bytes();
        for (int length = 1; length < bytes.length; length += 3) {
            assertThat(RecordFiles.read(sample.reader(), Arrays.copyOf(bytes, length)))
                    .isNotEmpty();
        }
    }

    @Test
    void anItemThatBreaksOffInItsTextSaysWhere() {
        for (Sample sample : samples().limit(3).toList()) {
            String cut = sample.file().substring(0, sample.file().indexOf(PARAGRAPHS) + PARAGRAPHS.length() - 12);
            Article article = RecordFiles.articles(sample.reader(), cut).get(0);

            assertThat(text(article, Field.ACCESS)).isEqualTo("truncated");
            assertThat(article.claims())
                    .filteredOn(claim -> claim.field() == Field.ACCESS)
                    .allMatch(claim ->
                            claim.raw().equals("breaks off") && claim.where().endsWith("/p"));
        }
    }

    @Test
    void managementIsKeptAsClaims() {
        Article article = RecordFiles.articles(NewsMlG2.reader(COPY), G2).get(0);

        assertThat(text(article, Field.MODIFIED)).isEqualTo("2026-03-03T10:00:00+00:00");
        assertThat(text(article, Field.DATELINE_PLACE)).isEqualTo("London");
        assertThat(text(article, Field.AGENCY)).isEqualTo("Reuters");
        assertThat(claimed(article, Field.VERSION)).containsExactly("2");
        assertThat(claimed(article, Field.PUB_STATUS)).containsExactly("usable");
        assertThat(claimed(article, Field.URGENCY)).containsExactly("3");
        assertThat(claimed(article, Field.NOTICE)).containsExactly("Adds divers");
        assertThat(claimed(article, Field.SLUGLINE)).containsExactly("CRANE");
    }

    @Test
    void anEmbargoedItemIsArchivedAndSaysSo() {
        String withheld = G2.replace("stat:usable", "stat:withheld")
                .replace("<pubStatus", "<embargoed>2026-03-04T06:00:00Z</embargoed><pubStatus");
        Article article = RecordFiles.articles(NewsMlG2.reader(COPY), withheld).get(0);

        assertThat(claimed(article, Field.PUB_STATUS)).containsExactly("withheld");
        assertThat(claimed(article, Field.EMBARGO)).containsExactly("2026-03-04T06:00:00Z");
    }

    @Test
    void theItemsOfAMessageAreRecords() {
        String item = G2.substring(G2.indexOf("<newsItem"));
        String message = "<newsMessage><header/><itemSet>" + item + item.replace("ninat:text", "ninat:picture")
                + "<packageItem><groupSet><group><itemRef/><itemRef/></group></groupSet></packageItem></itemSet></newsMessage>";
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);

        assertThat(RecordFiles.read(NewsMlG2.reader(COPY), bytes)).hasSize(3);
        assertThat(RecordFiles.problems(NewsMlG2.reader(COPY), bytes))
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NOT_AN_ARTICLE))
                .extracting(problem -> problem.message())
                .containsExactly(
                        "The news item is a picture, not an article",
                        "The news item is a package that refers to 2 others, not an article");
    }

    @Test
    void picturesOfNinjsAreRejected() {
        byte[] picture = NINJS_3.replace("\"text\"", "\"picture\"").getBytes(StandardCharsets.UTF_8);

        assertThat(RecordFiles.problems(new NinjsReader(COPY), picture))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NOT_AN_ARTICLE));
    }

    @Test
    void otherJsonIsNotNinjs() {
        byte[] other = "{\"uri\": \"a\", \"title\": \"b\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(new NinjsReader(COPY).recognises(new FileHead(other, "a.json")))
                .isFalse();
    }

    private static List<String> claimed(Article article, Field<?> field) {
        return article.claims().stream()
                .filter(claim -> claim.field() == field)
                .map(Claim::raw)
                .toList();
    }

    private static Article ofNitf(String data, String head) {
        return RecordFiles.articles(Nitf.reader(COPY), """
                        <nitf><head><docdata>%s</docdata><pubdata date.publication="20260303T000000"/></head><body><body.head>
                        %s</body.head><body.content>%s</body.content></body></nitf>
                        """.formatted(data, head, PARAGRAPHS))
                .get(0);
    }

    @Test
    void aBylineToSortByIsLeftOutBesideThePrintedOne() {
        Article article = ofNitf("", """
                <byline class="print_byline">By ANN SCRIVENER</byline>
                <byline class="normalized_byline">SCRIVENER, ANN</byline>
                """);

        assertThat(text(article, Field.BYLINE)).isEqualTo("Ann Scrivener");
    }

    @Test
    void whatAWriterIsStandsNotInHisName() {
        Article article = ofNitf("", "<byline>By ANN SCRIVENER<byttl>Sample Wire</byttl></byline>");

        assertThat(text(article, Field.BYLINE)).isEqualTo("Ann Scrivener");
    }

    @Test
    void theHeadlineOfAnotherEditionIsNoStandfirst() {
        Article article = ofNitf(
                "", "<hedline><hl1>Crane falls</hl1><hl2 class=\"online_headline\">A Crane Falls Down</hl2></hedline>");

        assertThat(claimed(article, Field.STANDFIRST)).isEmpty();
    }

    @Test
    void aDayOfPrintingAtMidnightIsADay() {
        assertThat(text(ofNitf("", ""), Field.PUBLISHED)).isEqualTo("2026-03-03");
    }

    @Test
    void classifiersAreKeywords() {
        Article article = ofNitf("""
                <identified-content><classifier type="descriptor">Cranes</classifier>
                <classifier type="taxonomic_classifier">Top/News</classifier></identified-content>
                """, "");

        assertThat(text(article, Field.KEYWORDS)).isEqualTo("Cranes");
    }

    @Test
    void ofHeadlinesInSeveralLanguagesTheItemHasThatInItsOwn() {
        String item = G2.replace(
                "<headline>",
                "<headline xml:lang=\"fr\">Une grue tombe dans le bassin</headline><headline xml:lang=\"en-GB\">");

        assertThat(claimed(RecordFiles.articles(NewsMlG2.reader(COPY), item).get(0), Field.HEADLINE))
                .containsExactly("Crane falls into basin");
    }
}
