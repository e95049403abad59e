package dev.pressmark.read.feed;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.read.record.FoundClaims;
import java.util.List;
import java.util.Optional;

/**
 * What a feed says about itself, and so about each of its entries that does not say it for itself.
 *
 * @param claims about the feed as a whole: HEADLINE is its own title, PUBLISHER whom it states beside that, BYLINE its authors, PUBLISHED and MODIFIED its dates
 * @param link   the address of its site, empty when it states none
 */
record Channel(List<Claim> claims, String link) {

    /** What a feed says that states nothing but entries. */
    static final Channel SILENT = new Channel(List.of(), "");

    static Channel of(FeedElement feed) {
        FoundClaims claims = new FoundClaims();
        add(claims, Field.HEADLINE, feed.first("title", "dc:title"));
        add(claims, Field.PUBLISHER, feed.first("dc:publisher"));
        add(claims, Field.COPYRIGHT, feed.first("rights", "copyright", "dc:rights"));
        add(
                claims,
                Field.PUBLISHED,
                feed.first("pubdate", "published", "issued", "dc:date", "dcterms:issued", "dcterms:created"));
        add(claims, Field.MODIFIED, feed.first("updated", "modified", "lastbuilddate", "dcterms:modified"));
        feed.parts("author", "dc:creator", "dc:author")
                .forEach(author -> Persons.in(author)
                        .forEach(name -> claims.add(Field.BYLINE, name, Basis.FEED_ELEMENT, author.where())));
        Optional<FeedElement> language = feed.first("language", "dc:language");
        language.ifPresent(part -> claims.add(Field.LANGUAGE, part.content(), Basis.FEED_ELEMENT, part.where()));
        String link = FeedAddress.of(feed, "").map(FeedAddress.Stated::address).orElse("");
        return new Channel(claims.all(), link);
    }

    /** What is claimed about a field of the feed as a whole, in the order found. */
    List<Claim> about(Field<?> field) {
        return claims.stream().filter(claim -> claim.field() == field).toList();
    }

    private static void add(FoundClaims claims, Field<?> field, Optional<FeedElement> part) {
        part.ifPresent(element -> claims.add(field, element.content(), Basis.FEED_ELEMENT, element.where()));
    }
}
