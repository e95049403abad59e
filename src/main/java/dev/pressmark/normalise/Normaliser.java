package dev.pressmark.normalise;

import dev.pressmark.article.*;

/** Placeholder until the merge. */
public final class Normaliser {
    public Article normalise(SourceRecord source, RawArticle raw, InputDescription description) {
        return new Article(
                source,
                raw.format(),
                new Body(raw.body(), raw.body().split("\\s+").length),
                Metadata.builder().build(),
                raw.claims());
    }
}
