package dev.pressmark.read.mail;

import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.WholeFileCursor;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads a mail that is saved as it was sent (RFC 5322): a newsletter, a press release. */
public final class MailReader implements FormatReader {

    private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,80}:.*|[ \\t].*");
    private static final Pattern FROM = Pattern.compile("(?im)^From:");
    /** Headers that mail has and nothing that people write. */
    private static final Pattern OF_MAIL =
            Pattern.compile("(?im)^(?:Message-ID|Received|MIME-Version|Return-Path|Delivered-To):");

    private static final int FEWEST_HEADERS = 3;

    private final Mail mail;

    public MailReader(CopyReader copyReader) {
        this.mail = new Mail(copyReader);
    }

    @Override
    public boolean recognises(FileHead head) {
        String header = header(head.text());
        return isHeader(header) && OF_MAIL.matcher(header).find();
    }

    static String header(String text) {
        return text.split("\r?\n\r?\n", 2)[0];
    }

    /** Whether it has the form of a mail's header, which a letter printed in a text may have too. */
    static boolean isHeader(String header) {
        return hasFormOfHeader(header)
                && header.lines().limit(FEWEST_HEADERS).count() == FEWEST_HEADERS
                && FROM.matcher(header).find();
    }

    /** Whether each line is a header or goes on with one, but for the last, of which only the beginning may be known. */
    static boolean hasFormOfHeader(String header) {
        String[] lines = header.split("\r?\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            if (!HEADER.matcher(lines[i]).matches()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        return WholeFileCursor.of(source, mail::read);
    }
}
