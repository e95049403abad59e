package dev.pressmark.read.html.markup;

import dev.pressmark.article.Access;
import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.read.html.page.ClassWords;
import dev.pressmark.read.html.page.Page;
import dev.pressmark.read.record.FoundClaims;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page marks in its elements as properties of its article: microdata and RDFa. */
public final class MarkedProperties {

    private static final Map<String, Field<?>> FIELDS = Map.ofEntries(
            Map.entry("headline", Field.HEADLINE),
            Map.entry("datepublished", Field.PUBLISHED),
            Map.entry("datecreated", Field.CREATED),
            Map.entry("datemodified", Field.MODIFIED),
            Map.entry("author", Field.BYLINE),
            Map.entry("creator", Field.BYLINE),
            Map.entry("articlesection", Field.SECTION),
            Map.entry("keywords", Field.KEYWORDS),
            Map.entry("publisher", Field.PUBLISHER),
            Map.entry("inlanguage", Field.LANGUAGE),
            Map.entry("locationcreated", Field.DATELINE_PLACE),
            Map.entry("isaccessibleforfree", Field.ACCESS),
            Map.entry("description", Field.STANDFIRST));
    /** Dublin Core, whose names say what they mean only with their prefix. */
    private static final Map<String, Field<?>> DUBLIN_CORE = Map.of(
            "date", Field.PUBLISHED,
            "created", Field.CREATED,
            "issued", Field.PUBLISHED,
            "modified", Field.MODIFIED,
            "title", Field.HEADLINE);

    private static final Pattern ARTICLE =
            Pattern.compile("Article|Posting|CreativeWork\\b|\\bsioc:Item\\b|\\bfoaf:Document\\b");
    /** A page is published when its article is; what else is said of it may hold for the site. */
    private static final Pattern PAGE = Pattern.compile("\\bWebPage\\b");

    private static final Set<Field<?>> DATES = Set.of(Field.PUBLISHED, Field.CREATED, Field.MODIFIED);
    private static final Set<Field<?>> THINGS = Set.of(Field.BYLINE, Field.PUBLISHER, Field.DATELINE_PLACE);
    private static final int LONGEST = 1000;

    private MarkedProperties() {}

    /** Claims what microdata and RDFa say of an article. */
    public static void add(Page page, FoundClaims claims) {
        for (Element element : page.properties()) {
            boolean microdata = element.hasAttr("itemprop");
            String attribute = element.attr(microdata ? "itemprop" : "property");
            for (String token : attribute.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
                String name = token.substring(token.lastIndexOf(':') + 1);
                boolean dublin = token.startsWith("dc:") || token.startsWith("dcterms:");
                Field<?> field = FIELDS.getOrDefault(name, dublin ? DUBLIN_CORE.get(name) : null);
                boolean other = token.startsWith("og:") || token.startsWith("article:") || token.startsWith("twitter:");
                if (field != null
                        && !other
                        && (isOfArticle(element, field, microdata) || isOfPage(page, element, field))
                        && !isOfPicture(page, element, field)) {
                    String value = value(element, field, microdata);
                    claims.add(
                            field,
                            field == Field.ACCESS ? access(value) : value,
                            microdata ? Basis.MICRODATA : Basis.RDFA,
                            element.normalName() + ' ' + token);
                }
            }
        }
    }

    /** The thing that a property belongs to is the nearest that it stands in. */
    private static boolean isOfArticle(Element element, Field<?> field, boolean microdata) {
        for (Element thing = element.parent(); thing != null; thing = thing.parent()) {
            String type = microdata ? thing.attr("itemtype") : thing.attr("typeof");
            if (!type.isEmpty() || (microdata && thing.hasAttr("itemscope"))) {
                return ARTICLE.matcher(type).find()
                        || (DATES.contains(field) && PAGE.matcher(type).find());
            }
        }
        return false;
    }

    /** A date that belongs to no thing is the page's, if there is but one of its name. */
    private static boolean isOfPage(Page page, Element element, Field<?> field) {
        return DATES.contains(field)
                && element.hasAttr("itemprop")
                && isOfNothing(element)
                && page.properties().stream()
                                .filter(other -> other.attr("itemprop").equals(element.attr("itemprop")))
                                .count()
                        == 1;
    }

    private static boolean isOfNothing(Element element) {
        return element.parents().stream().noneMatch(thing -> thing.hasAttr("itemscope") || thing.hasAttr("itemtype"));
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

    private static String access(String free) {
        return "false".equalsIgnoreCase(free.strip()) ? Access.PAYWALLED.code() : "";
    }

    private static String written(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        String stated = TimeElements.stated(element);
        return stated.length() > LONGEST ? "" : stated;
    }
}
