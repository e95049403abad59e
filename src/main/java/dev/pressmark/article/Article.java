package dev.pressmark.article;

import java.util.List;

/**
 * A record after normalising: one value per field, each resting on a claim.
 *
 * @param source   the record it was made from
 * @param format   the format it was read in, {@code text}
 * @param body     the article's text
 * @param metadata the resolved values
 * @param claims   all that was claimed, in the order found, those that lost included
 */
public record Article(SourceRecord source, String format, Body body, Metadata metadata, List<Claim> claims) {

    public Article {
        claims = List.copyOf(claims);
    }

    public String id() {
        return source.articleId();
    }
}
