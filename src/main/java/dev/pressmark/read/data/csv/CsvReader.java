package dev.pressmark.read.data.csv;

import dev.pressmark.article.RecordLayout.Dialect;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.data.DataArticle;
import dev.pressmark.read.data.FieldNames;
import dev.pressmark.read.data.stream.LineBytes;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.io.InputStream;

/** Reads articles that are rows of a table: values separated by commas, semicolons, tabulators or bars, below their names. */
public final class CsvReader implements FormatReader {

    private static final String FORMAT = "csv";

    private final CopyReader copyReader;

    public CsvReader(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    @Override
    public boolean recognises(FileHead head) {
        return CsvHead.of(head).isPresent();
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        FieldNames names = FieldNames.of(source.head().layout());
        Dialect stated = source.head().layout().dialect();
        CsvDialect dialect = CsvHead.of(source.head())
                .map(CsvHead::dialect)
                .orElseGet(() -> new CsvDialect(stated.canPart(',') ? ',' : ';', stated.quoteOrUsual()));
        DataArticle article = new DataArticle(FORMAT, names, copyReader);
        if (source.place() == null) {
            return CsvCursor.begin(CsvRows.of(source, dialect), dialect, article);
        }
        RecordSource beginning = source.anew();
        try (InputStream stream = beginning.stream()) {
            return CsvCursor.begin(CsvRows.of(beginning, dialect), dialect, article)
                    .goingOn(CsvRows.of(source, dialect), LineBytes.recordsBefore(source));
        }
    }
}
