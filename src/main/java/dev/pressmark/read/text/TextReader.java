package dev.pressmark.read.text;

import dev.pressmark.article.*;
import dev.pressmark.read.ArticleReader;

/** Placeholder until the merge. */
public final class TextReader implements ArticleReader {
    @Override
    public String format() {
        return "text";
    }

    @Override
    public Verdict<RawArticle> read(byte[] bytes) {
        return bytes.length == 0
                ? Verdict.rejected(ProblemCode.EMPTY, "empty")
                : Verdict.accepted(new RawArticle(
                        "text", java.util.List.of(), new String(bytes, java.nio.charset.StandardCharsets.UTF_8)));
    }
}
