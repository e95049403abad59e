package dev.pressmark.job;

import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.ArticleReader;
import dev.pressmark.read.FileFormat;
import dev.pressmark.read.html.HtmlReader;
import dev.pressmark.read.text.TextReader;

/** Reads a file with the reader of its format. Thread-safe. */
final class FormatReaders {

    private final ArticleReader text;
    private final ArticleReader html;

    FormatReaders(TextReader text, HtmlReader html) {
        this.text = text;
        this.html = html;
    }

    Verdict<RawArticle> read(byte[] bytes, String name) {
        ArticleReader reader = switch (FileFormat.of(bytes, name)) {
            case TEXT -> text;
            case HTML -> html;
        };
        return reader.read(bytes);
    }
}
