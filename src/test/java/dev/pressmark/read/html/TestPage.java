package dev.pressmark.read.html;

import dev.pressmark.article.Article;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.normalise.Normaliser;
import dev.pressmark.read.text.CopyReader;
import java.nio.charset.StandardCharsets;

/** Reads pages for tests as a job does. */
final class TestPage {

    private static final HtmlReader READER = new HtmlReader(CopyReader.withBuiltInAuthorities());
    private static final Normaliser NORMALISER = new Normaliser();

    private TestPage() {}

    /** The article of a page made of what its head and its body hold. */
    static Article read(String head, String body) {
        String page = "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    static Article read(byte[] page) {
        SourceRecord source = new SourceRecord("pages", "page.html", 1, "0");
        return READER.read(page).fold(raw -> NORMALISER.normalise(source, raw, InputDescription.NONE), problem -> {
            throw new AssertionError(problem);
        });
    }
}
