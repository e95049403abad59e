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
import java.nio.charset.StandardCharsets;

/** Reads what Nexis Uni, LexisNexis and Factiva export as text: each document is a record. */
public final class ExportReader implements FormatReader {

    private final CopyReader copyReader;

    public ExportReader(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    @Override
    public boolean recognises(FileHead head) {
        // Dates and languages without codes need their letters, of which the head has the bytes only
        byte[] bytes = head.text().getBytes(StandardCharsets.ISO_8859_1);
        return ExportedDocuments.areIn(head.text())
                || ExportedDocuments.areIn(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        DecodedText decoded = TextDecoder.decode(source.whole())
                .orElseThrow(() -> new UnreadableException(ProblemCode.BINARY, "The file is not text"));
        return new RecordList(ExportedDocuments.records(decoded.text(), copyReader));
    }
}
