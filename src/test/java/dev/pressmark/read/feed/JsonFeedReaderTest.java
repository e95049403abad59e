package dev.pressmark.read.feed;

import static dev.pressmark.read.RecordFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.ChangedInputs;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.text.CopyReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFeedReaderTest {

    private static final JsonFeedReader READER = new JsonFeedReader(CopyReader.withBuiltInAuthorities());
    private static final String FEED = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "The Harbour Gazette", "language": "en",
             "authors": [{"name": "The Desk"}],
             "items": [
              {"id": "17", "url": "https://gazette.example/crane", "title": "Crane falls into basin",
               "content_html": "<p>A crane fell into the basin on Monday.</p><p>Nobody was hurt.</p>",
               "date_published": "2026-03-03T08:15:00+01:00", "tags": ["Harbour", "Cranes"],
               "author": {"name": "Ann Writer"}},
              {"id": "18", "title": "Ferry late", "summary": "The ferry was late."}]}
            """;

    @Test
    void anItemIsARecord() {
        List<Article> articles = RecordFiles.articles(READER, FEED);
        Article crane = articles.get(0);

        assertThat(articles).hasSize(2);
        assertThat(text(crane, Field.HEADLINE)).isEqualTo("Crane falls into basin");
        assertThat(text(crane, Field.PUBLISHED)).isEqualTo("2026-03-03T08:15:00+01:00");
        assertThat(text(crane, Field.BYLINE)).isEqualTo("Ann Writer");
        assertThat(text(crane, Field.PUBLISHER)).isEqualTo("The Harbour Gazette");
        assertThat(text(crane, Field.KEYWORDS)).isEqualTo("Harbour; Cranes");
        assertThat(text(crane, Field.URL)).isEqualTo("https://gazette.example/crane");
        assertThat(crane.body().text()).isEqualTo("A crane fell into the basin on Monday.\n\nNobody was hurt.");
        assertThat(text(articles.get(1), Field.ACCESS)).isEqualTo("truncated");
    }

    @Test
    void aFeedWithoutItemsIsRejected() {
        byte[] feed = "{\"version\":\"https://jsonfeed.org/version/1\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(RecordFiles.problems(READER, feed))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.EMPTY));
    }

    @Test
    void feedsAreToldByTheirContent() {
        assertThat(FeedReaderTest.recognises(READER, FEED)).isTrue();
        assertThat(FeedReaderTest.recognises(READER, "{\"version\": \"1\"}")).isFalse();
    }

    @Test
    void whateverIsChangedInAFeedItIsReadOrRejected() {
        ChangedInputs.read(READER, FEED);
    }
}
