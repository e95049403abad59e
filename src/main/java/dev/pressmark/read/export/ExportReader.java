package dev.pressmark.read.export;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordList;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.UnreadableException;
import dev.pressmark.read.character.DecodedText;
import dev.pressmark.read.character.TextDecoder;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;

/** Reads what Nexis Uni, LexisNexis and Factiva export as text: each document is a record. */
public final class ExportReader implements FormatReader {

    private final CopyReader copyReader;

    public ExportReader(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    @Override
    public String format() {
        return ExportedDocuments.FORMAT;
    }

    @Override
    public boolean recognises(FileHead head) {
        return ExportedDocuments.areIn(head.text());
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        DecodedText decoded = TextDecoder.decode(source.whole())
                .orElseThrow(() -> new UnreadableException(ProblemCode.BINARY, "The file is not text"));
        return new RecordList(ExportedDocuments.records(decoded.text(), copyReader));
    }
}
