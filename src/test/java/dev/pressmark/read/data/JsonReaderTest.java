package dev.pressmark.read.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import dev.pressmark.article.RecordLayout;
import dev.pressmark.article.Sha256;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.data.ReadRecords.Outcome;
import dev.pressmark.read.data.json.JsonReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static final JsonReader READER = new JsonReader(ReadRecords.COPY_READER);
    private static final String LINES = """
            {"title": "First", "text": "One."}
            {"title": "Second", "text": "Two."}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Editor's note: this is a text]\nIt goes on.",
                "{curly} brackets begin this text",
                "A \"title\": of a text",
                ""
            })
    void textInBracketsIsNoJson(String text) {
        assertThat(READER.recognises(new FileHead(text.getBytes(StandardCharsets.UTF_8), "a.txt")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void isReadInAnyCharacterSet(String charset) {
        String json = "[{\"title\": \"Überfällige Fähre\", \"text\": \"Die Fähre kam nicht. Niemand weiß, warum.\"}]";
        byte[] bytes = json.getBytes(Charset.forName(charset));

        assertThat(READER.recognises(new FileHead(bytes, "a.json"))).isTrue();
        assertThat(ReadRecords.of(READER, "a.json", bytes).text()).contains("headline: Überfällige Fähre <title>");
    }

    @Test
    void aRecordIsKnownByItsOwnBytesWhateverStandsAroundIt() {
        byte[] lines = LINES.getBytes(StandardCharsets.UTF_8);
        byte[] list = ("{\"total\": 2, \"articles\": [" + LINES.strip().replace("\n", ",") + "]}")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(ReadRecords.of(READER, "b.json", list).records())
                .extracting(record -> Sha256.hex(record.bytes()))
                .isEqualTo(ReadRecords.of(READER, "a.jsonl", lines).records().stream()
                        .map(record -> Sha256.hex(record.bytes()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"a.jsonl, ''", "a.json, ','"})
    void aRecordThatIsTooLargeIsPassedOver(String name, String separator) {
        String large = "{\"title\": \"Large\", \"text\": \"" + "x".repeat(200_000) + "\"}";
        String small = "{\"title\": \"Small\", \"text\": \"y\"}";
        String file = String.join(separator + "\n", small, large, small);
        String json = separator.isEmpty() ? file : "[" + file + "]";

        Outcome outcome = ReadRecords.of(READER, RecordSource.of(name, json.getBytes(StandardCharsets.UTF_8), 100_000));

        assertThat(outcome.records()).hasSize(3);
        assertThat(outcome.code(1)).isEmpty();
        assertThat(outcome.code(2)).isEqualTo("too_large");
        assertThat(outcome.shown().get(1)).contains(" 200,0").contains("passed over");
        assertThat(outcome.code(3)).isEmpty();
    }

    @Test
    void valuesWithinValuesBeyondMeasureCostOneRecord() {
        String deep = "{\"title\": \"Deep\", \"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";

        Outcome outcome = ReadRecords.of(READER, "a.jsonl", (deep + LINES).getBytes(StandardCharsets.UTF_8));

        assertThat(outcome.records()).hasSize(3);
        assertThat(outcome.code(1)).isEqualTo("nested_too_deep");
        assertThat(outcome.code(2)).isEmpty();
    }

    @Test
    void whatTheOwnerSaysOutweighsTheCommonNames() {
        RecordLayout layout = new RecordLayout(
                Map.of("headline", "kop.tekst", "published", "date_download"), RecordLayout.NONE.dialect());
        byte[] json =
                "{\"title\": \"Site\", \"kop\": {\"tekst\": \"Told\"}, \"date_download\": \"2026-03-01\", \"text\": \"T\"}"
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(ReadRecords.of(READER, "a.json", json, layout).text())
                .startsWith("1 headline: Told <kop.tekst>\npublished: 2026-03-01 <date_download>");
    }

    @Test
    void aListOfArticlesMayHaveATitle() {
        String json = """
                {"title": "Saved articles", "items": [
                  {"title": "Ferry late", "canonical": [{"href": "https://example.org/1"}], "origin": {"title": "The Daily Sample"},
                   "categories": ["user/1/state/com.google/read", "Ferries"], "summary": {"content": "<p>The ferry was late.</p>"}},
                  {"title": "Ferry gone", "content": {"content": "The ferry is gone."}}]}
                """;

        Article article = RecordFiles.articles(READER, json).get(0);

        assertThat(article.metadata().text(Field.HEADLINE)).contains("Ferry late");
        assertThat(article.metadata().text(Field.PUBLISHER)).contains("The Daily Sample");
        assertThat(article.metadata().text(Field.URL)).contains("https://example.org/1");
        assertThat(article.metadata().text(Field.SECTION)).contains("Ferries");
        assertThat(article.body().text()).isEqualTo("The ferry was late.");
        assertThat(RecordFiles.articles(READER, json)).hasSize(2);
    }

    @Test
    void whatIsRelatedToAnArticleIsNotReadInItsPlace() {
        String json = """
                {"title": "Ferry late", "items": [{"title": "Ferry gone", "url": "https://example.org/2"}], "body": "It was late."}
                """;

        assertThat(RecordFiles.articles(READER, json))
                .extracting(article -> article.metadata().text(Field.HEADLINE).orElse(""))
                .containsExactly("Ferry late");
    }

    @Test
    void anAddressInThePlaceOfATitleIsNoHeadline() {
        Article article = RecordFiles.articles(READER, """
                [{"title": "https://example.org/1", "text": "The ferry was late."}]
                """).get(0);

        assertThat(article.metadata().text(Field.HEADLINE)).isNotEqualTo("https://example.org/1");
    }

    @Test
    void namesInTwoHalvesAreTurnedRoundInAListThoughTownsAreCalledSo() {
        Article article = RecordFiles.articles(READER, """
                [{"title": "Ferry late", "text": "The ferry was late.", "author": "Berg, Ann; van der Lind, Tom Peter"}]
                """).get(0);

        assertThat(article.metadata().text(Field.BYLINE)).contains("Ann Berg; Tom Peter van der Lind");
    }

    @Test
    void anAgencyNamedAsTheAuthorIsTheAgency() {
        Article article = RecordFiles.articles(READER, """
                [{"title": "Ferry late", "text": "The ferry was late.", "author": "Ann Harper, Reuters", "publisher": "The Daily Sample"}]
                """).get(0);

        assertThat(article.metadata().text(Field.BYLINE)).contains("Ann Harper");
        assertThat(article.metadata().text(Field.AGENCY)).contains("Reuters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ann Harper, avec AFP", "Ann Harper avec AFP", "Ann Harper (avec AFP)", "Ann Harper / mit AFP"})
    void theAgencyBesideTheAuthorIsNobody(String author) {
        Article article = RecordFiles.articles(READER, """
                [{"title": "Ferry late", "text": "The ferry was late.", "author": "%s", "publisher": "The Daily Sample"}]
                """.formatted(author)).get(0);

        assertThat(article.metadata().text(Field.BYLINE)).contains("Ann Harper");
        assertThat(article.metadata().text(Field.AGENCY)).contains("Agence France-Presse");
    }

    @Test
    void changesAreThoseOfTheCollectionWhereTheDayIsToldOnWhichItTookTheArticle() {
        String json = """
                [{"Title": "Ferry late", "Full Text": "The ferry was late.", "Date": "2026-03-01",
                  "Date Added": "2026-03-05 10:11:12", "Date Modified": "2026-03-06 08:09:10"}]
                """;

        assertThat(RecordFiles.articles(READER, json).get(0).metadata().text(Field.MODIFIED))
                .isEmpty();
        assertThat(RecordFiles.articles(READER, json.replace("Date Added", "Id"))
                        .get(0)
                        .metadata()
                        .text(Field.MODIFIED))
                .contains("2026-03-06T08:09:10");
    }

    @Test
    void anExcerptThatEndsWithTheFirstParagraphIsNoStandfirst() {
        Article article = RecordFiles.articles(READER, """
                [{"title": "Ferry late", "excerpt": "The ferry to the islands was late again on Monday. […]",
                  "text": "The ferry to the islands was late again on Monday.\\n\\nIt waited for the tide."}]
                """).get(0);

        assertThat(article.metadata().text(Field.STANDFIRST)).isEmpty();
    }

    @Test
    void aNumberIsNobodyAndNoSubject() {
        Article article = RecordFiles.articles(READER, """
                        [{"title": "Ferry late", "text": "The ferry was late.", "author": 5, "categories": [3], "tags": [8, 9]}]
                        """).get(0);

        assertThat(article.metadata().text(Field.BYLINE)).isEmpty();
        assertThat(article.metadata().text(Field.SECTION)).isEmpty();
        assertThat(article.metadata().text(Field.KEYWORDS)).isEmpty();
    }

    @Test
    void ofANameAndAValueTheOneInWordsIsTheKeyword() {
        Article article = RecordFiles.articles(READER, """
                        [{"title": "Ferry late", "text": "The ferry was late.",
                          "keywords": [{"name": "subject", "value": "Ferries"}, {"name": "harbour", "value": 3}]}]
                        """).get(0);

        assertThat(article.metadata().text(Field.KEYWORDS)).contains("Ferries; harbour");
    }

    @Test
    void aNameIsKnownWithoutTheStrokeOfItsLetters() {
        Article article = RecordFiles.articles(READER, """
                        [{"Tytuł": "Prom spóźniony", "Źródło": "Gazeta Portowa", "Treść": "Prom spóźnił się w poniedziałek."}]
                        """).get(0);

        assertThat(article.metadata().text(Field.HEADLINE)).contains("Prom spóźniony");
        assertThat(article.metadata().text(Field.PUBLISHER)).contains("Gazeta Portowa");
        assertThat(article.body().text()).isEqualTo("Prom spóźnił się w poniedziałek.");
    }

    @Test
    void paragraphsMayBeElementsOfAList() {
        Article article = RecordFiles.articles(READER, """
                        [{"headlines": {"basic": "Ferry late"}, "content_elements": [{"type": "text", "content": "The ferry was late."},
                          {"type": "text", "content": "It waited for the tide."}]}]
                        """).get(0);

        assertThat(article.metadata().text(Field.HEADLINE)).contains("Ferry late");
        assertThat(article.body().text()).isEqualTo("The ferry was late.\n\nIt waited for the tide.");
    }
}
