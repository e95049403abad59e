package dev.pressmark.read.feed;

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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private static final FeedReader READER = new FeedReader(CopyReader.withBuiltInAuthorities());
    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
            <channel><title>The Harbour Gazette</title><link>https://gazette.example/</link><language>en-gb</language>
            <item><title>Crane falls into &lt;i&gt;basin&lt;/i&gt;</title><link>https://gazette.example/2026/crane</link>
              <guid isPermaLink="false">g-17</guid><pubDate>Tue, 03 Mar 2026 08:15:00 +0100</pubDate>
              <dc:creator>Ann Scrivener</dc:creator><dc:creator>Bo Quill</dc:creator><category>Harbour</category>
              <description>A crane fell.</description>
              <c:encoded><![CDATA[<p>LOWICK - A crane fell into the basin on Monday.</p><p>Nobody was hurt, the port said.</p>]]></c:encoded>
            </item>
            <item><title>Ferry late</title><link>/2026/ferry</link><author>bo@gazette.example (Bo Quill)</author>
              <description>The ferry was late again on Monday &amp;amp; the queue was long.</description>
            </item>
            </channel></rss>
            """;

    @Test
    void anEntryIsARecordWithWhatItAndItsChannelState() {
        Article crane = RecordFiles.articles(READER, RSS).get(0);

        assertThat(text(crane, Field.HEADLINE)).isEqualTo("Crane falls into basin");
        assertThat(text(crane, Field.PUBLISHED)).isEqualTo("2026-03-03T08:15:00+01:00");
        assertThat(text(crane, Field.BYLINE)).isEqualTo("Ann Scrivener; Bo Quill");
        assertThat(text(crane, Field.PUBLISHER)).isEqualTo("The Harbour Gazette");
        assertThat(text(crane, Field.URL)).isEqualTo("https://gazette.example/2026/crane");
        assertThat(text(crane, Field.KEYWORDS)).isEqualTo("Harbour");
        assertThat(text(crane, Field.STANDFIRST)).isEqualTo("A crane fell.");
        assertThat(text(crane, Field.ACCESS)).isEmpty();
        assertThat(crane.body().text()).endsWith("Monday.\n\nNobody was hurt, the port said.");
        assertThat(crane.claims())
                .anyMatch(claim ->
                        claim.field() == Field.IDENTIFIER && claim.raw().equals("g-17"));
        assertThat(crane.claims()).anyMatch(claim -> claim.where().equals("/channel/item/pubDate"));
    }

    @Test
    void anEntryWithoutItsWholeTextIsTruncated() {
        Article ferry = RecordFiles.articles(READER, RSS).get(1);

        assertThat(text(ferry, Field.ACCESS)).isEqualTo("truncated");
        assertThat(text(ferry, Field.BYLINE)).isEqualTo("Bo Quill");
        assertThat(text(ferry, Field.URL)).isEqualTo("https://gazette.example/2026/ferry");
        assertThat(ferry.body().text()).isEqualTo("The ferry was late again on Monday & the queue was long.");
    }

    @Test
    void atomStatesTheSameInItsOwnWay() {
        Article entry = RecordFiles.articles(READER, """
                        <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/" xml:lang="de">
                        <a:title>Hafenblatt</a:title><a:author><a:name>Die Redaktion</a:name></a:author>
                        <a:entry><a:id>tag:1</a:id><a:title type="html">Kran st&amp;uuml;rzt um</a:title>
                          <a:link rel="self" href="/self"/><a:link href="2026/kran"/><a:published>2026-03-03T08:15:00Z</a:published>
                          <a:updated>2026-03-04T10:00:00Z</a:updated><a:author><a:name>Uwe Schreiber</a:name></a:author>
                          <a:category term="x" label="Hafen"/>
                          <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ein Kran ist umgefallen.</p>
                          <p>Verletzt wurde niemand.</p></div></a:content></a:entry></a:feed>
                        """).get(0);

        assertThat(text(entry, Field.HEADLINE)).isEqualTo("Kran stürzt um");
        assertThat(text(entry, Field.URL)).isEqualTo("https://gazette.example/2026/kran");
        assertThat(text(entry, Field.PUBLISHED)).isEqualTo("2026-03-03T08:15:00+00:00");
        assertThat(text(entry, Field.MODIFIED)).isEqualTo("2026-03-04T10:00:00+00:00");
        assertThat(text(entry, Field.BYLINE)).isEqualTo("Uwe Schreiber");
        assertThat(text(entry, Field.KEYWORDS)).isEqualTo("Hafen");
        assertThat(entry.body().text()).isEqualTo("Ein Kran ist umgefallen.\n\nVerletzt wurde niemand.");
    }

    @Test
    void itemsOfRdfStandBesideTheirChannel() {
        List<Article> articles = RecordFiles.articles(READER, """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="https://gazette.example/"><title>Gazette</title></channel>
                <item rdf:about="https://gazette.example/1"><title>One</title><dc:date>2026-03-03</dc:date></item>
                <item rdf:about="https://gazette.example/2"><title>Two</title></item></rdf:RDF>
                """);

        assertThat(articles).hasSize(2);
        assertThat(text(articles.get(0), Field.URL)).isEqualTo("https://gazette.example/1");
        assertThat(text(articles.get(0), Field.PUBLISHED)).isEqualTo("2026-03-03");
        assertThat(text(articles.get(1), Field.PUBLISHER)).isEqualTo("Gazette");
    }

    @Test
    void brokenFeedsAreReadAsFarAsTheyGo() {
        List<Article> articles = RecordFiles.articles(
                READER,
                "<rss><channel><title>A & B</title><item><title>One</title><item><title>Two &nbsp;&eacute;</title>");

        assertThat(articles)
                .extracting(article -> text(article, Field.HEADLINE))
                .containsExactly("One", "Two é");
    }

    @Test
    void aFeedIsReadInTheCharacterSetItDeclares() {
        String feed =
                "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>Новости порта</title></item>"
                        + "</channel></rss>";

        Article article = RecordFiles.articles(READER, feed.getBytes(Charset.forName("windows-1251")))
                .get(0);

        assertThat(text(article, Field.HEADLINE)).isEqualTo("Новости порта");
    }

    @Test
    void aFeedWithoutEntriesIsRejected() {
        byte[] feed = "<rss><channel><title>A</title></channel></rss>".getBytes(StandardCharsets.UTF_8);

        assertThat(RecordFiles.problems(READER, feed)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.EMPTY);
            assertThat(problem.message()).contains("no entries");
        });
    }

    @Test
    void feedsAreToldByTheirContent() {
        assertThat(recognises(READER, "<?xml version='1.0'?>\n<!-- a > b -->\n<rss version='2.0'>"))
                .isTrue();
        assertThat(recognises(READER, "<feed xmlns='http://www.w3.org/2005/Atom'>"))
                .isTrue();
        assertThat(recognises(READER, "<rdf:RDF xmlns='http://example.org/facts'><fact/>"))
                .isFalse();
        assertThat(recognises(READER, "<html><body>rss feed")).isFalse();
        assertThat(recognises(READER, "The <rss> element")).isFalse();
    }

    @Test
    void entitiesOfItsOwnAreNotResolved() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int n = 1; n < 40; n++) {
            bomb.append("<!ENTITY a" + n + " \"" + ("&a" + (n - 1) + ";").repeat(10) + "\">");
        }
        bomb.append(
                "<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>Bomb &a39; &x;</title></item></channel></rss>");

        assertThat(RecordFiles.articles(READER, bomb.toString()))
                .allSatisfy(article -> assertThat(text(article, Field.HEADLINE)).hasSizeLessThan(60));
    }

    @Test
    void hostileFeedsEndInTime() {
        String[] feeds = {
            "<rss>" + "<item>".repeat(100_000),
            "<feed>" + "<entry><title>".repeat(50_000),
            "<rss><channel>" + "<item><title>a</title></item>".repeat(50_000),
            "<rss " + "a='1' ".repeat(200_000) + "><item>",
            "<?xml version='1.0'?>" + "<!-- -->".repeat(100_000) + "<rss>",
            "<rss><item><description>" + "&lt;div&gt;".repeat(200_000)
        };
        for (String feed : feeds) {
            byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
            Assertions.assertTimeoutPreemptively(Duration.ofMinutes(10), () -> {
                READER.recognises(new FileHead(Arrays.copyOf(bytes, 8192), "feed.xml"));
                assertThat(RecordFiles.read(READER, bytes)).isNotEmpty();
            });
        }
    }

    @Test
    void whateverIsChangedInAFeedItIsReadOrRejected() {
        ChangedInputs.read(READER, RSS);
    }

    @Test
    void whereverAFeedBreaksOffItIsReadOrRejected() {
        byte[] sample = RSS.getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < sample.length; length++) {
            assertThat(RecordFiles.read(READER, Arrays.copyOf(sample, length))).isNotEmpty();
        }
    }

    @Test
    void theEntryThatAFeedBreaksOffInSaysWhereAndNoneBeforeIt() {
        String feed = "<rss><channel><item><title>One</title><item><title>Two</title><description>It is";

        assertThat(RecordFiles.articles(READER, feed))
                .extracting(article -> article.claims().stream()
                        .filter(claim -> claim.raw().equals("breaks off"))
                        .map(Claim::where)
                        .toList())
                .containsExactly(List.of(), List.of("/rss/channel/item/item/description"));
    }

    @Test
    void aFeedOfEntriesLeftOpenIsWholeWhereItIsClosedBehindThemInLettersOfAnyCase() {
        String entries = "<item><title>One</title><DESCRIPTION>It is.</description>";

        for (String feed : List.of(
                "<rss><channel>" + entries + "</channel></rss>",
                "<RSS><channel>" + entries + "</channel></rss>\n<!-- cached -->",
                "<rss><channel>" + entries + "</item>")) {
            assertThat(RecordFiles.articles(READER, feed))
                    .flatExtracting(Article::claims)
                    .extracting(Claim::raw)
                    .doesNotContain("breaks off");
        }
    }

    static boolean recognises(FormatReader reader, String head) {
        return reader.recognises(new FileHead(head.getBytes(StandardCharsets.UTF_8), "file"));
    }

    @Test
    void theTitleOnceMoreIsNoText() {
        Article listed = RecordFiles.articles(READER, """
                        <rss version="2.0"><channel><title>Search</title><item><title>Ferry late - The Harbour Gazette</title>
                        <description>&lt;a href="https://example.org/1"&gt;Ferry late&lt;/a&gt;&amp;nbsp;&lt;font&gt;The Harbour Gazette&lt;/font&gt;</description>
                        <source url="https://gazette.example">The Harbour Gazette</source></item></channel></rss>
                        """).get(0);

        assertThat(listed.body().text()).isEmpty();
        assertThat(text(listed, Field.ACCESS)).isEqualTo("truncated");
    }

    @Test
    void aLinkThatCountsReadersIsNotTheAddress() {
        Article entry = RecordFiles.articles(READER, """
                        <rss xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0"><channel><item><title>Crane falls</title>
                        <link>https://counting.example/~r/abc</link><fb:origLink>https://gazette.example/crane</fb:origLink>
                        <description>A crane fell.</description></item></channel></rss>
                        """).get(0);

        assertThat(text(entry, Field.URL)).isEqualTo("https://gazette.example/crane");
    }

    @Test
    void whereAnEntryAppearedFirstIsNotOfItsText() {
        Article entry = RecordFiles.articles(READER, """
                        <rss><channel><item><title>Crane falls</title><description><![CDATA[<p>A crane fell on Monday.</p>
                        <p>The post <a href="/1">Crane falls</a> appeared first on <a href="/">The Gazette</a>.</p>]]></description>
                        </item></channel></rss>
                        """).get(0);

        assertThat(entry.body().text()).isEqualTo("A crane fell on Monday.");
    }
}
