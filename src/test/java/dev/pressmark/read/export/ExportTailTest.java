package dev.pressmark.read.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.RawArticle;
import dev.pressmark.read.Records;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What stands below the text of an exported document. */
class ExportTailTest {

    private static final ExportReader READER = new ExportReader(CopyReader.withBuiltInAuthorities());

    private static final String DOCUMENT = """
                               %s

                                The Harbour Gazette

                             January 4, 2010 Monday

            The ferry is late

            BYLINE: Zoe Harper

            LENGTH: 31 words

            The ferry was held up in the narrows by a fog.

            LOAD-DATE: January 5, 2010

            LANGUAGE: ENGLISH

            """;

    @Test
    void whatIsLabelledBelowTheTextIsNoTextWhateverTheLabel() throws IOException {
        RawArticle article = read(numbered("1 of 2 DOCUMENTS") + """
                PAPER-CODE: hgz

                MATP

                DISTRIBUTION: Every zone

                Copyright 2010 Harbour Newspapers, Harbour Office and
                                 Sons Ltd.
                             All Rights Reserved
                """);

        assertThat(article.body()).isEqualTo("The ferry was held up in the narrows by a fog.");
        assertThat(Records.claims(article))
                .contains(
                        "language ENGLISH",
                        "copyright Copyright 2010 Harbour Newspapers, Harbour Office and Sons Ltd. All Rights Reserved");
    }

    @Test
    void labelsBelowTheTextNeedNoCapitalsWhereTheyStateTheDayOfLoading() throws IOException {
        RawArticle article = read(numbered("1 of 2 DOCUMENTS")
                .replace("LOAD-DATE: January 5", "Update: 5. Januar")
                .replace("LANGUAGE: ENGLISH", "Sprache: GERMAN; DEUTSCH"));

        assertThat(article.body()).isEqualTo("The ferry was held up in the narrows by a fog.");
        assertThat(Records.claims(article)).contains("language GERMAN; DEUTSCH");
    }

    @Test
    void aSpeakerInCapitalsIsNoLabelBelowTheText() throws IOException {
        RawArticle article = read(numbered("1 of 2 DOCUMENTS")
                .replace("by a fog.\n", "by a fog.\n\nHARPER: Good evening.\n\nLIND: The ferry is gone\n"));

        assertThat(article.body()).endsWith("HARPER: Good evening.\n\nLIND: The ferry is gone");
    }

    @Test
    void theLastParagraphOfATextMayBeginWithAWordInCapitals() throws IOException {
        RawArticle article = read(numbered("1 of 2 DOCUMENTS")
                .replace("by a fog.\n", "by a fog.\n\nNOTES: The ferry was built in 1931 and is to rest on Friday.\n"));

        assertThat(article.body()).endsWith("NOTES: The ferry was built in 1931 and is to rest on Friday.");
    }

    @Test
    void whatADatabaseHasIndexedIsNoTextHoweverLong() throws IOException {
        RawArticle article = read(numbered("1 of 2 DOCUMENTS")
                .replace(
                        "LOAD-DATE",
                        "Subject: " + "FERRIES (90%); WEATHER (78%); ".repeat(9) + "FOG (50%)\n\nLOAD-DATE"));

        assertThat(article.body()).isEqualTo("The ferry was held up in the narrows by a fog.");
        assertThat(Records.claims(article)).contains("keywords WEATHER");
    }

    @Test
    void anAbstractOverTheTextIsNoText() throws IOException {
        RawArticle article = read(numbered("1 of 2 DOCUMENTS")
                .replace("The ferry was", "BODY:\n\nABSTRACT\n\nFog on the narrows.\n\nFULL TEXT\n\nThe ferry was"));

        assertThat(Records.claims(article)).contains("standfirst Fog on the narrows.");
        assertThat(article.body()).isEqualTo("The ferry was held up in the narrows by a fog.");
    }

    private static String numbered(String number) {
        return DOCUMENT.formatted(number);
    }

    private static RawArticle read(String export) throws IOException {
        return Records.article(Records.cut(READER, "x.txt", bytes(export)).get(0));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
