package dev.pressmark.read.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.RawArticle;
import dev.pressmark.read.Records;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Documents whose particulars are known by their order. */
class UnlabelledDocumentTest {

    private static final ExportReader READER = new ExportReader(CopyReader.withBuiltInAuthorities());

    private static final String DOCUMENT = """
            Home news
            The ferry is late again this week
            By Zoe Harper
            1,412 words
            3 March 2026
            14:05
            The Harbour Gazette
            HARGAZ
            English
            Copyright 2026 Harbour Gazette

            The ferry was held up in the narrows by a fog.

            Harbour Gazette Digital (Full Text)
            Document HARGAZ0020260303em3300001
            """;

    @Test
    void aLineBelowTheBylineSaysForWhomItWasWritten() throws IOException {
        RawArticle article = read(DOCUMENT.replace("Zoe Harper\n", "Zoe Harper\nSpecial to The Harbour Gazette\n"));

        assertThat(Records.claims(article))
                .contains("headline The ferry is late again this week", "byline By Zoe Harper", "section Home news");
    }

    @Test
    void severalMaySignWithoutAWordBefore() throws IOException {
        assertThat(Records.claims(read(DOCUMENT.replace("By Zoe Harper", "Zoe Harper,Ole Lind"))))
                .contains("headline The ferry is late again this week", "byline Zoe Harper,Ole Lind");
        assertThat(Records.claims(read(DOCUMENT.replace("By Zoe Harper", "Zoe Harper in Lowick"))))
                .contains("byline Zoe Harper in Lowick");
    }

    @Test
    void theNumberOfAHeadingAmongThoseFoundIsNoPartOfIt() throws IOException {
        assertThat(Records.claims(read(DOCUMENT.replace("The ferry is late", "98) The ferry is late"))))
                .contains("headline The ferry is late again this week");
    }

    @Test
    void theNameOfTheDatabaseOverTheFirstDocumentIsNoSection() throws IOException {
        assertThat(Records.claims(read("Dow Jones Factiva\n\nDow Jones\n\n" + DOCUMENT)))
                .contains("section Home news", "headline The ferry is late again this week");
    }

    @Test
    void theTimeMayHaveAZoneOrAHalfOfTheDay() throws IOException {
        for (String time : new String[] {"01:07 PM", "07:04 GMT"}) {
            assertThat(Records.claims(read(DOCUMENT.replace("14:05", time))))
                    .contains("published 3 March 2026 " + time, "publisher The Harbour Gazette");
        }
    }

    @Test
    void theNumberOfWordsMayHaveASpaceBehindTheThousands() throws IOException {
        assertThat(Records.claims(read(DOCUMENT.replace("1,412 words", "1\u00A0412 mots"))))
                .contains("publisher The Harbour Gazette");
    }

    @Test
    void whoseTheDocumentIsStandsBelowTheText() throws IOException {
        assertThat(read(DOCUMENT).body()).isEqualTo("The ferry was held up in the narrows by a fog.");
        assertThat(read(DOCUMENT.replace("Harbour Gazette Digital (Full Text)", "Oscar Blaser, Lowick"))
                        .body())
                .endsWith("Oscar Blaser, Lowick");
    }

    private static RawArticle read(String export) throws IOException {
        return Records.article(Records.cut(READER, "x.txt", export.getBytes(StandardCharsets.UTF_8))
                .get(0));
    }
}
