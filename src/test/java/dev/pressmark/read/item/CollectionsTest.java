package dev.pressmark.read.item;

import static dev.pressmark.read.RecordFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import dev.pressmark.read.ChangedInputs;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.text.CopyReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms in which collections for research keep articles. */
class CollectionsTest {

    private static final CopyReader COPY = CopyReader.withBuiltInAuthorities();
    private static final FormatReader REUTERS = ReutersSgml.reader(COPY);
    private static final FormatReader TEI = Tei.reader(COPY);
    private static final String STORIES = """
            <!DOCTYPE lewis SYSTEM "lewis.dtd">
            <REUTERS TOPICS="YES" OLDID="1" NEWID="17"><DATE> 3-MAR-1987 15:01:01.79</DATE>
            <TOPICS><D>ship</D></TOPICS><PLACES><D>uk</D></PLACES>
            <TEXT>&#2;
            <TITLE>CRANE FALLS INTO BASIN</TITLE><AUTHOR>    By Ann Scrivener, Reuters</AUTHOR>
            <DATELINE>    LONDON, March 3 - </DATELINE><BODY>A crane fell into the basin on Monday, the port said.
                Nobody was hurt, and &lt;Lowick Divers Ltd> would look at the wreck in the morning.
             Reuter
            &#3;</BODY></TEXT></REUTERS>
            <REUTERS TOPICS="NO" NEWID="18"><DATE> 3-MAR-1987 15:02:00.00</DATE><TOPICS></TOPICS>
            <TEXT TYPE="BRIEF">&#2;<TITLE>FERRY LATE AGAIN</TITLE>&#3;</TEXT></REUTERS>
            """;
    private static final String DOCUMENT = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
             <titleStmt><title type="main">Crane falls into basin</title><author>Ann Scrivener</author></titleStmt>
             <publicationStmt><p/><date>2026-05-01</date></publicationStmt>
             <sourceDesc><biblFull><titleStmt><title type="main">Crane falls into basin</title></titleStmt>
              <publicationStmt><publisher>The Harbour Gazette</publisher><ptr type="URL" target="https://gazette.example/crane"/>
              <date>2026-03-03</date></publicationStmt></biblFull></sourceDesc></fileDesc>
             <profileDesc><abstract><p>A crane fell.</p></abstract><textClass><keywords><term type="tags">harbour</term></keywords>
             </textClass><creation><date type="download">2026-05-01</date></creation></profileDesc></teiHeader>
             <text><body><div type="entry"><p>A crane fell into the basin on Monday.</p><p>Nobody was <hi>hurt</hi>.</p></div>
             <div type="comments"><p>First!</p></div></body></text></TEI>
            """;

    @Test
    void aPageMayBeADocumentWithItsDataAsAttributes() {
        FormatReader reader = ExtractedPage.reader(COPY);
        String page = """
                <?xml version="1.0" encoding="UTF-8"?>
                <doc sitename="The Harbour Gazette" title="Crane falls into basin" author="Ann Scrivener; Bo Quill" date="2026-03-03"
                  url="https://gazette.example/crane" description="A crane fell." categories="News" tags="harbour;cranes" filedate="2026-05-01">
                <main><p>A crane fell into the basin on Monday.</p><head rend="h2">Nobody hurt</head><list><item>Divers look.</item>
                <item>The port waits.</item></list><quote>It was <hi rend="#b">loud</hi>.</quote></main><comments><p>First!</p></comments></doc>
                """;
        Article crane = RecordFiles.articles(reader, page).get(0);

        assertThat(text(crane, Field.HEADLINE)).isEqualTo("Crane falls into basin");
        assertThat(text(crane, Field.STANDFIRST)).isEqualTo("A crane fell.");
        assertThat(text(crane, Field.BYLINE)).isEqualTo("Ann Scrivener; Bo Quill");
        assertThat(text(crane, Field.PUBLISHER)).isEqualTo("The Harbour Gazette");
        assertThat(text(crane, Field.PUBLISHED)).isEqualTo("2026-03-03");
        assertThat(text(crane, Field.URL)).isEqualTo("https://gazette.example/crane");
        assertThat(text(crane, Field.SECTION)).isEqualTo("News");
        assertThat(text(crane, Field.KEYWORDS)).isEqualTo("harbour; cranes");
        assertThat(crane.body().text())
                .isEqualTo(
                        "A crane fell into the basin on Monday.\n\nNobody hurt\n\nDivers look.\n\nThe port waits.\n\nIt was loud.");
        assertThat(reader.recognises(
                        new FileHead("<doc id=\"1\" title=\"Ferry\">".getBytes(StandardCharsets.UTF_8), "x")))
                .isFalse();
    }

    @Test
    void theEndOfALineWithinAParagraphPartsWords() {
        String page =
                "<doc sitename=\"The Harbour Gazette\" title=\"Crane\"><main><p>Nobody<lb/>was hurt.</p></main></doc>";

        assertThat(RecordFiles.articles(ExtractedPage.reader(COPY), page)
                        .get(0)
                        .body()
                        .text())
                .isEqualTo("Nobody was hurt.");
    }

    @Test
    void storiesOfTheReutersCollectionAreRecords() {
        List<Article> articles = RecordFiles.articles(REUTERS, STORIES);
        Article crane = articles.get(0);

        assertThat(articles).hasSize(2);
        assertThat(text(crane, Field.HEADLINE)).isEqualTo("CRANE FALLS INTO BASIN");
        assertThat(text(crane, Field.BYLINE)).isEqualTo("Ann Scrivener");
        assertThat(text(crane, Field.PUBLISHED)).isEqualTo("1987-03-03T15:01:01");
        assertThat(text(crane, Field.DATELINE_PLACE)).isEqualTo("London");
        assertThat(text(crane, Field.KEYWORDS)).isEqualTo("ship; uk");
        assertThat(crane.body().text()).startsWith("A crane fell").contains("<Lowick Divers Ltd>");
        assertThat(text(articles.get(1), Field.HEADLINE)).isEqualTo("FERRY LATE AGAIN");
    }

    @Test
    void theHeaderOfTeiStatesTheArticle() {
        Article article = RecordFiles.articles(TEI, DOCUMENT).get(0);

        assertThat(text(article, Field.HEADLINE)).isEqualTo("Crane falls into basin");
        assertThat(text(article, Field.BYLINE)).isEqualTo("Ann Scrivener");
        assertThat(text(article, Field.PUBLISHER)).isEqualTo("The Harbour Gazette");
        assertThat(text(article, Field.PUBLISHED)).isEqualTo("2026-03-03");
        assertThat(text(article, Field.URL)).isEqualTo("https://gazette.example/crane");
        assertThat(text(article, Field.KEYWORDS)).isEqualTo("harbour");
        assertThat(article.body().text()).isEqualTo("A crane fell into the basin on Monday.\n\nNobody was hurt.");
    }

    @Test
    void bothAreToldByTheirContent() {
        assertThat(REUTERS.recognises(head(STORIES))).isTrue();
        assertThat(TEI.recognises(head(DOCUMENT))).isTrue();
        assertThat(TEI.recognises(head(STORIES))).isFalse();
    }

    @Test
    void whateverIsChangedInAFileItIsReadOrRejected() {
        ChangedInputs.read(REUTERS, STORIES);
        ChangedInputs.read(TEI, DOCUMENT);
    }

    private static FileHead head(String file) {
        return new FileHead(file.getBytes(StandardCharsets.UTF_8), "file");
    }

    @Test
    void theSignOfACompanyInBracketsStaysInAHeadline() {
        String story = """
                <REUTERS NEWID="19"><DATE> 3-MAR-1987 15:03:00.00</DATE><TEXT><TITLE>LOWICK DIVERS &lt;LWD> RAISES
                 CRANE</TITLE><BODY>Lowick Divers has raised the crane, it said on Tuesday.</BODY></TEXT></REUTERS>
                """;

        assertThat(text(RecordFiles.articles(REUTERS, story).get(0), Field.HEADLINE))
                .isEqualTo("LOWICK DIVERS <LWD> RAISES CRANE");
    }
}
