package dev.pressmark.normalise;

import dev.pressmark.article.Article;
import dev.pressmark.article.Claim;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Sha256;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Articles made from texts, as a run would make them. */
final class Texts {

    private static final TextReader READER = new TextReader(CopyReader.withBuiltInAuthorities());
    private static final Normaliser NORMALISER = new Normaliser();

    private Texts() {}

    static Article article(String text) {
        return article(text.getBytes(StandardCharsets.UTF_8), InputDescription.NONE);
    }

    static Article article(String text, InputDescription description) {
        return article(text.getBytes(StandardCharsets.UTF_8), description);
    }

    /** An article of which nothing but this is claimed. */
    static Article claimed(Claim... claims) {
        RawArticle raw = new RawArticle("html", List.of(claims), "");
        return NORMALISER.normalise(new SourceRecord("inbox", "article.html", 1, "0"), raw, InputDescription.NONE);
    }

    static Article article(byte[] bytes, InputDescription description) {
        SourceRecord source = new SourceRecord("inbox", "article.txt", 1, Sha256.hex(bytes));
        return READER.read(bytes).fold(raw -> NORMALISER.normalise(source, raw, description), problem -> {
            throw new AssertionError(problem);
        });
    }
}
