package dev.pressmark.read.html;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a page marks in its elements as properties of its article: microdata and RDFa. */
final class MarkedProperties {

    private static final Map<String, Field<?>> FIELDS = Map.ofEntries(
            Map.entry("headline", Field.HEADLINE),
            Map.entry("datepublished", Field.PUBLISHED),
            Map.entry("datecreated", Field.PUBLISHED),
            Map.entry("datemodified", Field.MODIFIED),
            Map.entry("author", Field.BYLINE),
            Map.entry("creator", Field.BYLINE),
            Map.entry("articlesection", Field.SECTION),
            Map.entry("keywords", Field.KEYWORDS),
            Map.entry("publisher", Field.PUBLISHER),
            Map.entry("inlanguage", Field.LANGUAGE),
            Map.entry("description", Field.STANDFIRST));
    private static final Set<Field<?>> THINGS = Set.of(Field.BYLINE, Field.PUBLISHER);
    private static final int LONGEST = 1000;

    private MarkedProperties() {}

    static void add(Page page, FoundClaims claims) {
        for (Element element : page.properties()) {
            boolean microdata = element.hasAttr("itemprop");
            String attribute = element.attr(microdata ? "itemprop" : "property");
            for (String token : attribute.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
                String name = token.substring(token.lastIndexOf(':') + 1);
                Field<?> field = FIELDS.get(name);
                boolean other = token.startsWith("og:") || token.startsWith("article:") || token.startsWith("twitter:");
                if (field != null && !other && isOfArticle(element, microdata) && !isOfPicture(page, element, field)) {
                    claims.add(
                            field,
                            value(element, field, microdata),
                            microdata ? Basis.MICRODATA : Basis.RDFA,
                            element.normalName() + ' ' + token);
                }
            }
        }
    }

    /** The thing that a property belongs to is the nearest that it stands in. */
    private static boolean isOfArticle(Element element, boolean microdata) {
        for (Element thing = element.parent(); thing != null; thing = thing.parent()) {
            String type = microdata ? thing.attr("itemtype") : thing.attr("typeof");
            if (!type.isEmpty() || (microdata && thing.hasAttr("itemscope"))) {
                return type.contains("Article") || type.contains("Posting");
            }
        }
        return false;
    }

    /** Who took a picture is marked as an author as well. */
    private static boolean isOfPicture(Page page, Element element, Field<?> field) {
        for (Element at = element; at != null && field == Field.BYLINE; at = at.parent()) {
            if ("figure".equals(at.normalName()) || page.words().of(at).contains(ClassWords.Part.CAPTION)) {
                return true;
            }
        }
        return false;
    }

    private static String value(Element element, Field<?> field, boolean microdata) {
        if (THINGS.contains(field)) {
            Element name = element.selectFirst(microdata ? "[itemprop~=(?i)\\bname\\b]" : "[property~=(?i)\\bname$]");
            if (name != null) {
                return written(name);
            }
        }
        return written(element);
    }

    private static String written(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        String text = element.text();
        return text.length() > LONGEST ? "" : text;
    }
}
