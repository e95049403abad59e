package dev.pressmark.read.html.markup;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.read.html.page.Page;
import dev.pressmark.read.json.TolerantJson;
import dev.pressmark.read.record.FoundClaims;
import java.util.Map;

/**
 * What a page tells Parse.ly, a service for publishers, in one {@code <meta>} element that holds an object of JSON. Its
 * sections and tags are often names from within the system, and are left.
 */
public final class ParselyPage {

    private static final String NAME = "parsely-page";

    private ParselyPage() {}

    /** Claims what the object says, where a page has one. */
    public static void add(Page page, FoundClaims claims) {
        for (Object object : TolerantJson.read(page.meta(NAME))) {
            if (object instanceof Map<?, ?> told) {
                claim(told, "title", Field.HEADLINE, claims);
                claim(told, "pub_date", Field.PUBLISHED, claims);
                claim(told, "author", Field.BYLINE, claims);
                claim(told, "authors", Field.BYLINE, claims);
            }
        }
    }

    private static void claim(Map<?, ?> told, String key, Field<?> field, FoundClaims claims) {
        JsonLdGraph.texts(told.get(key))
                .forEach(text -> claims.add(field, text, Basis.META, "meta " + NAME + '.' + key));
    }
}
