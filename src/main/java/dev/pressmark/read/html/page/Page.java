package dev.pressmark.read.html.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A parsed page, with the elements that may say something about the article picked out, in the order of the page.
 *
 * @param words      what its classes say
 * @param jsonLd     the texts of its JSON-LD scripts
 * @param headings   of the first two ranks, and lower ones that are called a headline
 * @param subheadings of the second to the fourth rank
 * @param marked     elements that have attributes, and content or a time in them
 * @param properties elements that mark a property in microdata or RDFa
 * @param canonical  the address that it says is its own, as it stands there; empty when it says none
 * @param title      of the document
 */
public record Page(
        Document document,
        ClassWords words,
        List<Meta> metas,
        List<String> jsonLd,
        List<Spot> headings,
        List<Spot> subheadings,
        List<Spot> times,
        List<Spot> marked,
        List<Element> properties,
        String canonical,
        String title) {

    /**
     * A {@code <meta>} element.
     *
     * @param name in small letters
     */
    public record Meta(String name, String content) {}

    /**
     * An element, and where it stands.
     *
     * @param position how many characters of text stand before it
     */
    public record Spot(Element element, int position) {

        private static final int FARTHEST_BEFORE = 400;
        private static final int FARTHEST_AFTER = 2500;

        /** Whether it stands over the heading, or under it within the length of a standfirst and a paragraph or two. */
        boolean isNear(Spot heading) {
            int distance = position - heading.position;
            return distance >= -FARTHEST_BEFORE && distance <= FARTHEST_AFTER;
        }
    }

    /** Walks a document, once. */
    public static Page of(Document document) {
        return PageWalk.through(document);
    }

    /** The {@code <time>} elements beside a heading, in their order. */
    public List<Spot> timesNear(Spot heading) {
        return times.stream().filter(spot -> spot.isNear(heading)).toList();
    }

    /** The elements near a heading whose class says that they hold a date. */
    public List<Spot> datesNear(Spot heading) {
        return marked.stream()
                .filter(spot -> spot.isNear(heading))
                .filter(spot -> words.of(spot.element()).contains(ClassWords.Part.DATE))
                .toList();
    }

    /** The elements near a heading whose class, relation or address says that they name authors. */
    public List<Spot> bylinesNear(Spot heading) {
        return marked.stream()
                .filter(spot -> spot.isNear(heading))
                .filter(spot -> isForAuthors(spot.element()))
                .toList();
    }

    private boolean isForAuthors(Element element) {
        return words.of(element).contains(ClassWords.Part.BYLINE)
                || element.attr("rel").toLowerCase(Locale.ROOT).contains("author")
                || PageAddress.isOfAuthor(element.attr("href"));
    }

    /** The content of the first {@code <meta>} of this name; empty when there is none. */
    public String meta(String name) {
        return metas.stream()
                .filter(meta -> meta.name().equals(name))
                .map(Meta::content)
                .findFirst()
                .orElse("");
    }

    /** The language declared for the whole page. */
    public String language() {
        Element html = document.selectFirst("html");
        if (html == null) {
            return "";
        }
        String language = html.attr("lang");
        return language.isBlank() ? html.attr("xml:lang") : language;
    }
}
