package dev.pressmark.read.mail;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.authority.Wording;
import dev.pressmark.read.mail.PassedOn.Label;
import dev.pressmark.read.mail.Sender.Way;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.record.KeywordList;
import dev.pressmark.read.record.RecordArticle;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;

/** What a mail claims in its headers and carries as its text. Thread-safe. */
final class Mail {

    private static final String FORMAT = "mail";

    private static final int DEEPEST = 20;
    /** What programs put before the subject of an answer, or of what is passed on, in the languages they speak. */
    private static final Pattern PASSED_ON =
            Pattern.compile("(?i)^(?:(?:re|aw|vs|sv|antw|r|" + PassedOn.PREFIXES + ")\\s*:\\s*)+");
    /** Headers of what is sent to many, in which the sender is the publisher. */
    private static final Set<String> TO_MANY = Set.of("List-Id", "List-Unsubscribe", "List-Post", "Feedback-ID");

    /** Headers that name the list a mail came by. */
    private static final List<String> LISTS = List.of("List-Id", "List-Post", "Mailing-List", "To");

    private static final Pattern LIST_TAG = Pattern.compile("\\[([^\\[\\]]{2,40})\\]\\s*");
    /** Headers that have the address of the text on the web. */
    private static final List<String> ADDRESSES = List.of("Archived-At", "X-RSS-URL");

    private final CopyReader copyReader;

    Mail(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    Verdict<RawArticle> read(byte[] bytes) {
        try (MimeDocument document = MimeDocument.of(bytes)) {
            return read(document.message(), document.breaksOff(), 0);
        } catch (IOException e) {
            return Verdict.rejected(ProblemCode.MALFORMED, "The mail is not well formed: " + e.getMessage());
        }
    }

    private Verdict<RawArticle> read(Message message, boolean breaksOff, int depth) throws IOException {
        MailText text = MailText.of(message);
        String subject = subject(message);
        boolean passedOnWhole = text.enclosed().size() == 1 && (text.isBlank() || PassedOn.isAnnouncedBy(subject));
        if (passedOnWhole && depth < DEEPEST) {
            return read(text.enclosed().get(0), breaksOff, depth + 1);
        }
        FoundClaims claims = new FoundClaims();
        text.attachments()
                .forEach(name -> claims.add(Field.ATTACHMENT, name, Basis.MAIL_HEADER, "Content-Disposition"));
        claims.add(Field.LANGUAGE, header(message, "Content-Language"), Basis.MAIL_HEADER, "Content-Language");
        if (breaksOff && text.endsUnfinished()) {
            claims.addBrokenOff("last part");
        }
        String whole = text.text();
        Optional<PassedOn> passedOn = PassedOn.in(subject, whole);
        passedOn.ifPresentOrElse(mail -> claim(mail, claims), () -> claim(message, subject, claims));
        String body = passedOn.map(PassedOn::text).orElse(whole);
        String headline = claims.about(Field.HEADLINE).stream().findFirst().orElse("");
        NewsletterFrame frame = NewsletterFrame.of(body, headline);
        return RecordArticle.of(FORMAT, claims, frame.above(), frame.text(), copyReader);
    }

    private void claim(Message message, String subject, FoundClaims claims) {
        claims.add(Field.HEADLINE, headline(subject, message), Basis.MAIL_HEADER, "Subject");
        claims.add(Field.PUBLISHED, header(message, "Date"), Basis.MAIL_HEADER, "Date");
        for (String name : ADDRESSES) {
            claims.add(Field.URL, address(header(message, name)), Basis.MAIL_HEADER, name);
        }
        KeywordList.in(header(message, "X-RSS-TAGS"))
                .forEach(keyword -> claims.add(Field.KEYWORDS, keyword, Basis.MAIL_HEADER, "X-RSS-TAGS"));
        if (message.getFrom() != null) {
            for (Mailbox mailbox : message.getFrom()) {
                String name = mailbox.getName() == null ? "" : mailbox.getName();
                new Sender(name, mailbox.getAddress()).claim(way(message), "From", copyReader.authorities(), claims);
            }
        }
    }

    /** Who passed it on, and when, is neither the writer nor the day; what he says of it stays as a note. */
    private void claim(PassedOn mail, FoundClaims claims) {
        String where = "mail passed on";
        String subject = mail.said(Label.SUBJECT);
        claims.add(Field.HEADLINE, PASSED_ON.matcher(subject).replaceFirst(""), Basis.MAIL_HEADER, where);
        claims.add(Field.PUBLISHED, mail.said(Label.DATE), Basis.MAIL_HEADER, where);
        Sender.of(mail.said(Label.SENDER)).claim(Way.BY_SOMEBODY, where, copyReader.authorities(), claims);
        claims.add(Field.NOTICE, mail.note(), Basis.MAIL_HEADER, where);
    }

    private static Way way(Message message) {
        if (!header(message, "X-RSS-Feed").isEmpty()) {
            return Way.OF_FEED;
        }
        boolean discussed = header(message, "List-Post").contains("mailto:")
                || !header(message, "Mailing-List").isEmpty();
        boolean toMany =
                TO_MANY.stream().anyMatch(name -> !header(message, name).isEmpty());
        return toMany && !discussed ? Way.TO_MANY : Way.BY_SOMEBODY;
    }

    private static String subject(Message message) {
        return message.getSubject() == null ? "" : message.getSubject().strip();
    }

    /** The subject without what programs set before it, and without the name of the list that all its mails begin with. */
    private static String headline(String subject, Message message) {
        String headline = PASSED_ON.matcher(subject).replaceFirst("");
        Matcher tag = LIST_TAG.matcher(headline);
        String list = LISTS.stream().map(name -> header(message, name)).collect(Collectors.joining(" "));
        return tag.lookingAt() && Wording.letters(list).contains(Wording.letters(tag.group(1)))
                ? PASSED_ON.matcher(headline.substring(tag.end())).replaceFirst("")
                : headline;
    }

    private static String header(Message message, String name) {
        return MimeDocument.said(message.getHeader(), name);
    }

    private static String address(String header) {
        return header.strip().replaceFirst("^<(.*)>$", "$1");
    }
}
