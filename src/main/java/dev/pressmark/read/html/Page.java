package dev.pressmark.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A parsed page, with the elements that may say something about the article picked out in one walk, in the order of the
 * page.
 */
final class Page {

    /**
     * A {@code <meta>} element.
     *
     * @param name in small letters
     */
    record Meta(String name, String content) {}

    /**
     * An element, and where it stands.
     *
     * @param position how many characters of text stand before it
     */
    record Spot(Element element, int position) {

        private static final int FARTHEST_BEFORE = 400;
        private static final int FARTHEST_AFTER = 2500;

        /** Whether it stands over the heading, or under it within the length of a standfirst and a paragraph or two. */
        boolean isNear(Spot heading) {
            int distance = position - heading.position;
            return distance >= -FARTHEST_BEFORE && distance <= FARTHEST_AFTER;
        }
    }

    /** Pages have tens of each; a page with thousands has them for another purpose. */
    private static final int MOST = 500;

    private final Document document;
    private final ClassWords words = new ClassWords();
    private final List<Meta> metas = new ArrayList<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<Spot> headings = new ArrayList<>();
    private final List<Spot> times = new ArrayList<>();
    private final List<Spot> dates = new ArrayList<>();
    private final List<Spot> bylines = new ArrayList<>();
    private final List<Element> properties = new ArrayList<>();
    private String canonical = "";
    private String title = "";
    private int position;

    private Page(Document document) {
        this.document = document;
    }

    static Page of(Document document) {
        Page page = new Page(document);
        NodeVisitor visitor = page::see;
        document.traverse(visitor);
        return page;
    }

    private void see(Node node, int depth) {
        if (node instanceof TextNode text) {
            position += text.isBlank() ? 0 : text.getWholeText().length();
        }
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "meta" -> seeMeta(element);
            case "script" -> seeScript(element);
            case "link" -> seeLink(element);
            case "title" -> title = title.isEmpty() && !isWithinDrawing(element) ? element.text() : title;
            case "h1", "h2" -> add(headings, new Spot(element, position));
            case "time" -> add(times, new Spot(element, position));
            default -> {}
        }
        if (element.attributesSize() > 0) {
            seeAttributes(element);
        }
    }

    private void seeAttributes(Element element) {
        Attributes attributes = element.attributes();
        if (attributes.hasKey("itemprop") || attributes.hasKey("property")) {
            add(properties, element);
        }
        Set<ClassWords.Part> parts = words.of(element);
        if (parts.contains(ClassWords.Part.DATE)) {
            add(dates, new Spot(element, position));
        }
        if (parts.contains(ClassWords.Part.BYLINE)
                || attributes.get("rel").toLowerCase(Locale.ROOT).contains("author")
                || Address.isOfAuthor(attributes.get("href"))) {
            add(bylines, new Spot(element, position));
        }
    }

    private static boolean isWithinDrawing(Element title) {
        Element parent = title.parent();
        return parent != null && "svg".equals(parent.normalName());
    }

    private void seeMeta(Element meta) {
        String content = meta.attr("content");
        if (content.isBlank() || metas.size() == MOST) {
            return;
        }
        for (String key : List.of("name", "property", "http-equiv")) {
            String name = meta.attr(key);
            if (!name.isBlank()) {
                metas.add(new Meta(name.strip().toLowerCase(Locale.ROOT), content));
            }
        }
    }

    private void seeScript(Element script) {
        String type = script.attr("type");
        if (type.regionMatches(true, 0, "application/ld+json", 0, "application/ld+json".length())
                && jsonLd.size() < MOST) {
            jsonLd.add(script.data());
        }
    }

    private void seeLink(Element link) {
        if (canonical.isEmpty() && "canonical".equalsIgnoreCase(link.attr("rel").strip())) {
            canonical = link.attr("href").strip();
        }
    }

    private static <T> void add(List<T> list, T element) {
        if (list.size() < MOST) {
            list.add(element);
        }
    }

    Document document() {
        return document;
    }

    ClassWords words() {
        return words;
    }

    List<Meta> metas() {
        return metas;
    }

    /** The content of the first {@code <meta>} of this name; empty when there is none. */
    String meta(String name) {
        return metas.stream()
                .filter(meta -> meta.name().equals(name))
                .map(Meta::content)
                .findFirst()
                .orElse("");
    }

    /** The texts of the page's JSON-LD scripts. */
    List<String> jsonLd() {
        return jsonLd;
    }

    /** Headings of the first two ranks. */
    List<Spot> headings() {
        return headings;
    }

    List<Spot> times() {
        return times;
    }

    /** Elements whose class says that they hold a date. */
    List<Spot> dates() {
        return dates;
    }

    /** Elements whose class, relation or address says that they name authors. */
    List<Spot> bylines() {
        return bylines;
    }

    /** Elements that mark a property in microdata or RDFa. */
    List<Element> properties() {
        return properties;
    }

    /** The address that the page says is its own, as it stands there. */
    String canonical() {
        return canonical;
    }

    String title() {
        return title;
    }

    /** The language declared for the whole page. */
    String language() {
        Element html = document.selectFirst("html");
        if (html == null) {
            return "";
        }
        String language = html.attr("lang");
        return language.isBlank() ? html.attr("xml:lang") : language;
    }
}
