package dev.pressmark.read.html.markup;

import dev.pressmark.article.Access;
import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Wording;
import dev.pressmark.read.html.page.Page;
import dev.pressmark.read.html.page.PageAddress;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.record.KeywordList;
import dev.pressmark.read.record.StatedDateline;
import dev.pressmark.read.text.CopyReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, in the vocabulary of schema.org. */
public final class JsonLdClaims {

    private static final int LONGEST_NAME = 200;

    private final JsonLdGraph graph;
    private final Page page;
    private final FoundClaims claims;
    private final CopyReader copyReader;

    private JsonLdClaims(Page page, FoundClaims claims, CopyReader copyReader) {
        this.graph = JsonLdGraph.of(page.jsonLd());
        this.page = page;
        this.claims = claims;
        this.copyReader = copyReader;
    }

    /**
     * Claims what the page's article is said to be.
     *
     * @return the article's body, where it is given as a whole; else empty
     */
    public static String add(Page page, FoundClaims claims, CopyReader copyReader) {
        return new JsonLdClaims(page, claims, copyReader).add();
    }

    private String add() {
        List<Map<String, Object>> articles = likeliestFirst(graph.articles());
        articles.forEach(this::claimArticle);
        graph.pages().stream().limit(1).forEach(this::claimPage);
        PrintedSiteName.named(page.title(), graph.siteNames())
                .ifPresent(name -> claims.add(Field.PUBLISHER, name, Basis.TITLE_ELEMENT, "title"));
        return articles.stream()
                .flatMap(article -> JsonLdGraph.texts(article.get("articleBody")).stream())
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** A page may describe other articles beside its own. Its own has the page's address or title; else it comes first. */
    private List<Map<String, Object>> likeliestFirst(List<Map<String, Object>> articles) {
        if (articles.size() < 2) {
            return articles;
        }
        Set<String> titles = new HashSet<>(List.of(words(page.title()), words(page.meta("og:title"))));
        Set<String> headings = page.headings().stream()
                .map(heading -> words(heading.element().text()))
                .collect(Collectors.toSet());
        int[] likeness = articles.stream()
                .mapToInt(article -> likeness(article, titles, headings))
                .toArray();
        int best = Arrays.stream(likeness).max().orElse(0);
        List<Map<String, Object>> own = new ArrayList<>();
        for (int i = 0; i < likeness.length; i++) {
            if (likeness[i] == best && (own.isEmpty() || best > 0)) {
                own.add(articles.get(i));
            }
        }
        return own;
    }

    private int likeness(Map<String, Object> article, Set<String> titles, Set<String> headings) {
        int likeness = 0;
        String address = address(page.canonical().isEmpty() ? page.meta("og:url") : page.canonical());
        for (String key : List.of("url", "@id", "mainEntityOfPage")) {
            for (Object value : graph.values(article, key)) {
                Object id = value instanceof Map<?, ?> map ? map.get("@id") : value;
                if (id instanceof String url
                        && !address.isEmpty()
                        && address(url).equals(address)) {
                    likeness = 2;
                }
            }
        }
        String headline = words(first(article, "headline"));
        boolean titled = !headline.isEmpty()
                && (headings.contains(headline) || titles.stream().anyMatch(title -> title.contains(headline)));
        return likeness + (titled ? 2 : 0) + (article.containsKey("datePublished") ? 1 : 0);
    }

    private static String address(String url) {
        return url.replaceFirst("^https?:", "").replaceFirst("[?#].*$", "").replaceFirst("/$", "");
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : Wording.words(FoundClaims.plain(text));
    }

    private static @Nullable String first(Map<String, Object> thing, String key) {
        return JsonLdGraph.texts(thing.get(key)).stream().findFirst().orElse(null);
    }

    private void claimArticle(Map<String, Object> article) {
        String type =
                JsonLdGraph.texts(article.get("@type")).stream().findFirst().orElse("");
        claimText(article, type, "headline", Field.HEADLINE);
        if (!article.containsKey("headline")) {
            claimText(article, type, "name", Field.HEADLINE);
        }
        claimText(article, type, "datePublished", Field.PUBLISHED);
        claimText(article, type, "dateCreated", Field.CREATED);
        claimText(article, type, "dateModified", Field.MODIFIED);
        claimText(article, type, "articleSection", Field.SECTION);
        claimText(article, type, "description", Field.STANDFIRST);
        claimText(article, type, "inLanguage", Field.LANGUAGE);
        claimNames(article, type, "author", Field.BYLINE);
        claimNames(article, type, "creator", Field.BYLINE);
        claimNames(article, type, "publisher", Field.PUBLISHER);
        claimPlace(article, type);
        claimKeywords(article, type);
        claimAddress(article, type);
        claimAccess(article, type);
    }

    private void claimPage(Map<String, Object> webPage) {
        claimText(webPage, "WebPage", "datePublished", Field.PUBLISHED);
        claimText(webPage, "WebPage", "dateModified", Field.MODIFIED);
        claimText(webPage, "WebPage", "inLanguage", Field.LANGUAGE);
        claimNames(webPage, "WebPage", "author", Field.BYLINE);
        claimNames(webPage, "WebPage", "publisher", Field.PUBLISHER);
    }

    private void claimText(Map<String, Object> thing, String type, String key, Field<?> field) {
        JsonLdGraph.texts(thing.get(key)).forEach(text -> claims.add(field, text, Basis.JSON_LD, type + '.' + key));
    }

    private void claimNames(Map<String, Object> thing, String type, String key, Field<?> field) {
        for (Object value : graph.values(thing, key)) {
            names(value).stream()
                    .filter(name -> name.length() <= LONGEST_NAME && !PageAddress.isWeb(name))
                    .forEach(name -> claims.add(field, name, Basis.JSON_LD, type + '.' + key));
        }
    }

    /** A person's name may be given in parts only. */
    private static List<String> names(Object value) {
        List<String> names = JsonLdGraph.texts(value);
        if (names.isEmpty() && value instanceof Map<?, ?> person) {
            String parts = List.of("givenName", "additionalName", "familyName").stream()
                    .map(person::get)
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .collect(Collectors.joining(" "));
            return List.of(parts);
        }
        return names;
    }

    /** Where it was written; what it is about ({@code contentLocation}) is another matter. */
    private void claimPlace(Map<String, Object> article, String type) {
        JsonLdGraph.texts(article.get("dateline"))
                .forEach(line -> StatedDateline.claim(line, Basis.JSON_LD, type + ".dateline", copyReader, claims));
        claimNames(article, type, "locationCreated", Field.DATELINE_PLACE);
    }

    private void claimKeywords(Map<String, Object> article, String type) {
        JsonLdGraph.texts(article.get("keywords")).stream()
                .flatMap(KeywordList::in)
                .forEach(keyword -> claims.add(Field.KEYWORDS, keyword, Basis.JSON_LD, type + ".keywords"));
    }

    private void claimAddress(Map<String, Object> article, String type) {
        JsonLdGraph.texts(article.get("url")).stream()
                .filter(PageAddress::isWeb)
                .forEach(url -> claims.add(Field.URL, url, Basis.JSON_LD, type + ".url"));
    }

    private void claimAccess(Map<String, Object> article, String type) {
        boolean paid = JsonLdGraph.texts(article.get("isAccessibleForFree")).stream()
                .anyMatch(value -> "false".equalsIgnoreCase(value.strip()));
        if (paid) {
            claims.add(Field.ACCESS, Access.PAYWALLED.code(), Basis.JSON_LD, type + ".isAccessibleForFree");
        }
    }
}
