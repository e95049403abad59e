package dev.pressmark.read.text;

import dev.pressmark.article.Claim;
import java.util.List;

/**
 * The text of an article, as printed, taken apart.
 *
 * @param claims in the order of their lines
 * @param body   paragraphs separated by an empty line
 */
public record Copy(List<Claim> claims, String body) {

    public Copy {
        claims = List.copyOf(claims);
    }
}
