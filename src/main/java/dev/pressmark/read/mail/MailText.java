package dev.pressmark.read.mail;

import dev.pressmark.authority.SentenceStop;
import dev.pressmark.read.character.DecodedText;
import dev.pressmark.read.character.MarkupDecoder;
import dev.pressmark.read.html.body.MarkupText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.FieldName;

/** The parts of a mail: the first text, as HTML if there is such, and the names of what is attached. */
final class MailText {

    private static final int DEEPEST = 20;
    private static final int MOST_ATTACHMENTS = 100;
    private static final int FEWEST_OF_DIGEST = 2;
    private static final int LONGEST_END = 200;
    /** The line behind which a mail program sets the sender's address and telephone. */
    private static final Pattern SIGNATURE = Pattern.compile("\n-- ?\n");

    private final List<String> attachments = new ArrayList<>();
    private String html = "";
    private String plain = "";
    private boolean endsInText;
    private final List<Message> enclosed = new ArrayList<>();

    private MailText() {}

    static MailText of(Entity mail) throws IOException {
        MailText text = new MailText();
        text.take(mail, 0);
        return text;
    }

    private void take(Entity part, int depth) throws IOException {
        Body body = part.getBody();
        if (body instanceof Multipart multipart && depth < DEEPEST) {
            for (Entity inner : multipart.getBodyParts()) {
                take(inner, depth + 1);
            }
            return;
        }
        if (body instanceof Message message) {
            enclosed.add(message);
        }
        boolean attached = "attachment".equalsIgnoreCase(part.getDispositionType());
        if (!attached && body instanceof TextBody text && "text/html".equals(part.getMimeType())) {
            endsInText = html.isEmpty();
            html = html.isEmpty() ? decoded(part, text) : html;
        } else if (!attached && body instanceof TextBody text && "text/plain".equals(part.getMimeType())) {
            endsInText = plain.isEmpty() && html.isEmpty();
            plain = plain.isEmpty() ? decoded(part, text) : plain;
        } else {
            endsInText = false;
            if (part.getFilename() != null && attachments.size() < MOST_ATTACHMENTS) {
                attachments.add(part.getFilename());
            }
        }
    }

    private static String decoded(Entity part, TextBody text) throws IOException {
        try (InputStream bytes = text.getInputStream()) {
            return MarkupDecoder.decode(bytes.readAllBytes(), declaredCharset(part))
                    .map(DecodedText::text)
                    .orElse("");
        }
    }

    private static String declaredCharset(Entity part) {
        Header header = part.getHeader();
        return header != null
                        && header.getField(FieldName.CONTENT_TYPE) instanceof ContentTypeField type
                        && type.getCharset() != null
                ? type.getCharset()
                : "";
    }

    /** Paragraphs separated by empty lines; of a digest those of all its mails, below what each is about. */
    String text() throws IOException {
        if (enclosed.size() < FEWEST_OF_DIGEST) {
            return own();
        }
        StringBuilder text = new StringBuilder(own());
        for (Message one : enclosed) {
            text.append("\n\n").append(one.getSubject() == null ? "" : one.getSubject());
            text.append("\n\n").append(MailText.of(one).own());
        }
        return text.toString().strip();
    }

    private String own() {
        if (!html.isBlank()) {
            return MarkupText.of(PassedOn.withLines(html));
        }
        String unix = plain.replace("\r\n", "\n");
        Matcher signature = SIGNATURE.matcher(unix);
        return signature.find() ? unix.substring(0, signature.start()) : unix;
    }

    /** Whether the text is the last part, and ends neither as a page does nor as a sentence. */
    boolean endsUnfinished() {
        String last = html.isBlank() ? plain : html;
        String end = last.substring(Math.max(0, last.length() - LONGEST_END)).strip();
        return endsInText && !end.endsWith(">") && !SentenceStop.ends(end);
    }

    boolean isBlank() {
        return html.isBlank() && plain.isBlank();
    }

    /** The mails that are carried whole within this one: one that is passed on, all those of a digest. */
    List<Message> enclosed() {
        return enclosed;
    }

    /** Names of files, in their order. */
    List<String> attachments() {
        return attachments;
    }
}
