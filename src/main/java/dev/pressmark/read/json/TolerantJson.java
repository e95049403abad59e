package dev.pressmark.read.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON as pages have it: with comments, stray commas, line breaks in strings, cut off in the middle. What stands
 * before a fault that cannot be mended is kept.
 */
public final class TolerantJson {

    private static final int DEEPEST = 100;
    private static final int MOST_VALUES = 200_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(10_000)
                    .build())
            .build();

    private final JsonParser parser;
    private int values;

    private TolerantJson(JsonParser parser) {
        this.parser = parser;
    }

    /** The values in the text, one after another: maps, lists and strings. Numbers and truth values are strings. */
    public static List<Object> read(String text) {
        List<Object> roots = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            TolerantJson json = new TolerantJson(parser);
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                json.value(token, roots::add);
            }
        } catch (JacksonException e) {
            return roots; // with what was read before the fault: containers are entered before they are filled
        }
        return roots;
    }

    /** Hands a container over before it is filled, so that a fault within it loses nothing. */
    private void value(JsonToken token, Consumer<Object> target) {
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            target.accept(object);
            fill(object);
        } else if (token == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            target.accept(array);
            for (JsonToken next = next(); next != null && next != JsonToken.END_ARRAY; next = next()) {
                value(next, array::add);
            }
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            target.accept(parser.getString());
        }
    }

    /** Of members with the same name, the first counts. */
    private void fill(Map<String, Object> object) {
        for (JsonToken name = next(); name == JsonToken.PROPERTY_NAME; name = next()) {
            String key = parser.currentName();
            JsonToken token = next();
            if (token != null) {
                value(token, value -> object.putIfAbsent(key, value));
            }
        }
    }

    private @Nullable JsonToken next() {
        return ++values > MOST_VALUES ? null : parser.nextToken();
    }
}
