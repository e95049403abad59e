package dev.pressmark.read.data;

import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads articles that are rows of a table: values separated by commas, semicolons, tabulators or bars, below their names. */
public final class CsvReader implements FormatReader {

    private static final String FORMAT = "csv";

    private final CopyReader copyReader;

    public CsvReader(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(FileHead head) {
        return CsvHead.of(head).isPresent();
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        FieldNames names = FieldNames.of(source.head().layout());
        CsvDialect dialect = CsvHead.of(source.head())
                .map(CsvHead::dialect)
                .orElseGet(() ->
                        CsvDialect.of(',', source.head().layout().dialect().quote()));
        long most = source.maxRecordBytes();
        PlainStream plain = PlainStream.of(source);
        Charset charset = plain.wide() ? StandardCharsets.UTF_8 : CsvHead.charset(source.head());
        LineBytes lines = new LineBytes(plain.stream(), most);
        CsvRows rows = new CsvRows(lines, dialect, charset, most);
        return CsvRecords.begin(rows, lines, dialect, new DataArticle(FORMAT, names, copyReader));
    }
}
