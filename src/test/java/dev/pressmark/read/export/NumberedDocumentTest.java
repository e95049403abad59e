package dev.pressmark.read.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.RawArticle;
import dev.pressmark.read.Records;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Documents of exports that state the number of each. */
class NumberedDocumentTest {

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
    void rightsThatStandFirstAreNeitherHeadlineNorPublication() throws IOException {
        RawArticle article = read("""
                               1 of 2 DOCUMENTS

                 Copyright 2010 Harbour Newspapers Company, LLC d/b/a
                               Harbour Digital
                             All Rights Reserved
                             The Harbour Gazette

                          January 4, 2010 Monday

                SECTION: NEWS; Pg. 4

                LENGTH: 31 words

                HEADLINE: The ferry is late

                BODY:

                The ferry was held up in the narrows by a fog.
                """);

        assertThat(Records.claims(article))
                .contains(
                        "publisher The Harbour Gazette",
                        "headline The ferry is late",
                        "copyright Copyright 2010 Harbour Newspapers Company, LLC d/b/a Harbour Digital All Rights Reserved")
                .noneMatch(claim -> claim.startsWith("headline") && claim.contains("Reserved"));
    }

    @Test
    void rightsInAParagraphOfTheirOwnAreNoPublication() throws IOException {
        RawArticle article = read("""
                1 of 2 DOCUMENTS

                Copyright 2010 The Harbour Gazette

                All Rights Reserved

                The Harbour Gazette

                January 4, 2010 Monday

                LENGTH: 31 words

                HEADLINE: The ferry is late

                BODY:

                The ferry was held up in the narrows by a fog.
                """);

        assertThat(Records.claims(article)).contains("publisher The Harbour Gazette");
    }

    @Test
    void aNoticeUnderThePublicationIsNoHeadline() throws IOException {
        String notice = """
                                The Harbour Gazette

                   No material of the Gazette may be published again without the
                          permission of the Harbour Gazette, Inc.
                """;
        RawArticle article = read(numbered("1 of 2 DOCUMENTS").replaceFirst(" {20}The Harbour Gazette\n", notice));

        assertThat(Records.claims(article))
                .contains(
                        "publisher The Harbour Gazette",
                        "headline The ferry is late",
                        "published January 4, 2010 Monday");
    }

    @Test
    void whereTheDateIsNoneThePublicationStandsFirstAndTheHeadlineLast() throws IOException {
        RawArticle article = read(numbered("1 of 2 DOCUMENTS").replace("January 4, 2010 Monday", "Winter 2009/2010"));

        assertThat(Records.claims(article)).contains("publisher The Harbour Gazette", "headline The ferry is late");
    }

    @Test
    void anAddressStandsUnderThePublicationAndTheNumberOfWordsMayHaveNoLabel() throws IOException {
        String online = numbered("2 of 2 DOCUMENTS")
                .replace("January 4, 2010 Monday", "http://gazette.example/ferry\n\nJanuary 4, 2010 Monday")
                .replace("BYLINE: Zoe Harper\n\nLENGTH: 31 words", "  31 words");
        RawArticle article = Records.article(Records.cut(READER, "x.txt", bytes(numbered("1 of 2 DOCUMENTS") + online))
                .get(1));

        assertThat(Records.claims(article))
                .contains(
                        "publisher The Harbour Gazette",
                        "url http://gazette.example/ferry",
                        "headline The ferry is late");
        assertThat(article.body()).isEqualTo("The ferry was held up in the narrows by a fog.");
    }

    @Test
    void aHeadlineMayBeAboutCopyright() throws IOException {
        RawArticle article =
                read(numbered("1 of 2 DOCUMENTS").replace("The ferry is late", "Copyright law is to change"));

        assertThat(Records.claims(article)).contains("headline Copyright law is to change");
    }

    @Test
    void aDocumentThatStatesNoNumberOfWordsIsOneWhereItHasANumber() throws IOException {
        String unlabelled = numbered("2 of 2 DOCUMENTS")
                .replace("BYLINE: Zoe Harper", "SECTION: NEWS; Pg. 4")
                .replace("LENGTH: 31 words\n\n", "");
        RawArticle article =
                Records.article(Records.cut(READER, "x.txt", bytes(numbered("1 of 2 DOCUMENTS") + unlabelled))
                        .get(1));

        assertThat(Records.claims(article)).contains("headline The ferry is late", "section NEWS; Pg. 4");
        assertThat(article.body()).isEqualTo("The ferry was held up in the narrows by a fog.");
    }

    @Test
    void aDocumentThatWasNotDeliveredIsRejected() throws IOException {
        String missing = """
                2 of 3 DOCUMENTS

                We are sorry but there is an error in this document and it is not possible to
                display it.

                """;

        assertThat(Records.outlines(
                        READER, "x.txt", bytes(numbered("1 of 3 DOCUMENTS") + missing + numbered("3 of 3 DOCUMENTS"))))
                .containsExactly(":1 press_database", ":2 empty", ":3 press_database");
    }

    @Test
    void theNumberOfADocumentMayStandBehindTheNameOfTheSearch() throws IOException {
        for (String number : new String[] {"FOCUS - 1 of 2 DOCUMENTS", "LEVEL 1 - 1 OF 2 STORIES"}) {
            assertThat(Records.cut(READER, "x.txt", bytes(numbered(number) + numbered(number))))
                    .hasSize(2);
        }
    }

    @Test
    void aLineOfNumbersMakesNoExportOfAText() throws IOException {
        assertThat(ExportedDocuments.records(
                        "2 of 3 documents\n\nThe ferry is late.\n", CopyReader.withBuiltInAuthorities()))
                .isEmpty();
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
