package dev.pressmark.read.item;

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
import dev.pressmark.read.json.JsonObject;
import dev.pressmark.read.json.TolerantJson;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the items of ninjs 1 to 3, the IPTC's news in JSON: one to a file, or a list of them. */
public final class NinjsReader implements FormatReader {

    /** Where an item has others, such as its pictures. */
    private static final Set<String> OF_AN_ITEM = Set.of("associations", "renditions");

    private static final String FORMAT = "ninjs";
    /** Members that only ninjs has, in the spellings of its versions. */
    private static final Pattern OWN_MEMBER = Pattern.compile(
            "(?i)\"(?:versioncreated|body_xhtml|pubstatus|copyrightholder|usageterms|representationtype|description_text|altids)\"\\s*:|ninjs-schema|\"ninjs\"");

    private static final Pattern IDENTIFIED = Pattern.compile("(?s)^\\s*[\\[{].*(?:\"uri\"\\s*:|ninjs-schema)");
    /** As editorial systems write one item, or an answer with several; long lists of such objects are read one by one as JSON is. */
    private static final Pattern IDENTIFIED_BY_GUID =
            Pattern.compile("(?s)^\\s*\\{(?!.*\\}\\s*\\R\\s*\\{).*\"guid\"\\s*:");

    private static final String[] LINES = {".jsonl", ".ndjson", ".jl", ".jsonlines"};

    /** Items lie no deeper in an answer. */
    private static final int DEEPEST = 4;

    private final CopyReader copyReader;

    public NinjsReader(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    @Override
    public boolean recognises(FileHead head) {
        String text = head.text();
        boolean identified = IDENTIFIED.matcher(text).find()
                || (!head.isNamed(LINES) && IDENTIFIED_BY_GUID.matcher(text).find());
        return identified && OWN_MEMBER.matcher(text).find();
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        byte[] bytes = source.whole();
        Optional<DecodedText> decoded = TextDecoder.decode(bytes);
        List<JsonObject> items =
                decoded.map(text -> items(TolerantJson.read(text.text()))).orElse(List.of());
        if (items.isEmpty()) {
            return RecordList.rejected(bytes, ProblemCode.MALFORMED, "The file begins as ninjs, and is not JSON");
        }
        List<RawRecord> records = new ArrayList<>();
        for (JsonObject item : items) {
            byte[] own = items.size() == 1 ? bytes : item.toString().getBytes(StandardCharsets.UTF_8);
            records.add(RawRecord.of(records.size() + 1L, own, () -> read(item)));
        }
        return new RecordList(records);
    }

    private static List<JsonObject> items(List<Object> roots) {
        List<JsonObject> items = new ArrayList<>();
        for (Object root : roots) {
            List<?> values = root instanceof List<?> list ? list : List.of(root);
            values.forEach(value -> JsonObject.of(value).ifPresent(object -> items.addAll(unwrapped(object, 0))));
        }
        return items;
    }

    /** The items in what an interface answers, which tells of its paging, too; an object that holds none is one. */
    private static List<JsonObject> unwrapped(JsonObject object, int depth) {
        if (depth == DEEPEST || Ninjs.isItem(object)) {
            return List.of(object);
        }
        List<JsonObject> found = object.names().stream()
                .filter(name -> !OF_AN_ITEM.contains(name))
                .flatMap(name -> object.objects(name).stream())
                .flatMap(inner -> unwrapped(inner, depth + 1).stream())
                .filter(Ninjs::isItem)
                .toList();
        return found.isEmpty() ? List.of(object) : found;
    }

    private Verdict<RawArticle> read(JsonObject item) {
        if (item.has("$schema") && item.has("properties")) {
            return ItemKind.rejected("a JSON Schema");
        }
        Ninjs ninjs = new Ninjs(item, copyReader);
        String type = item.text("type");
        Optional<String> other = ItemKind.other(type);
        if (other.isPresent()) {
            return ItemKind.rejected(other.get());
        }
        String text = ninjs.text();
        if (type.matches("(?i)composite|package") && text.isBlank()) {
            return ItemKind.rejected("a package without text");
        }
        return ninjs.claims().article(FORMAT, text, copyReader);
    }
}
