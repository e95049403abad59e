package dev.pressmark.read.item;

import dev.pressmark.article.Field;
import dev.pressmark.authority.Organisation;
import dev.pressmark.read.html.body.MarkupText;
import dev.pressmark.read.json.JsonObject;
import dev.pressmark.read.text.CopyReader;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an item of ninjs claims. Version 1 has one member to a kind of text, later ones have lists with roles. */
final class Ninjs {

    private static final List<String> NAMED = List.of("headline", "headlines", "title");
    private static final List<String> MAIN_ROLES = List.of("main", "", "title", "headline");

    private final JsonObject item;
    private final CopyReader copyReader;

    Ninjs(JsonObject item, CopyReader copyReader) {
        this.item = item;
        this.copyReader = copyReader;
    }

    /** Whether an object is an item, which has an identifier and a name, a text or a kind; or is the schema of items. */
    static boolean isItem(JsonObject object) {
        boolean identified = object.has("uri") || object.has("guid");
        boolean described = NAMED.stream().anyMatch(object::has)
                || object.has("type")
                || object.names().stream().anyMatch(name -> name.startsWith("body_") || name.equals("bodies"));
        return (identified && described) || object.has("$schema");
    }

    ItemClaims claims() {
        ItemClaims claims = new ItemClaims();
        add(claims, Field.IDENTIFIER, "uri", "guid");
        add(claims, Field.VERSION, "version");
        claims.addStatus(item.text("pubstatus"), "/pubstatus");
        add(claims, Field.URGENCY, "urgency");
        add(claims, Field.EMBARGO, "embargoed");
        add(claims, Field.PUBLISHED, "firstpublished", "firstcreated", "contentcreated");
        add(claims, Field.MODIFIED, "versioncreated");
        add(claims, Field.HEADLINE, "headline", "title");
        addHeadlines(claims);
        add(claims, Field.STANDFIRST, "description_text", "description_xhtml", "description_html");
        addValues(claims, Field.STANDFIRST, "descriptions");
        add(claims, Field.BYLINE, "byline", "by");
        item.objects("infosources")
                .forEach(source -> claims.add(Field.PUBLISHER, source.text("name"), "/infosources/name"));
        item.objects("infosource")
                .forEach(source -> claims.add(Field.PUBLISHER, source.text("name"), "/infosource/name"));
        add(claims, Field.PUBLISHER, "copyrightholder");
        addSource(claims);
        add(claims, Field.COPYRIGHT, "copyrightnotice", "copyrightholder");
        String located = item.text("located");
        claims.add(Field.DATELINE_PLACE, located.replaceFirst("\\s*,.*", ""), "/located");
        add(claims, Field.LANGUAGE, "language");
        add(claims, Field.SLUGLINE, "slugline");
        add(claims, Field.NOTICE, "ednote");
        for (String subjects : List.of("subject", "subjects")) {
            item.objects(subjects)
                    .forEach(subject -> claims.add(Field.KEYWORDS, subject.text("name"), "/" + subjects + "/name"));
        }
        item.texts("keywords").forEach(keyword -> claims.add(Field.KEYWORDS, keyword, "/keywords"));
        if (item.text("uri").startsWith("http")) {
            add(claims, Field.URL, "uri");
        }
        claims.completeDates();
        return claims;
    }

    /** Whose copy it is, beside who sends it; of an item that names no other, the source sends it. */
    private void addSource(ItemClaims claims) {
        boolean agency = copyReader
                .authorities()
                .identify(item.text("source"))
                .filter(Organisation::isAgency)
                .isPresent();
        if (agency && claims.has(Field.PUBLISHER)) {
            claims.add(Field.AGENCY, item.text("source"), "/source");
        }
        add(claims, Field.PUBLISHER, "source", "provider");
    }

    /** The headline of the role that is the main one, else the first. */
    private void addHeadlines(ItemClaims claims) {
        item.objects("headlines").stream()
                .min(Comparator.comparing(headline -> !MAIN_ROLES.contains(headline.text("role"))))
                .ifPresent(headline -> claims.add(Field.HEADLINE, headline.text("value"), "/headlines/value"));
    }

    private void addValues(ItemClaims claims, Field<?> field, String name) {
        if (!claims.has(field)) {
            item.objects(name).stream()
                    .limit(1)
                    .forEach(value -> claims.add(field, value.text("value"), "/" + name + "/value"));
        }
    }

    private void add(ItemClaims claims, Field<?> field, String... names) {
        for (String name : names) {
            if (!claims.has(field)) {
                claims.add(field, item.text(name), "/" + name);
            }
        }
    }

    /** The body in its fullest form: as HTML, for its paragraphs, else as text. */
    String text() {
        Stream<String> markup = Stream.of("body_xhtml", "body_html", "body_html5")
                .map(item::text)
                .map(Ninjs::marked);
        Stream<String> bodies = item.objects("bodies").stream()
                .filter(body -> contentType(body).contains("html"))
                .map(body -> marked(body.text("value")));
        Stream<String> plain = Stream.concat(
                Stream.of(item.text("body_text")),
                item.objects("bodies").stream()
                        .filter(body ->
                                contentType(body).isEmpty() || contentType(body).equals("text/plain"))
                        .map(body -> body.text("value")));
        return Stream.of(markup, bodies, plain)
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String contentType(JsonObject body) {
        return body.text("contenttype").toLowerCase(Locale.ROOT);
    }

    /** What is called markup and has none is one paragraph, however its lines break. */
    private static String marked(String value) {
        return value.indexOf('<') < 0 && !value.isBlank()
                ? MarkupText.of("<p>" + value + "</p>")
                : MarkupText.of(value);
    }
}
