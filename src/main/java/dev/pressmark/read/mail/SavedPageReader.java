package dev.pressmark.read.mail;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.WholeFileCursor;
import dev.pressmark.read.html.HtmlReader;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a page that a browser saved with its pictures in one file (MHTML, RFC 2557). That has the form of a mail which
 * nobody sent: its date is the day of saving, and says nothing of the page.
 */
public final class SavedPageReader implements FormatReader {

    private static final Pattern SAVED =
            Pattern.compile("(?im)^(?:From:\\s*[\"<]?Saved by\\s|Snapshot-Content-Location:)");
    /** Headers of what somebody sent, or somebody got. */
    private static final Pattern SENT = Pattern.compile(
            "(?im)^(?:From:[^\\r\\n]*@|(?:To|Cc|Bcc|Newsgroups|Message-ID|Received|Return-Path|Delivered-To):)");

    private static final Pattern MIME = Pattern.compile("(?im)^MIME-Version:");
    private static final Pattern OF_PAGE =
            Pattern.compile("(?im)^Content-Type:\\s*(?:multipart/related|text/html|application/xhtml\\+xml)");
    private static final Pattern ADDRESSED = Pattern.compile("(?im)^Content-Location:");

    private final HtmlReader pages;

    public SavedPageReader(HtmlReader pages) {
        this.pages = pages;
    }

    @Override
    public boolean recognises(FileHead head) {
        String header = MailReader.header(head.text());
        if (!MailReader.hasFormOfHeader(header) || !MIME.matcher(header).find()) {
            return false;
        }
        return SAVED.matcher(header).find()
                || (OF_PAGE.matcher(header).find()
                        && !SENT.matcher(header).find()
                        && ADDRESSED.matcher(head.text()).find());
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        return WholeFileCursor.of(source, this::read);
    }

    private Verdict<RawArticle> read(byte[] bytes) {
        try (MimeDocument document = MimeDocument.of(bytes)) {
            Optional<SavedPage> page = SavedPage.in(document.message());
            return page.isPresent()
                    ? pages.read(page.get().bytes(), page.get().capture())
                    : Verdict.rejected(ProblemCode.NOT_AN_ARTICLE, "What was saved has no page in HTML");
        } catch (IOException e) {
            return Verdict.rejected(ProblemCode.MALFORMED, "The saved page is not well formed: " + e.getMessage());
        }
    }
}
