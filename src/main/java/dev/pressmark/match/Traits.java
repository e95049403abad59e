package dev.pressmark.match;

import dev.pressmark.article.Article;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matching needs to know of an article, made when it is archived and kept with it.
 *
 * @param fingerprint shared with articles of the same text; null for an empty body
 * @param sketch      of its body
 */
public record Traits(@Nullable UUID fingerprint, Sketch sketch) {

    public static Traits of(Article article) {
        String body = article.body().text();
        return new Traits(BodyFingerprint.of(body).orElse(null), Sketch.of(body));
    }
}
