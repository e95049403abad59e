package dev.pressmark.read.web;

import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.html.HtmlReader;

/** Reads the pages of a web archive: each response of HTML is a record, whatever else was captured is counted. */
public final class WarcReader implements FormatReader {

    private final HtmlReader pages;

    public WarcReader(HtmlReader pages) {
        this.pages = pages;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.has(0, "WARC/1.") || head.has(0, "WARC/0.");
    }

    @Override
    public RecordCursor open(RecordSource source) {
        return new WarcCursor(source, pages);
    }
}
