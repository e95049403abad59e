package dev.pressmark.read.feed;

import dev.pressmark.read.xml.XmlElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a feed with what stands directly within it, by the names that {@link ElementNames} gives. */
final class FeedElement {

    private final XmlElement element;
    private final Map<String, List<FeedElement>> parts;

    private FeedElement(XmlElement element, Map<String, List<FeedElement>> parts) {
        this.element = element;
        this.parts = parts;
    }

    static FeedElement of(XmlElement element) {
        Map<String, List<FeedElement>> parts = new LinkedHashMap<>();
        for (XmlElement child : element.children()) {
            parts.computeIfAbsent(ElementNames.name(child), name -> new ArrayList<>())
                    .add(new FeedElement(child, Map.of()));
        }
        return new FeedElement(element, parts);
    }

    XmlElement element() {
        return element;
    }

    /** The parts of one of these names, in the order of the names. */
    Stream<FeedElement> parts(String... names) {
        return Arrays.stream(names).flatMap(name -> parts.getOrDefault(name, List.of()).stream());
    }

    /** The first part of one of these names that says something. */
    Optional<FeedElement> first(String... names) {
        return parts(names).filter(part -> !part.content().isBlank()).findFirst();
    }

    /** The same element with its own parts found. */
    FeedElement opened() {
        return of(element);
    }

    String attribute(String name) {
        return element.attribute(name);
    }

    /** Where it stands, {@code /channel/item/pubDate}: without the outermost element, which only names the format. */
    String where() {
        String path = element.path();
        int second = path.indexOf('/', 1);
        String outermost = second < 0 ? "" : path.substring(1, second).toLowerCase(Locale.ROOT);
        return outermost.equals("rss") || outermost.endsWith("rdf") ? path.substring(second) : path;
    }

    /**
     * What it holds, as markup where that is what it holds: Atom has it as elements, RSS as escaped text, and old Atom
     * in base 64.
     */
    String content() {
        String type = element.attribute("type").toLowerCase(Locale.ROOT);
        boolean base64 =
                "base64".equalsIgnoreCase(element.attribute("mode")) || type.equals("application/octet-stream");
        if (!base64 && !element.children().isEmpty()) {
            return element.markup();
        }
        String text = element.text();
        return base64 ? decoded(text) : text;
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
