package dev.pressmark.read.office;

import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordList;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.export.ExportedDocuments;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.text.TextArticle;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads what a word processor wrote: the export of a press database, whose documents are records, or else one article.
 * Thread-safe.
 */
public final class OfficeReader implements FormatReader {

    private final String format;
    private final Predicate<FileHead> signature;
    private final Extraction extraction;
    private final CopyReader copyReader;

    private OfficeReader(String format, Predicate<FileHead> signature, Extraction extraction, CopyReader copyReader) {
        this.format = format;
        this.signature = signature;
        this.extraction = extraction;
        this.copyReader = copyReader;
    }

    /** Of rich text. */
    public static OfficeReader rtf(CopyReader copyReader) {
        return new OfficeReader("rtf", RichText::begins, RichText::of, copyReader);
    }

    /** Of Word's documents in Office Open XML. */
    public static OfficeReader docx(CopyReader copyReader) {
        return new OfficeReader("docx", WordDocument::begins, WordDocument::of, copyReader);
    }

    @Override
    public boolean recognises(FileHead head) {
        return signature.test(head);
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        byte[] bytes = source.whole();
        String text = extraction.text(bytes);
        List<RawRecord> documents = ExportedDocuments.records(text, copyReader);
        return new RecordList(
                documents.isEmpty()
                        ? List.of(RawRecord.of(1, bytes, () -> TextArticle.of(format, text, List.of(), copyReader)))
                        : documents);
    }

    /** Takes the text out of a document: its paragraphs, separated by empty lines. */
    private interface Extraction {

        String text(byte[] document) throws IOException;
    }
}
