package dev.pressmark.read.data.json;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.character.DecodedText;
import dev.pressmark.read.character.TextDecoder;
import dev.pressmark.read.data.Cell;
import dev.pressmark.read.data.DataArticle;
import dev.pressmark.read.data.FieldNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads a record that is one object of JSON. Thread-safe. */
final class JsonRecord {

    private static final int DEEPEST = 64;
    private static final int MOST_CELLS = 20_000;
    /** What the parser says of itself, not of the record. */
    private static final Pattern SOURCE = Pattern.compile("\\s*\\(?(?:start marker )?at \\[Source:[^\\]]*\\]\\)?");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final DataArticle article;

    JsonRecord(DataArticle article) {
        this.article = article;
    }

    FieldNames names() {
        return article.names();
    }

    /**
     * What the record claims.
     *
     * @param place names the record in messages
     */
    Verdict<RawArticle> read(byte[] bytes, Supplier<String> place) {
        Optional<DecodedText> decoded = TextDecoder.decode(bytes);
        if (decoded.isEmpty()) {
            return Verdict.rejected(ProblemCode.BINARY, place.get() + " is not text");
        }
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), decoded.get().text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Verdict.rejected(ProblemCode.NOT_AN_ARTICLE, place.get() + " is no object with named fields");
            }
            List<Cell> cells = new ArrayList<>();
            readObject(parser, "", cells);
            if (parser.nextToken() != null) {
                return Verdict.rejected(ProblemCode.MALFORMED, place.get() + " is followed by something else");
            }
            return article.of(cells, decoded.get().charset());
        } catch (StreamConstraintsException e) {
            return Verdict.rejected(
                    ProblemCode.NESTED_TOO_DEEP,
                    String.format(Locale.ROOT, "%s has values within values, more than %d deep", place.get(), DEEPEST));
        } catch (JacksonException e) {
            return Verdict.rejected(ProblemCode.MALFORMED, malformed(place.get(), e));
        }
    }

    private static String malformed(String where, JacksonException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
        String place = line == 1 ? "" : String.format(Locale.ROOT, "its line %,d, ", line);
        String fault = SOURCE.matcher(e.getOriginalMessage()).replaceAll("");
        return String.format(Locale.ROOT, "%s is not JSON at %scolumn %,d: %s", where, place, column, fault);
    }

    private static void readObject(JsonParser parser, String path, List<Cell> cells) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            readValue(parser, path.isEmpty() ? name : path + '.' + name, cells);
        }
    }

    /** The elements of a list go by its name. */
    private static void readValue(JsonParser parser, String path, List<Cell> cells) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            readObject(parser, path, cells);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                readValue(parser, path, cells);
            }
        } else if (cells.size() < MOST_CELLS) {
            boolean empty = parser.currentToken() == JsonToken.VALUE_NULL;
            cells.add(new Cell(path, empty ? "" : parser.getString()));
        }
    }
}
