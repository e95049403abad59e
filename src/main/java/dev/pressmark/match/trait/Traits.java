package dev.pressmark.match.trait;

import dev.pressmark.article.Article;
import dev.pressmark.article.Field;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matching needs to know of an article, made when it is archived and kept with it.
 *
 * @param fingerprint shared with articles of the same text; null for an empty body
 * @param sketch      of its body
 * @param terms       what it is about
 */
public record Traits(@Nullable UUID fingerprint, Sketch sketch, StoryTerms terms) {

    public static Traits of(Article article) {
        String body = article.body().text();
        return new Traits(BodyFingerprint.of(body).orElse(null), Sketch.of(body), terms(article));
    }

    /** They depend on the headline, which a correction may change. */
    public static StoryTerms terms(Article article) {
        String headline = article.metadata().value(Field.HEADLINE).orElse("");
        return StoryTerms.of(headline, article.body().text());
    }
}
