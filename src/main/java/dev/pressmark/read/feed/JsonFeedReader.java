package dev.pressmark.read.feed;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordList;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.character.DecodedText;
import dev.pressmark.read.character.TextDecoder;
import dev.pressmark.read.html.body.MarkupText;
import dev.pressmark.read.json.JsonObject;
import dev.pressmark.read.json.TolerantJson;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.record.RecordArticle;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads feeds in JSON (JSON Feed 1.0 and 1.1). Each item is a record. */
public final class JsonFeedReader implements FormatReader {

    private static final String FORMAT = "json_feed";
    private static final Pattern BEGINS_FEED =
            Pattern.compile("(?s)^\\s*\\{.*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version");
    private static final List<String> AUTHORS = List.of("authors", "author");

    private final CopyReader copyReader;

    public JsonFeedReader(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    @Override
    public boolean recognises(FileHead head) {
        return BEGINS_FEED.matcher(head.text()).find();
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        byte[] bytes = source.whole();
        Optional<DecodedText> decoded = TextDecoder.decode(bytes);
        Optional<JsonObject> feed = decoded.map(text -> TolerantJson.read(text.text())).stream()
                .flatMap(List::stream)
                .flatMap(root -> JsonObject.of(root).stream())
                .findFirst();
        if (feed.isEmpty()) {
            return RecordList.rejected(bytes, ProblemCode.MALFORMED, "The file begins as a JSON Feed, and is not JSON");
        }
        List<JsonObject> items = feed.get().objects("items");
        if (items.isEmpty()) {
            return RecordList.rejected(bytes, ProblemCode.EMPTY, "The feed has no items");
        }
        List<RawRecord> records = new ArrayList<>();
        for (JsonObject item : items) {
            byte[] own = item.toString().getBytes(StandardCharsets.UTF_8);
            records.add(RawRecord.of(records.size() + 1L, own, () -> read(feed.get(), item)));
        }
        return new RecordList(records);
    }

    private Verdict<RawArticle> read(JsonObject feed, JsonObject item) {
        FoundClaims claims = new FoundClaims();
        add(claims, Field.HEADLINE, item, "title");
        add(claims, Field.PUBLISHED, item, "date_published");
        add(claims, Field.MODIFIED, item, "date_modified");
        addAuthors(claims, item, "/items/");
        if (!claims.has(Field.BYLINE, Basis.FEED_ELEMENT)) {
            addAuthors(claims, feed, "/");
        }
        add(claims, Field.URL, item, "url", "external_url");
        List<String> addresses = List.of(item.text("url"), item.text("external_url"), feed.text("home_page_url"));
        FeedTitle.publisher(FoundClaims.plain(feed.text("title")), copyReader.authorities(), addresses)
                .ifPresent(name -> claims.add(Field.PUBLISHER, name, Basis.FEED_ELEMENT, "/title"));
        add(claims, Field.IDENTIFIER, item, "id");
        item.texts("tags").forEach(tag -> claims.add(Field.KEYWORDS, tag, Basis.FEED_ELEMENT, "/items/tags"));
        add(claims, Field.LANGUAGE, item, "language");
        claims.add(Field.LANGUAGE, feed.text("language"), Basis.FEED_ELEMENT, "/language");
        return RecordArticle.of(FORMAT, claims, text(item, claims), copyReader);
    }

    private static String text(JsonObject item, FoundClaims claims) {
        String text = item.text("content_html").isBlank()
                ? item.text("content_text")
                : MarkupText.of(item.text("content_html"));
        if (text.isBlank()) {
            claims.add(Field.ACCESS, "summary only", Basis.FEED_ELEMENT, "/items/summary");
            return item.text("summary");
        }
        add(claims, Field.STANDFIRST, item, "summary");
        return text;
    }

    private static void add(FoundClaims claims, Field<?> field, JsonObject item, String... names) {
        for (String name : names) {
            if (!claims.has(field, Basis.FEED_ELEMENT)) {
                claims.add(field, item.text(name), Basis.FEED_ELEMENT, "/items/" + name);
            }
        }
    }

    /** Version 1.0 has one author, an object; 1.1 a list of them. */
    private static void addAuthors(FoundClaims claims, JsonObject of, String path) {
        for (String key : AUTHORS) {
            if (!claims.has(Field.BYLINE, Basis.FEED_ELEMENT)) {
                of.objects(key)
                        .forEach(author -> claims.add(
                                Field.BYLINE, author.text("name"), Basis.FEED_ELEMENT, path + key + "/name"));
            }
        }
    }
}
