package dev.pressmark.read.mail;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.record.RecordArticle;
import dev.pressmark.read.text.CopyReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** What a mail claims in its headers and carries as its text. Thread-safe. */
final class Mail {

    private static final String FORMAT = "mail";

    private static final int LONGEST_HEADER = 1 << 20;
    private static final MimeConfig LENIENT = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxHeaderCount(2000)
            .build();
    /** What programs put before the subject of an answer, or of what is passed on, in the languages they speak. */
    private static final Pattern PASSED_ON =
            Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|tr|rv|enc|vs|sv|i|r)\\s*:\\s*)+");
    /** Headers of what is sent to many, in which the sender is the publisher. */
    private static final Set<String> TO_MANY = Set.of("List-Id", "List-Unsubscribe", "List-Post", "Feedback-ID");

    private final CopyReader copyReader;

    Mail(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    Verdict<RawArticle> read(byte[] bytes) {
        Message message;
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(LENIENT);
            message = builder.parseMessage(new ByteArrayInputStream(bytes));
        } catch (IOException | IllegalArgumentException e) {
            return Verdict.rejected(ProblemCode.MALFORMED, "The mail is not well formed: " + e.getMessage());
        }
        try {
            return read(message);
        } catch (IOException e) {
            return Verdict.rejected(ProblemCode.MALFORMED, "The text of the mail cannot be decoded: " + e.getMessage());
        } finally {
            message.dispose();
        }
    }

    private Verdict<RawArticle> read(Message message) throws IOException {
        FoundClaims claims = new FoundClaims();
        String subject = message.getSubject() == null ? "" : message.getSubject();
        claims.add(Field.HEADLINE, PASSED_ON.matcher(subject.strip()).replaceFirst(""), Basis.MAIL_HEADER, "Subject");
        claims.add(Field.PUBLISHED, header(message, "Date"), Basis.MAIL_HEADER, "Date");
        claims.add(Field.LANGUAGE, header(message, "Content-Language"), Basis.MAIL_HEADER, "Content-Language");
        claims.add(Field.URL, address(header(message, "Archived-At")), Basis.MAIL_HEADER, "Archived-At");
        Field<?> sender =
                TO_MANY.stream().anyMatch(name -> !header(message, name).isEmpty()) ? Field.PUBLISHER : Field.BYLINE;
        if (message.getFrom() != null) {
            for (Mailbox mailbox : message.getFrom()) {
                claims.add(sender, mailbox.getName() == null ? "" : mailbox.getName(), Basis.MAIL_HEADER, "From");
            }
        }
        MailText text = MailText.of(message);
        text.attachments()
                .forEach(name -> claims.add(Field.ATTACHMENT, name, Basis.MAIL_HEADER, "Content-Disposition"));
        return RecordArticle.of(FORMAT, claims, text.text(), copyReader);
    }

    private static String header(Message message, String name) {
        Header header = message.getHeader();
        org.apache.james.mime4j.stream.Field field = header == null ? null : header.getField(name);
        return field == null || field.getBody() == null ? "" : field.getBody();
    }

    private static String address(String header) {
        return header.strip().replaceFirst("^<(.*)>$", "$1");
    }
}
