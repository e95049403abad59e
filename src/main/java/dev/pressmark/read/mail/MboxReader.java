package dev.pressmark.read.mail;

import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.text.CopyReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a folder of mails kept in one file (RFC 4155): each message is a record. */
public final class MboxReader implements FormatReader {

    private static final Pattern SEPARATOR =
            Pattern.compile("^From \\S+ +\\w{3} \\w{3} +\\d{1,2} [^\\r\\n]*\\d{4}[^\\r\\n]*\\r?\\n");

    private final Mail mail;

    public MboxReader(CopyReader copyReader) {
        this.mail = new Mail(copyReader);
    }

    @Override
    public boolean recognises(FileHead head) {
        Matcher separator = SEPARATOR.matcher(head.text());
        return separator.find()
                && MailReader.isHeader(MailReader.header(head.text().substring(separator.end())));
    }

    @Override
    public RecordCursor open(RecordSource source) {
        return new MboxCursor(source, mail);
    }
}
