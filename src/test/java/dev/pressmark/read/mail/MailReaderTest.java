package dev.pressmark.read.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Claim;
import dev.pressmark.article.RawArticle;
import dev.pressmark.read.ChangedInputs;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordFiles;
import dev.pressmark.read.Records;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTest {

    private static final CopyReader COPY_READER = CopyReader.withBuiltInAuthorities();
    private static final FormatReader MAIL = new MailReader(COPY_READER);
    private static final FormatReader MBOX = new MboxReader(COPY_READER);

    private static final String HEADERS = """
            Received: from mail.example.org by mx.example.org; Tue, 3 Mar 2026 06:00:05 +0000
            From: =?UTF-8?Q?Zo=C3=AB_Harper?= <zoe@example.org>
            Subject: Fwd: =?UTF-8?Q?The_ferry_to_=C3=85land_is_late?=
            Date: Tue, 3 Mar 2026 08:00:00 +0200 (EET)
            Message-ID: <1@example.org>
            MIME-Version: 1.0
            """;

    private static final String PLAIN = HEADERS + """
            Content-Type: text/plain; charset=utf-8

            The ferry was held up in the narrows by a fog that nobody at the harbour office had expected.

            It is to leave at noon.
            --\s
            Zoë Harper, telephone 12
            """;

    private static final String ALTERNATIVES = HEADERS + """
            List-Unsubscribe: <https://example.org/no-more>
            Content-Type: multipart/mixed; boundary=outer

            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain

            The plain one.
            --inner
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            <h1>Ferries</h1><p>The ferry was held up in the narrows by a fog that nobody had =
            expected, says Zo=C3=AB.</p>
            --inner--
            --outer
            Content-Type: application/pdf
            Content-Disposition: attachment; filename="timetable.pdf"
            Content-Transfer-Encoding: base64

            AAAA
            --outer--
            """;

    @Test
    void headersAreClaimsAndTheSignatureIsNoText() throws IOException {
        RawArticle mail = read(PLAIN);

        assertThat(claims(mail))
                .contains(
                        "headline The ferry to Åland is late",
                        "byline Zoë Harper",
                        "published Tue, 3 Mar 2026 08:00:00 +0200 (EET)");
        assertThat(mail.body()).endsWith("It is to leave at noon.");
    }

    @Test
    void ofAlternativesTheMarkupIsReadAndAttachmentsAreListed() throws IOException {
        RawArticle mail = read(ALTERNATIVES);

        assertThat(mail.body()).contains("nobody had expected, says Zoë.").doesNotContain("The plain one");
        assertThat(claims(mail)).contains("attachment timetable.pdf", "publisher Zoë Harper");
    }

    @ParameterizedTest
    @CsvSource({
        "; charset=iso-8859-1, windows-1252",
        "; charset=us-ascii, windows-1252",
        "; charset=\"iso-8859-9\", windows-1254",
        "'', windows-1252",
        "; charset=iso-8859-1, UTF-8",
    })
    void theTextIsReadInTheCharacterSetThatItsDeclarationMeans(String declared, String written) throws IOException {
        String mail = HEADERS + "Content-Type: text/plain" + declared + "\nContent-Transfer-Encoding: 8bit\n\n"
                + "“We don’t know” – so said the harbour office in Malmö, and the café by the quay as well.\n";

        assertThat(Records.article(Records.cut(MAIL, "x", mail.getBytes(Charset.forName(written)))
                                .get(0))
                        .body())
                .startsWith("“We don’t know” – so said the harbour office in Malmö");
    }

    @Test
    void ofAMailPassedOnItsOwnSenderDayAndTextCount() throws IOException {
        RawArticle mail = read(HEADERS + """
                Content-Type: text/plain; charset=utf-8

                For the archive.

                ---------- Forwarded message ---------
                From: The Harbour Letter <newsletter@example.com>
                Date: Mon, Mar 2, 2026 at 6:01 AM
                Subject: The ferry to Åland is late
                To: <zoe@example.org>

                The ferry was held up in the narrows by a fog that nobody had expected.
                """);

        assertThat(claims(mail))
                .contains(
                        "headline The ferry to Åland is late",
                        "publisher The Harbour Letter",
                        "published Mon, Mar 2, 2026 at 6:01 AM",
                        "notice For the archive.")
                .noneMatch(claim -> claim.startsWith("byline"));
        assertThat(mail.body()).startsWith("The ferry was held up");
    }

    @Test
    void aMailPassedOnIsReadInMarkupAndWithoutTheSignsOfQuoting() throws IOException {
        String markup = """
                Content-Type: text/html; charset=utf-8

                <p>Zur Ablage.</p><p><b>Von:</b> Ann Writer &lt;ann@example.com&gt;<br><b>Gesendet:</b> Montag, 2. März 2026 06:15<br>
                <b>An:</b> Zoë<br><b>Betreff:</b> Fähre verspätet</p><p>Die Fähre kam nicht.</p>
                """;
        String quoted = """
                Content-Type: text/plain; charset=utf-8

                > Begin forwarded message:
                >
                > From: Ann Writer <ann@example.com>
                > Subject: Ferry late
                > Date: 2 March 2026 at 06:15:12 GMT
                >
                > The ferry did not come.
                """;

        assertThat(claims(read(HEADERS + markup))).contains("byline Ann Writer", "headline Fähre verspätet");
        assertThat(read(HEADERS + markup).body()).isEqualTo("Die Fähre kam nicht.");
        assertThat(read(HEADERS + quoted).body()).isEqualTo("The ferry did not come.");
    }

    @Test
    void whatAnAnswerQuotesIsNotPassedOn() throws IOException {
        RawArticle mail = read(HEADERS.replace("Fwd:", "Re:") + """
                Content-Type: text/plain; charset=utf-8

                The ferry is to leave at noon.

                -----Original Message-----
                From: Ann Writer <ann@example.com>
                Sent: Monday, March 2, 2026 6:30 PM
                Subject: The ferry
                """);

        assertThat(claims(mail)).contains("byline Zoë Harper").noneMatch(claim -> claim.contains("Ann Writer"));
        assertThat(mail.body()).startsWith("The ferry is to leave at noon.");
    }

    @Test
    void aMailCarriedWithinAnotherIsReadAndADigestWithAllItsMails() throws IOException {
        String inner = """
                From: Ann Writer <ann@example.com>
                Subject: Ferry late
                Date: Mon, 2 Mar 2026 06:15:12 +0000
                Content-Type: text/plain

                The ferry did not come.
                """;
        String part = "--outer\nContent-Type: message/rfc822\n\n" + inner;
        String outer = HEADERS + "Content-Type: multipart/mixed; boundary=outer\n\n" + part;

        assertThat(claims(read(outer + "--outer--\n"))).contains("headline Ferry late", "byline Ann Writer");
        assertThat(read((outer + part + "--outer--\n").replace("Fwd:", "")).body())
                .contains("Ferry late\n\nThe ferry did not come.\n\nFerry late");
    }

    @Test
    void whoWritesToAListIsNoPublisherAndTheListsNameNoHeadline() throws IOException {
        RawArticle mail = read(HEADERS.replace("Subject: ", "Subject: [Ferries] ") + """
                List-Id: All about boats <ferries.example.org>
                List-Post: <mailto:ferries@example.org>
                Content-Type: text/plain; charset=utf-8

                The ferry was held up in the narrows.

                ______________________________
                Ferries mailing list
                https://example.org/listinfo/ferries
                """);

        assertThat(claims(mail)).contains("headline The ferry to Åland is late", "byline Zoë Harper");
        assertThat(mail.body()).isEqualTo("The ferry was held up in the narrows.");
    }

    @Test
    void aSenderMayNameTheWriterBesideThePaper() throws IOException {
        String letter = HEADERS.replace("=?UTF-8?Q?Zo=C3=AB_Harper?=", "Ann Writer from The Harbour Letter")
                + "List-Unsubscribe: <https://example.org/no-more>\n\nThe ferry was late.\n";
        String entry = HEADERS.replace("=?UTF-8?Q?Zo=C3=AB_Harper?=", "\"The Harbour Letter: Ann Writer\"")
                + "X-RSS-Feed: https://example.org/feed\nX-RSS-URL: https://example.org/1\n\nThe ferry was late.\n";

        assertThat(claims(read(letter))).contains("publisher The Harbour Letter", "byline Ann Writer");
        assertThat(claims(read(entry)))
                .contains("publisher The Harbour Letter", "byline Ann Writer", "url https://example.org/1");
    }

    @Test
    void whatAnArticleTellsOfCancellingAndOfBrowsersStaysInIt() throws IOException {
        String text = """
                A painting program now runs in a browser, too.

                De oppositie wil zo snel mogelijk nieuwe verkiezingen uitschrijven, maar de premier weigert dat.

                Leser können ihr Abonnement bis März abbestellen, sagte ein Sprecher des Hauses.""";

        assertThat(read(HEADERS + "Content-Type: text/plain; charset=utf-8\n\n" + text)
                        .body())
                .isEqualTo(text);
    }

    @Test
    void itemsPartedByRulesAreKeptAboveTheFoot() throws IOException {
        RawArticle mail = read(HEADERS + """
                Content-Type: text/plain

                The ferry was late.
                ----------------------
                The pier is open again.
                ----------------------
                To unsubscribe write to the editor.
                """);

        assertThat(mail.body()).endsWith("The pier is open again.");
    }

    @Test
    void aPaperCalledAfterItsTownHasNoWriterInItsName() throws IOException {
        String letter = HEADERS.replace("=?UTF-8?Q?Zo=C3=AB_Harper?=", "La Voz de Almeria")
                + "List-Unsubscribe: <https://example.org/no-more>\n\nThe ferry was late.\n";

        assertThat(claims(read(letter))).contains("publisher La Voz de Almeria").noneMatch(c -> c.startsWith("byline"));
    }

    @Test
    void anArticleThatQuotesAMailIsNotThatMail() throws IOException {
        RawArticle mail = read(HEADERS.replace("Fwd:", "") + """
                Content-Type: text/plain

                The forwarded message, seen by this paper, reads:

                From: Carl Minister <carl@example.com>
                Date: 3 May 2019
                Subject: That pipe
                To: Bert

                Leave it as it is.
                """);

        assertThat(claims(mail)).contains("byline Zoë Harper").noneMatch(claim -> claim.contains("Minister"));
    }

    @Test
    void whatANewsletterSaysOfItselfIsNoText() throws IOException {
        RawArticle mail = read(HEADERS + """
                List-Unsubscribe: <https://example.org/no-more>
                Content-Type: text/html; charset=utf-8

                <span style="display:none">All that matters this morning</span><table><tr><td>View this email in your browser</td></tr>
                <tr><td>THE HARBOUR LETTER</td></tr><tr><td>The ferry to Åland is late</td></tr>
                <tr><td>The ferry was held up in the narrows by a fog that nobody had expected.</td></tr>
                <tr><td>You are receiving this email because you asked for it.</td></tr><tr><td>12 Quay Street</td></tr></table>
                """);

        assertThat(mail.body()).isEqualTo("The ferry was held up in the narrows by a fog that nobody had expected.");
    }

    @Test
    void whatStandsAboveTheHeadlineIsTextWhereItIsInSentences() throws IOException {
        RawArticle mail = read(HEADERS + """
                List-Unsubscribe: <https://example.org/no-more>
                Content-Type: text/html; charset=utf-8

                <h2>Museum opens</h2><p>The museum by the quay opens its doors again.</p>
                <h2>The ferry to Åland is late</h2><p>It vanished from the map in your browser, too.</p>
                """);

        assertThat(mail.body())
                .contains(
                        "The museum by the quay opens its doors again.",
                        "It vanished from the map in your browser, too.");
    }

    @Test
    void aMailboxHoldsManyMessages() throws IOException {
        String quoted = PLAIN.replace("It is to leave", ">From the pier it is to leave");
        String mbox = "From a@example.org Tue Mar  3 06:00:05 2026\n" + PLAIN
                + "\nFrom b@example.org Tue Mar  3 07:00:05 2026\n" + quoted + "\n";

        assertThat(MBOX.recognises(new FileHead(bytes(mbox), "x"))).isTrue();
        assertThat(Records.outlines(MBOX, "x", bytes(mbox))).containsExactly(":1 mail", ":2 mail");
        assertThat(Records.cut(MBOX, "x", bytes(mbox)).get(1).read().<String>fold(RawArticle::body, p -> p.message()))
                .endsWith("From the pier it is to leave at noon.");
    }

    @Test
    void aMessageLargerThanARecordMayBeIsPassedOver() throws IOException {
        String large = HEADERS + "\n" + "x ".repeat((int) RecordFiles.MAX_RECORD_BYTES) + "\n";
        String mbox = "From a@example.org Tue Mar  3 06:00:05 2026\n" + large
                + "\nFrom b@example.org Tue Mar  3 07:00:05 2026\n" + PLAIN;

        assertThat(Records.outlines(MBOX, "x", bytes(mbox))).containsExactly(":1 too_large", ":2 mail");
    }

    @Test
    void anArticleWithLabelsAtItsHeadIsNoMail() {
        String text = "Subject: Ferries\nFrom: our correspondent\nDate: Tuesday\n\nThe ferry was late.\n";

        assertThat(MAIL.recognises(new FileHead(bytes(text), "x.txt"))).isFalse();
        assertThat(MAIL.recognises(new FileHead(bytes(PLAIN), "x.txt"))).isTrue();
        assertThat(MBOX.recognises(new FileHead(
                        bytes(
                                "From a@example.org Tue Mar  3 06:00:05 2026\nFrom: a@example.org\nSubject: x\nDate: y\n\nz\n"),
                        "x")))
                .isTrue();
        assertThat(MBOX.recognises(new FileHead(bytes("From the pier it was seen\nby all\n"), "x")))
                .isFalse();
    }

    @Test
    void aMailThatBreaksOffInItsTextSaysSo() throws IOException {
        String cutInText = ALTERNATIVES.substring(0, ALTERNATIVES.indexOf("nobody had") + 6);
        String cutInPlain = ALTERNATIVES.substring(0, ALTERNATIVES.indexOf(" one."));
        String cutInAttachment = ALTERNATIVES.substring(0, ALTERNATIVES.indexOf("AAAA") + 2);
        String unclosed = ALTERNATIVES.substring(0, ALTERNATIVES.indexOf("--inner--"));

        assertThat(claims(read(cutInText))).contains("access breaks off");
        assertThat(claims(read(cutInPlain))).contains("access breaks off");
        for (String whole : List.of(ALTERNATIVES, cutInAttachment, unclosed)) {
            assertThat(claims(read(whole))).doesNotContain("access breaks off");
        }
    }

    @Test
    void whateverIsChangedInAMailItIsReadOrRejected() {
        ChangedInputs.read(MAIL, PLAIN, ALTERNATIVES);
    }

    @Test
    void whateverIsChangedInAMailboxItIsReadOrRejected() {
        ChangedInputs.read(MBOX, "From a@example.org Tue Mar  3 06:00:05 2026\n" + PLAIN + "\nFrom b\n" + ALTERNATIVES);
    }

    private static RawArticle read(String mail) throws IOException {
        return Records.cut(MAIL, "x.eml", bytes(mail)).get(0).read().fold(raw -> raw, problem -> {
            throw new AssertionError(problem);
        });
    }

    private static List<String> claims(RawArticle mail) {
        return mail.claims().stream()
                .map((Claim claim) -> claim.field() + " " + claim.raw())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
