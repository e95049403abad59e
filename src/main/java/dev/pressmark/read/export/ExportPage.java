package dev.pressmark.read.export;

import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordList;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.character.MarkupDecoder;
import dev.pressmark.read.html.HtmlReader;
import dev.pressmark.read.html.body.PrintedLines;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what press databases export as HTML: each document is a record. A page that only speaks of them is a page. */
public final class ExportPage implements FormatReader {

    private static final Pattern NAMES_DATABASE = Pattern.compile("(?i)<docfull|nexis|factiva");
    private static final Pattern TITLED = Pattern.compile("(?i)<title|</head|<body");

    private final HtmlReader pages;
    private final CopyReader copyReader;

    public ExportPage(HtmlReader pages, CopyReader copyReader) {
        this.pages = pages;
        this.copyReader = copyReader;
    }

    @Override
    public boolean recognises(FileHead head) {
        // Scripts may stand before the title, more than the head of a file has room for
        return pages.recognises(head)
                && (NAMES_DATABASE.matcher(head.text()).find()
                        || !TITLED.matcher(head.text()).find());
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        byte[] bytes = source.whole();
        List<RawRecord> documents = MarkupDecoder.decode(bytes, MarkupDecoder.declared(bytes))
                .filter(decoded -> NAMES_DATABASE.matcher(decoded.text()).find())
                .map(decoded -> ExportedDocuments.records(PrintedLines.of(decoded.text()), copyReader))
                .orElse(List.of());
        return new RecordList(
                documents.isEmpty() ? List.of(RawRecord.of(1, bytes, () -> pages.read(bytes))) : documents);
    }
}
