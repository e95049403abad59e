package dev.pressmark.read.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.read.ChangedInputs;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.Records;
import dev.pressmark.read.html.HtmlReader;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPageReaderTest {

    private static final SavedPageReader READER =
            new SavedPageReader(new HtmlReader(CopyReader.withBuiltInAuthorities()));

    private static final String PICTURE = """
            --part
            Content-Type: image/png
            Content-Transfer-Encoding: base64
            Content-Location: https://example.org/a.png

            AAAA
            """;
    private static final String PAGE = """
            --part
            Content-Type: text/html
            Content-ID: <page>
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://example.org/f=
            erry

            <html><head><meta charset=3D"windows-1252"><title>The ferry is late</title>
            <meta property=3D"article:published_time" content=3D"2026-03-03T14:05:00Z"></head><body><h1>The f=
            erry is late</h1><p>It was held up off =C5land by a fog that nobody at the harbour office had expected.</p></body></html>
            """.replace("org/f=\n", "org/f\n ");
    private static final String DATED = """
            Subject: The ferry is late
            Date: Wed, 1 Apr 2026 10:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; start="<page>"; boundary=part

            """;
    private static final String SNAPSHOT =
            "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/a\n" + DATED + PAGE + "--part--\n";

    @Test
    void aPageSavedInOneFileIsReadAsThatPageAndTheDayOfSavingIsNotItsOwn() throws IOException {
        RawArticle page = read(SNAPSHOT);

        assertThat(page.format()).isEqualTo("html");
        assertThat(page.body()).contains("held up off Åland by a fog");
        assertThat(page.claims())
                .contains(new Claim(
                        Field.URL, "https://example.org/a", Basis.CAPTURE_HEADER, "Snapshot-Content-Location"))
                .filteredOn(claim -> claim.field() == Field.PUBLISHED)
                .extracting(Claim::raw)
                .containsExactly("2026-03-03T14:05:00Z");
    }

    @Test
    void thePageIsThePartThatIsSaidToBeTheRoot() throws IOException {
        String frame = PAGE.replace("<page>", "<frame>").replace("ferry", "pilot");

        RawArticle page = read("From: Gespeichert\n" + DATED + PICTURE + frame + PAGE + "--part--\n");

        assertThat(Records.claims(page)).contains("headline The ferry is late", "url https://example.org/ferry");
    }

    @Test
    void aPageWithoutPicturesIsSavedInOnePart() throws IOException {
        RawArticle page = read("""
                From: "Saved by Windows Internet Explorer 8"
                Date: Wed, 1 Apr 2026 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: text/html; charset="iso-8859-1"
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://example.org/a

                <html><body><h1>F=E4hre</h1><p>Die F=E4hre kam nicht, weil Nebel im Sund stand.</p></body></html>
                """);

        assertThat(page.body()).contains("Die Fähre kam nicht");
        assertThat(Records.claims(page)).contains("url https://example.org/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"To: <ann@example.org>", "Message-ID: <1@example.org>", "From: Ann <ann@example.org>"})
    void aNewsletterWithItsPicturesIsMail(String header) {
        String sent = header + "\nX-Mailer: any\n" + DATED + PAGE + PICTURE + "--part--\n";

        assertThat(READER.recognises(new FileHead(bytes(sent), "x.eml"))).isFalse();
    }

    @Test
    void whateverIsChangedInASavedPageItIsReadOrRejected() {
        ChangedInputs.read(READER, SNAPSHOT);
    }

    private static RawArticle read(String saved) throws IOException {
        byte[] bytes = bytes(saved.replace("\n", "\r\n"));
        assertThat(READER.recognises(new FileHead(bytes, "x.mht"))).isTrue();
        return Records.article(Records.cut(READER, "x.mht", bytes).get(0));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
