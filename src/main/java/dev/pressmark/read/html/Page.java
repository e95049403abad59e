package dev.pressmark.read.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A parsed page, with the elements that may say something about the article picked out, in the order of the page. */
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

    private final Document document;
    private final PageWalk walk;

    private Page(Document document) {
        this.document = document;
        this.walk = new PageWalk(document);
    }

    static Page of(Document document) {
        return new Page(document);
    }

    Document document() {
        return document;
    }

    ClassWords words() {
        return walk.words();
    }

    List<Meta> metas() {
        return walk.metas();
    }

    /** The content of the first {@code <meta>} of this name; empty when there is none. */
    String meta(String name) {
        return walk.metas().stream()
                .filter(meta -> meta.name().equals(name))
                .map(Meta::content)
                .findFirst()
                .orElse("");
    }

    /** The texts of the page's JSON-LD scripts. */
    List<String> jsonLd() {
        return walk.jsonLd();
    }

    /** Headings of the first two ranks. */
    List<Spot> headings() {
        return walk.headings();
    }

    List<Spot> times() {
        return walk.times();
    }

    /** Elements whose class says that they hold a date. */
    List<Spot> dates() {
        return walk.dates();
    }

    /** Elements whose class, relation or address says that they name authors. */
    List<Spot> bylines() {
        return walk.bylines();
    }

    /** Elements that mark a property in microdata or RDFa. */
    List<Element> properties() {
        return walk.properties();
    }

    /** The address that the page says is its own, as it stands there. */
    String canonical() {
        return walk.canonical();
    }

    String title() {
        return walk.title();
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
