package dev.pressmark.read.feed;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordList;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.record.RecordArticle;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.xml.RootElement;
import dev.pressmark.read.xml.XmlDocument;
import dev.pressmark.read.xml.XmlElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads feeds: RSS 0.9 to 2.0, RDF, CDF, Atom 0.3 and 1.0, well formed or not. Each entry is a record. They are parsed as
 * tolerantly as pages are, for a good part of those in the world is not well formed.
 */
public final class FeedReader implements FormatReader {

    private static final String FORMAT = "feed";
    private static final RootElement FEED = new RootElement("rss|feed|channel|item|entry");
    private static final RootElement RDF = new RootElement("rdf");
    private static final Pattern RDF_OF_NEWS = Pattern.compile(
            "(?i)purl\\.org/rss/1\\.0|purl\\.org/net/rss1\\.1|netscape\\.com/rdf|<channel[\\s>]|<item[\\s>]");

    private final CopyReader copyReader;

    public FeedReader(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    @Override
    public boolean recognises(FileHead head) {
        String text = head.text();
        return FEED.isIn(text) || (RDF.isIn(text) && RDF_OF_NEWS.matcher(text).find());
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        byte[] bytes = source.whole();
        Optional<XmlDocument> document = XmlDocument.of(bytes);
        if (document.isEmpty()) {
            return RecordList.rejected(bytes, ProblemCode.BINARY, "The file begins as a feed, and is not text");
        }
        Feed feed = Feed.of(document.get());
        if (feed.entries().isEmpty()) {
            return RecordList.rejected(bytes, ProblemCode.EMPTY, "The feed has no entries");
        }
        List<RawRecord> records = new ArrayList<>();
        for (XmlElement entry : feed.entries()) {
            byte[] own = document.get().source(entry);
            records.add(RawRecord.of(records.size() + 1L, own, () -> read(document.get(), feed, entry)));
        }
        return new RecordList(records);
    }

    private Verdict<RawArticle> read(XmlDocument document, Feed feed, XmlElement element) {
        FoundClaims claims = new FoundClaims();
        document.claimBytes(element, claims);
        FeedElement entry = FeedElement.of(element);
        EntryClaims.add(entry, feed.channel(), claims, copyReader.authorities());
        return RecordArticle.of(FORMAT, claims, EntryText.of(entry, claims), copyReader);
    }
}
