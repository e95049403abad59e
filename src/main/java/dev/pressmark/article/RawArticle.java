package dev.pressmark.article;

import java.util.List;

/**
 * What a reader makes of a record: its text and what it claims about itself, nothing decided yet.
 *
 * @param format the reader's format, {@code text}
 * @param claims in the order found
 * @param body   paragraphs separated by an empty line, without the lines that claims were taken from
 */
public record RawArticle(String format, List<Claim> claims, String body) {

    public RawArticle {
        claims = List.copyOf(claims);
        body = WholeCharacters.of(body);
    }
}
