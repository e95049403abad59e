package dev.pressmark.read.html.markup;

import dev.pressmark.article.Access;
import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.WebAddress;
import dev.pressmark.authority.Wording;
import dev.pressmark.read.html.page.Page;
import dev.pressmark.read.html.page.PageAddress;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.record.KeywordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a page says in its {@code <meta>} elements: Open Graph, Dublin Core, and the names that services for publishers
 * have introduced.
 */
public final class MetaClaims {

    private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:https?:)?//.*|^\\d+$|^@\\S+$");

    private static final List<String> MAKERS = List.of("designer", "web_author", "generator");
    private static final int SHORTEST_MAKER = 5;

    private static final Pattern SEPARATOR = Pattern.compile("[:._-]");

    private static final Map<String, Field<?>> FIELDS = fields();

    private MetaClaims() {}

    private static Map<String, Field<?>> fields() {
        Map<String, Field<?>> fields = new HashMap<>();
        name(
                fields,
                Field.HEADLINE,
                "og:title twitter:title title headline dc.title dcterms.title parsely-title sailthru.title"
                        + " cxenseparse:title article:title citation_title hdl");
        name(
                fields,
                Field.PUBLISHED,
                "article:published_time article:published og:article:published_time og:published_time og:pubdate pubdate"
                        + " publishdate publication_date date dc.date dc.date.issued dc.date.published dcterms.date"
                        + " dcterms.issued dcterms.available parsely-pub-date sailthru.date cxenseparse:publishtime"
                        + " cxenseparse:recs:publishtime bt:pubdate ptime citation_publication_date"
                        + " article_date_original originalpublicationdate datepublished rnews:datepublished"
                        + " vr:published_time publishtime published_time article:publicationdate"
                        + " published published_at iso-8601-publish-date cse_published");
        name(fields, Field.CREATED, "dc.date.created dcterms.created created creation_date datecreated");
        name(
                fields,
                Field.MODIFIED,
                "article:modified_time article:modified og:updated_time og:article:modified_time last-modified lastmod"
                        + " dcterms.modified dc.date.modified datemodified revised last_updated_date updated_time"
                        + " article.updated lastupdated utime");
        name(
                fields,
                Field.BYLINE,
                "author article:author og:article:author authors dc.creator dcterms.creator parsely-author"
                        + " sailthru.author byl byline cxenseparse:author citation_author creator"
                        + " article:author:name dc.contributor og:author author_name twitter:data1-author");
        name(
                fields,
                Field.KEYWORDS,
                "news_keywords keywords article:tag parsely-tags sailthru.tags dc.subject og:article:tag");
        name(fields, Field.SECTION, "article:section parsely-section og:article:section og:section section");
        name(fields, Field.URL, "og:url parsely-link twitter:url");
        name(
                fields,
                Field.PUBLISHER,
                "og:site_name dc.publisher publisher article:publisher application-name dcterms.publisher");
        name(
                fields,
                Field.STANDFIRST,
                "og:description description twitter:description dc.description dcterms.description");
        name(fields, Field.LANGUAGE, "og:locale content-language dc.language language dcterms.language");
        return Map.copyOf(fields);
    }

    private static void name(Map<String, Field<?>> fields, Field<?> field, String names) {
        for (String name : names.split(" ", -1)) {
            if (fields.put(unseparated(name), field) != null) {
                throw new IllegalStateException("The name " + name + " is listed twice");
            }
        }
    }

    /**
     * One spelling stands for all: pages write {@code article:published_time} as {@code article:published:time} or
     * {@code article.published-time} too.
     */
    private static String unseparated(String name) {
        return SEPARATOR.matcher(name).replaceAll("");
    }

    /** Claims what the {@code <meta>} elements say. */
    public static void add(Page page, FoundClaims claims) {
        for (Page.Meta meta : page.metas()) {
            Field<?> field = FIELDS.get(unseparated(meta.name()));
            if (field != null && !(field == Field.BYLINE && namesMaker(meta.content(), page))) {
                add(field, meta, claims);
            } else if ("article:content_tier".equals(meta.name())
                    && "locked".equals(meta.content().strip().toLowerCase(Locale.ROOT))) {
                claims.add(Field.ACCESS, Access.PAYWALLED.code(), Basis.OPEN_GRAPH, "meta " + meta.name());
            }
        }
    }

    /** Whether who made the site has signed as the author too: the address stands where its maker's does. */
    private static boolean namesMaker(String author, Page page) {
        String letters = Wording.letters(author);
        return MAKERS.stream()
                .map(page::meta)
                .filter(maker -> maker.indexOf('.') > 0)
                .map(maker -> Wording.letters(WebAddress.host(maker).isEmpty() ? maker : WebAddress.host(maker)))
                .anyMatch(maker -> maker.length() >= SHORTEST_MAKER && letters.contains(maker));
    }

    private static void add(Field<?> field, Page.Meta meta, FoundClaims claims) {
        Basis basis = basis(meta.name());
        String where = "meta " + meta.name();
        if (field == Field.KEYWORDS) {
            KeywordList.in(meta.content()).forEach(keyword -> claims.add(field, keyword, basis, where));
        } else if (field == Field.URL) {
            claims.add(field, PageAddress.original(meta.content().strip()), basis, where);
        } else if (!isAddress(field, meta.content())) {
            claims.add(field, meta.content(), basis, where);
        }
    }

    private static Basis basis(String name) {
        if (name.startsWith("og:") || name.startsWith("article:")) {
            return Basis.OPEN_GRAPH;
        }
        return name.startsWith("twitter:") ? Basis.TWITTER_CARD : Basis.META;
    }

    /** A byline or publisher is often given as the address of a profile, which names nobody. */
    private static boolean isAddress(Field<?> field, String content) {
        return (field == Field.BYLINE || field == Field.PUBLISHER)
                && ADDRESS.matcher(content.strip()).matches();
    }
}
