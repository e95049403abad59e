package dev.pressmark.job.reading;

import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.container.Compressed;
import dev.pressmark.read.container.TarArchive;
import dev.pressmark.read.container.ZipArchive;
import dev.pressmark.read.data.csv.CsvReader;
import dev.pressmark.read.data.json.JsonReader;
import dev.pressmark.read.data.markdown.MarkdownReader;
import dev.pressmark.read.export.ExportPage;
import dev.pressmark.read.export.ExportReader;
import dev.pressmark.read.feed.FeedReader;
import dev.pressmark.read.feed.JsonFeedReader;
import dev.pressmark.read.html.HtmlReader;
import dev.pressmark.read.item.ExtractedPage;
import dev.pressmark.read.item.NewsMl1;
import dev.pressmark.read.item.NewsMlG2;
import dev.pressmark.read.item.NinjsReader;
import dev.pressmark.read.item.Nitf;
import dev.pressmark.read.item.OtherXml;
import dev.pressmark.read.item.ReutersSgml;
import dev.pressmark.read.item.Tei;
import dev.pressmark.read.item.WireReader;
import dev.pressmark.read.mail.MailReader;
import dev.pressmark.read.mail.MboxReader;
import dev.pressmark.read.mail.SavedPageReader;
import dev.pressmark.read.office.OfficeReader;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.text.TextReader;
import dev.pressmark.read.web.WarcReader;
import java.io.IOException;
import java.util.List;

/** The formats that are read. Thread-safe. */
public final class FormatReaders {

    private final List<FormatReader> readers;

    private FormatReaders(CopyReader copyReader) {
        // The first that recognises a file reads it: what is certain by its first bytes stands before what is likely.
        HtmlReader html = new HtmlReader(copyReader);
        this.readers = List.of(
                new Compressed(this::of),
                OfficeReader.docx(copyReader),
                new ZipArchive(this::of),
                new TarArchive(this::of),
                new WarcReader(html),
                NewsMlG2.reader(copyReader),
                NewsMl1.reader(copyReader),
                Nitf.reader(copyReader),
                ReutersSgml.reader(copyReader),
                Tei.reader(copyReader),
                ExtractedPage.reader(copyReader),
                OfficeReader.rtf(copyReader),
                WireReader.iptc7901(copyReader),
                WireReader.anpa1312(copyReader),
                new MboxReader(copyReader),
                new SavedPageReader(html),
                new MailReader(copyReader),
                new FeedReader(copyReader),
                new NinjsReader(copyReader),
                new JsonFeedReader(copyReader),
                new ExportPage(html, copyReader),
                html,
                new OtherXml(),
                new JsonReader(copyReader),
                new MarkdownReader(copyReader),
                new ExportReader(copyReader),
                new CsvReader(copyReader),
                new TextReader(copyReader));
    }

    /** Readers that know the organisations Pressmark carries. */
    public static FormatReaders withBuiltInAuthorities() {
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
    public RecordCursor open(RecordSource source) throws IOException {
        return of(source).open(source);
    }
}
