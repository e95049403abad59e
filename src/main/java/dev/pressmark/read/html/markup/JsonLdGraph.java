package dev.pressmark.read.html.markup;

import dev.pressmark.read.json.TolerantJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The things that a page describes in JSON-LD, from all its scripts, in their order. */
final class JsonLdGraph {

    private static final int MOST_THINGS = 2000;
    private static final int DEEPEST = 6;
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?://\\s*)?(?:<!\\[CDATA\\[|<!--)|(?:(?://\\s*)?\\]\\]>|-->)\\s*;?\\s*$");
    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*[/:])?(?:\\w*Article|\\w*Posting|Report|ClaimReview|Review|CriticReview)");
    private static final Pattern PAGE = Pattern.compile("(?:.*[/:])?(?:WebPage|ItemPage|CreativeWork)");
    private static final Pattern SITE = Pattern.compile("(?:.*[/:])?(?:WebSite|\\w*Organization|Newspaper)");
    /** Where the page's own article may stand within another thing. What stands elsewhere is another article. */
    private static final Set<String> WAYS_TO_ARTICLE =
            Set.of("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "item", "about");

    private final List<Map<String, Object>> things = new ArrayList<>();
    private final Map<String, Map<String, Object>> byId = new HashMap<>();

    static JsonLdGraph of(List<String> scripts) {
        JsonLdGraph graph = new JsonLdGraph();
        for (String script : scripts) {
            boolean wrapped = script.contains("<!") || script.contains("]>") || script.contains("->");
            String text = wrapped ? WRAPPING.matcher(script).replaceAll("") : script;
            graph.collect(TolerantJson.read(isEscaped(text) ? Parser.unescapeEntities(text, false) : text), 0);
        }
        return graph;
    }

    /** Whether a program has written it as if it were text of the page, which scripts are not. */
    private static boolean isEscaped(String script) {
        return script.indexOf('"') < 0 && script.contains("&quot;");
    }

    private void collect(Object value, int depth) {
        if (depth > DEEPEST || things.size() == MOST_THINGS) {
            return;
        }
        if (value instanceof Collection<?> values) {
            values.forEach(element -> collect(element, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> thing = thing(map);
            things.add(thing);
            id(thing).ifPresent(id -> byId.merge(id, thing, JsonLdGraph::fuller));
            thing.forEach((key, member) -> {
                if (WAYS_TO_ARTICLE.contains(key)) {
                    collect(member, depth + 1);
                }
            });
        }
    }

    private static Map<String, Object> fuller(Map<String, Object> some, Map<String, Object> other) {
        return other.size() > some.size() ? other : some;
    }

    private static Map<String, Object> thing(Map<?, ?> map) {
        Map<String, Object> thing = new LinkedHashMap<>();
        map.forEach((key, value) -> thing.put(String.valueOf(key), value));
        return thing;
    }

    private static Optional<String> id(Map<String, Object> thing) {
        return thing.get("@id") instanceof String id ? Optional.of(id) : Optional.empty();
    }

    List<Map<String, Object>> articles() {
        return ofType(ARTICLE);
    }

    /** What is said of the page as such. */
    List<Map<String, Object>> pages() {
        return ofType(PAGE);
    }

    /** What the sites and organisations that are described are called. */
    List<String> siteNames() {
        return ofType(SITE).stream()
                .flatMap(site -> texts(site.get("name")).stream())
                .toList();
    }

    private List<Map<String, Object>> ofType(Pattern type) {
        return things.stream()
                .filter(thing -> texts(thing.get("@type")).stream()
                        .anyMatch(name -> type.matcher(name).matches()))
                .toList();
    }

    /** The values of a member, one or many, with references to other things of the page followed. */
    List<Object> values(Map<String, Object> thing, String key) {
        Object value = thing.get(key);
        List<Object> values = new ArrayList<>();
        if (value instanceof Collection<?> several) {
            several.forEach(one -> values.add(followed(one)));
        } else if (value != null) {
            values.add(followed(value));
        }
        return values;
    }

    private Object followed(Object value) {
        if (value instanceof Map<?, ?> map
                && map.get("name") == null
                && map.get("@id") instanceof String id
                && byId.containsKey(id)) {
            return byId.get(id);
        }
        return value;
    }

    /** The texts that a value comes to: itself, its elements, or what it is called. */
    static List<String> texts(@Nullable Object value) {
        List<String> texts = new ArrayList<>();
        addTexts(value, texts, 0);
        return texts;
    }

    private static void addTexts(@Nullable Object value, List<String> texts, int depth) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (depth < DEEPEST && value instanceof Collection<?> values) {
            values.forEach(element -> addTexts(element, texts, depth + 1));
        } else if (depth < DEEPEST && value instanceof Map<?, ?> map) {
            Object literal = map.get("@value");
            addTexts(literal == null ? map.get("name") : literal, texts, depth + 1);
        }
    }
}
