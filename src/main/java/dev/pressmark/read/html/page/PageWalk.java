package dev.pressmark.read.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** One walk through a document, which picks out what a {@link Page} tells. */
final class PageWalk {

    /** Pages have tens of each; a page with thousands has them for another purpose. */
    private static final int MOST = 500;

    private final ClassWords words = new ClassWords();
    private final List<Page.Meta> metas = new ArrayList<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<Page.Spot> headings = new ArrayList<>();
    private final List<Page.Spot> subheadings = new ArrayList<>();
    private final List<Page.Spot> times = new ArrayList<>();
    private final List<Page.Spot> marked = new ArrayList<>();
    private final List<Element> properties = new ArrayList<>();
    private String canonical = "";
    private String title = "";
    private int position;

    private PageWalk() {}

    static Page through(Document document) {
        PageWalk walk = new PageWalk();
        NodeVisitor visitor = walk::see;
        document.traverse(visitor);
        return new Page(
                document,
                walk.words,
                walk.metas,
                walk.jsonLd,
                walk.headings,
                walk.subheadings,
                walk.times,
                walk.marked,
                walk.properties,
                walk.canonical,
                walk.title);
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
            case "h1" -> add(headings, new Page.Spot(element, position));
            case "h2", "h3", "h4" -> seeSubheading(element);
            case "time" -> add(times, new Page.Spot(element, position));
            default -> {}
        }
        if (element.attributesSize() > 0) {
            seeAttributes(element);
        }
    }

    /** Some systems give the first ranks to the site and the day; what links elsewhere is another article's. */
    private void seeSubheading(Element heading) {
        Page.Spot spot = new Page.Spot(heading, position);
        add(subheadings, spot);
        if (heading.nameIs("h2") || isCalledHeadline(heading)) {
            add(headings, spot);
        }
    }

    private boolean isCalledHeadline(Element heading) {
        return heading.attributesSize() > 0
                && words.of(heading).contains(ClassWords.Part.HEADLINE)
                && (heading.hasAttr("itemprop") || heading.selectFirst("a") == null);
    }

    private void seeAttributes(Element element) {
        Attributes attributes = element.attributes();
        if (attributes.hasKey("itemprop") || attributes.hasKey("property")) {
            add(properties, element);
        }
        // an empty element tells neither when nor who
        if (element.childNodeSize() > 0 || attributes.hasKey("datetime")) {
            marked.add(new Page.Spot(element, position));
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
                metas.add(new Page.Meta(name.strip().toLowerCase(Locale.ROOT), content));
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
}
