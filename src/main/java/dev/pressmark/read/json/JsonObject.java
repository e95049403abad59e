package dev.pressmark.read.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An object of a piece of JSON, asked by the names of its members in whatever case: standards changed theirs between versions. */
public final class JsonObject {

    private final Map<String, Object> members;
    private final Map<?, ?> source;

    private JsonObject(Map<?, ?> source) {
        this.source = source;
        Map<String, Object> small = new LinkedHashMap<>();
        source.forEach((name, value) -> small.putIfAbsent(String.valueOf(name).toLowerCase(Locale.ROOT), value));
        this.members = small;
    }

    /** The object, if it is one. */
    public static Optional<JsonObject> of(Object value) {
        return value instanceof Map<?, ?> map ? Optional.of(new JsonObject(map)) : Optional.empty();
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** The names of its members, in small letters. */
    public List<String> names() {
        return List.copyOf(members.keySet());
    }

    /** The text or number under a name; empty when there is none. */
    public String text(String name) {
        return members.get(name) instanceof String text ? text : "";
    }

    /** The texts in a list under a name, or the one text there. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object value : values(name)) {
            if (value instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The objects in a list under a name, or the one object there. */
    public List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        values(name).forEach(value -> of(value).ifPresent(objects::add));
        return objects;
    }

    private List<?> values(String name) {
        Object value = members.get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** All its members, in their order: the same for the same data, however it is laid out. */
    @Override
    public String toString() {
        return source.toString();
    }
}
