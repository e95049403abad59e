package dev.pressmark.read.html.markup;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.Wording;
import dev.pressmark.read.html.page.ClassWords.Part;
import dev.pressmark.read.html.page.Page;
import dev.pressmark.read.html.page.Pieces;
import dev.pressmark.read.record.FoundClaims;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Finds what the page marks as the names of the article's authors, between its heading and its text. */
public final class BylineMarkup {

    private static final int LONGEST = 150;
    /** Elements between the heading and a byline are few. */
    private static final int MOST = 12;

    private BylineMarkup() {}

    /** Claims those whom elements near the heading name as authors. */
    public static void add(Page page, Page.Spot heading, FoundClaims claims) {
        Map<Element, String> bylines = new LinkedHashMap<>();
        OwnMarkup own = new OwnMarkup(page, heading);
        for (Page.Spot spot : page.bylinesNear(heading)) {
            Element element = spot.element();
            boolean linked = isAuthorLink(element);
            if (isForNames(page, element) && own.has(spot)) {
                String text = Pieces.isLonger(element, LONGEST) ? "" : Pieces.listed(element);
                if (!text.isBlank() && text.length() <= LONGEST && !isLabel(text)) {
                    bylines.keySet().removeAll(element.parents());
                    bylines.put(element, text);
                }
            }
            if (bylines.size() == MOST || (linked && bylines.size() > MOST / 2)) {
                break;
            }
        }
        bylines.forEach((element, text) -> claims.add(Field.BYLINE, text, Basis.BYLINE_MARKUP, element.normalName()));
        List<String> linked = bylines.entrySet().stream()
                .filter(byline -> isAuthorLink(byline.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        if (linked.size() > 1) {
            claims.add(Field.BYLINE, String.join("; ", linked), Basis.AUTHOR_LINKS, "a rel=author");
        }
    }

    private static boolean isAuthorLink(Element element) {
        return element.attr("rel").contains("author") && "a".equals(element.normalName());
    }

    private static boolean isForNames(Page page, Element element) {
        if (page.words().of(element).contains(Part.DETAIL)) {
            return false;
        }
        for (Element at = element; at != null; at = at.parent()) {
            if (page.words().of(at).contains(Part.CAPTION) || "figure".equals(at.normalName())) {
                return false;
            }
        }
        return true;
    }

    /** What stands beside the names in an element of its own: "By", "Posted on". */
    private static boolean isLabel(String text) {
        String words = Wording.words(text);
        return Phrases.BYLINE.is(words) || Phrases.PUBLISHED.is(words) || Phrases.MODIFIED.is(words);
    }
}
