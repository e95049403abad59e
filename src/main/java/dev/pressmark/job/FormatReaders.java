package dev.pressmark.job;

import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.data.CsvReader;
import dev.pressmark.read.data.JsonReader;
import dev.pressmark.read.data.MarkdownReader;
import dev.pressmark.read.html.HtmlReader;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.text.TextReader;
import java.io.IOException;
import java.util.List;

/** The formats that are read. Thread-safe. */
final class FormatReaders {

    private final List<FormatReader> readers;

    private FormatReaders(CopyReader copyReader) {
        // The first that recognises a file reads it: what is certain by its first bytes stands before what is likely.
        this.readers = List.of(
                new HtmlReader(copyReader),
                new JsonReader(copyReader),
                new MarkdownReader(copyReader),
                new CsvReader(copyReader),
                new TextReader(copyReader));
    }

    /** Readers that know the organisations Pressmark carries. */
    static FormatReaders withBuiltInAuthorities() {
        return new FormatReaders(CopyReader.withBuiltInAuthorities());
    }

    static FormatReaders knowing(AuthorityFile authorities) {
        return new FormatReaders(new CopyReader(authorities));
    }

    /** The reader of a file's format. */
    FormatReader of(RecordSource source) {
        return readers.stream()
                .filter(reader -> reader.recognises(source.head()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Begins to read a file, whatever its format.
     *
     * @throws IOException when it cannot be read, or is damaged
     */
    RecordCursor open(RecordSource source) throws IOException {
        return of(source).open(source);
    }
}
