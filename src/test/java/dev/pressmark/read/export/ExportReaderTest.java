package dev.pressmark.read.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.RawArticle;
import dev.pressmark.read.ChangedInputs;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.Records;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExportReaderTest {

    private static final ExportReader READER = new ExportReader(CopyReader.withBuiltInAuthorities());

    private static final String UNI = """
            Page 1 of 2
            The ferry to Aland is late
            The Harbour Gazette (London)
            March 3, 2026 Tuesday

            Copyright 2026 Harbour Gazette Limited All Rights Reserved
            Section: HOME NEWS; Version:1
            Length: 212 words
            Byline: Zoe Harper
            Body

            The ferry was held up in the narrows by a fog.

            Note: it is to leave at noon, the harbour office says.
            Graphic

            A ferry in fog.
            Classification

            Language: ENGLISH
            Subject: FERRIES (90%); WEATHER (78%)
            Load-Date: March 4, 2026

            End of Document
            """;

    private static final String OLD_GERMAN = """
                                           2 von 17 DOKUMENTEN

                                         Hafenblatt

                                  3. März 2010 Mittwoch

            ÜBERSCHRIFT: Die Fähre hat
            Verspätung

            AUTOR: Jutta Brandt

            LÄNGE: 212 Wörter

            TEXT:

            Die Fähre wurde im Sund vom Nebel aufgehalten.

            UPDATE: 4. März 2010

            SPRACHE: GERMAN; DEUTSCH
            """;

    private static final String FACTIVA = """
            SE Home news
            HD The ferry is late
            BY Zoe Harper
            WC 212 words
            PD 3 March 2026
            SN The Harbour Gazette
            SC HARGAZ
            LA English
            CY Copyright 2026 Harbour Gazette
            LP
            The ferry was held up in the narrows by a fog.

            TD
            It is to leave at noon.

            NS gtrans : Transport | gweath : Weather
            AN
            Document HARGAZ0020260303em3300001
            """;

    private static final String FACTIVA_WITHOUT_CODES = """
            Regional
            The ferry is late again this week

            By Zoe Harper
            412 words
            3 March 2026
            14:05
            The Harbour Gazette
            HARGAZ
            First
            12
            English
            © 2026 Copyright Harbour Gazette Limited.

            The ferry was held up in the narrows by a fog.

            It is to leave at noon.

            Harbour Gazette Limited
            Document HARGAZ0020260303em3300001


            Die Fähre ist weg

            Zoe Brandt
            287 Wörter
            2 März 2026
            Hafenblatt
            HAFBL
            8
            Deutsch
            Copyright 2026, Hafenblatt

            Die Fähre hat am Mittag abgelegt.

            Dokument HAFBL00020260302em320001x


            © 2026 Factiva, Inc. All rights reserved.
            """;

    @Test
    void aDocumentOfNexisUniStatesItsParticulars() throws IOException {
        RawArticle article = read(UNI, 0);

        assertThat(Records.claims(article))
                .contains(
                        "headline The ferry to Aland is late",
                        "publisher The Harbour Gazette (London)",
                        "published March 3, 2026 Tuesday",
                        "byline Zoe Harper",
                        "section HOME NEWS; Version:1",
                        "language ENGLISH",
                        "keywords FERRIES",
                        "keywords WEATHER");
        assertThat(article.body())
                .isEqualTo("The ferry was held up in the narrows by a fog.\n\n"
                        + "Note: it is to leave at noon, the harbour office says.");
    }

    @Test
    void aHeadlineThatAPageRepeatsIsReadOnce() throws IOException {
        RawArticle article =
                read(UNI.replace("The ferry to Aland is late\n", "The ferry to Aland is late\n".repeat(2)), 0);

        assertThat(Records.claims(article)).contains("headline The ferry to Aland is late");
    }

    @Test
    void labelsAreKnownInTheLanguageOfTheReader() throws IOException {
        RawArticle article = read(OLD_GERMAN, 0);

        assertThat(Records.claims(article))
                .contains(
                        "headline Die Fähre hat Verspätung",
                        "publisher Hafenblatt",
                        "published 3. März 2010 Mittwoch",
                        "byline Jutta Brandt",
                        "language GERMAN; DEUTSCH");
        assertThat(article.body()).isEqualTo("Die Fähre wurde im Sund vom Nebel aufgehalten.");
    }

    @Test
    void theCodesOfFactivaAreLabels() throws IOException {
        RawArticle article = read(FACTIVA, 0);

        assertThat(Records.claims(article))
                .contains(
                        "headline The ferry is late",
                        "publisher The Harbour Gazette",
                        "published 3 March 2026",
                        "byline Zoe Harper",
                        "language English");
        assertThat(article.body())
                .isEqualTo("The ferry was held up in the narrows by a fog.\n\nIt is to leave at noon.");
    }

    @Test
    void whereNeitherHeadlineNorTextIsLabelledTheyStandBehindTheDateAndTheNumberOfWords() throws IOException {
        RawArticle article = read("""
                                   1 of 1 DOCUMENT

                                The Harbour Gazette

                             January 1, 2010 Friday
                              Late Edition - Final

                The ferry to Aland
                is late

                BYLINE: By ZOE HARPER

                SECTION: Section A; Pg. 1

                LENGTH: 1031 words

                The ferry was held up in the narrows by a fog.

                Warning: it is to leave at noon.

                LOAD-DATE: January 1, 2010

                GRAPHIC: A ferry
                """, 0);

        assertThat(Records.claims(article))
                .contains(
                        "publisher The Harbour Gazette",
                        "published January 1, 2010 Friday",
                        "headline The ferry to Aland is late",
                        "byline By ZOE HARPER");
        assertThat(article.body())
                .isEqualTo("The ferry was held up in the narrows by a fog.\n\nWarning: it is to leave at noon.");
    }

    @Test
    void theCoverOfADeliveryIsNoPartOfItsFirstDocument() throws IOException {
        String cover = """
                User Name: = Ada Quill
                Date and Time: = Friday, 6 March 2026 9:01:00 AM CET
                Job Number: = 1000001

                Document (1)

                1. The ferry to Aland is late
                Client/Matter: -None-
                Search Terms: ferry
                Search Type: Natural Language

                """;
        RawArticle article = read(cover + UNI, 0);

        assertThat(Records.claims(article))
                .contains(
                        "headline The ferry to Aland is late",
                        "publisher The Harbour Gazette (London)",
                        "published March 3, 2026 Tuesday")
                .noneMatch(claim -> claim.contains("6 March 2026"));
    }

    @Test
    void theListOfContentsIsNoPartOfTheFirstDocumentWhoseHeadingItGivesOtherwise() throws IOException {
        String cover = """
                User Name: ada
                Date and Time: Friday, 6 March 2026 9:01:00 AM CET

                Documents (2)
                Content Type    Narrowed by
                News    Source: The Harbour Gazette

                1. FERRY LATE
                2. FERRY GONE

                """;

        assertThat(Records.claims(read(cover + UNI, 0)))
                .contains("headline The ferry to Aland is late", "published March 3, 2026 Tuesday");
    }

    @Test
    void aLabelledDatelineTellsPlaceDateAndAgency() throws IOException {
        assertThat(Records.claims(dateline("NEW DELHI, March 2 (Xinhua) --")))
                .contains("dateline_place NEW DELHI", "agency Xinhua");
        assertThat(Records.claims(dateline("PARIS (AP)"))).contains("dateline_place PARIS", "agency AP");
        assertThat(Records.claims(dateline("GENEVA, 2 March 2026"))).contains("dateline_place GENEVA");
        assertThat(Records.claims(dateline("LINCOLN, Neb.")))
                .anyMatch(claim -> claim.startsWith("dateline_place LINCOLN"));
    }

    @Test
    void whatLooksLikeALineOfTheCoverIsTextBehindTheNumberOfWords() throws IOException {
        String text = FACTIVA_WITHOUT_CODES.replace("It is to leave at noon.", "Date and time: Saturday, 13 May");

        RawArticle article = read(text, 0);

        assertThat(Records.claims(article)).contains("headline The ferry is late again this week");
        assertThat(article.body()).startsWith("The ferry was held up");
    }

    @Test
    void emptyLinesCostLittleHoweverMany() {
        assertThat(READER.recognises(new FileHead(bytes("\n".repeat(60_000)), "a.txt")))
                .isFalse();
    }

    private static RawArticle dateline(String words) throws IOException {
        return read(UNI.replace("Byline: Zoe Harper", "Dateline: " + words), 0);
    }

    @Test
    void aFactivaDocumentEndsWithItsNumberOnTheLineOfItsCode() throws IOException {
        String document = FACTIVA.replace("AN\nDocument", "AN\tDocument");

        assertThat(Records.cut(READER, "x.txt", bytes(document + document))).hasSize(2);
    }

    @Test
    void anotherCodedHeadingBeginsAnotherDocument() throws IOException {
        String document = FACTIVA.substring(FACTIVA.indexOf("HD"), FACTIVA.indexOf("AN\n"));

        assertThat(Records.cut(READER, "x.txt", bytes(document + document))).hasSize(2);
    }

    @Test
    void aParagraphThatBeginsAsACodeDoesBeginsNoDocument() throws IOException {
        String document = FACTIVA.replace("\nNS ", "\nHD screens show the sailings.\n\nNS ");

        assertThat(Records.cut(READER, "x.txt", bytes(document))).hasSize(1);
    }

    @Test
    void labelsAreKnownInItalianAndPortuguese() throws IOException {
        RawArticle italian = read("""
                                   1 di 7 DOCUMENTI

                                Gazzetta del Porto

                             3 Marzo 2013 Domenica

                Il traghetto è in ritardo

                AUTORE: di Zoe Marini

                SEZIONE: CRONACHE; pag. 21

                LUNGHEZZA: 290 parole

                Il traghetto è stato fermato dalla nebbia.

                DATA-CARICAMENTO: 4 Marzo 2013

                LINGUA: ITALIAN; ITALIANO
                """, 0);
        RawArticle portuguese = read("""
                                   1 de 9 DOCUMENTOS

                                Gazeta do Porto

                             5 Setembro 2010 Domingo

                O barco está atrasado

                SEÇÃO: Local; Pg. 22

                COMPRIMENTO: 310 palavras

                O barco foi parado pelo nevoeiro.

                DATA-DE-CARREGAMENTO: 6 Setembro 2010

                IDIOMA: PORTUGUESE; PORTUGUÊS
                """, 0);

        assertThat(Records.claims(italian))
                .contains(
                        "headline Il traghetto è in ritardo",
                        "section CRONACHE; pag. 21",
                        "language ITALIAN; ITALIANO");
        assertThat(italian.body()).isEqualTo("Il traghetto è stato fermato dalla nebbia.");
        assertThat(Records.claims(portuguese))
                .contains("headline O barco está atrasado", "section Local; Pg. 22", "language PORTUGUESE; PORTUGUÊS");
        assertThat(portuguese.body()).isEqualTo("O barco foi parado pelo nevoeiro.");
    }

    @Test
    void whatStandsWithoutCodesBehindTheNumberOfWordsIsKnownByItsOrder() throws IOException {
        RawArticle article = read(FACTIVA_WITHOUT_CODES, 0);

        assertThat(Records.claims(article))
                .contains(
                        "headline The ferry is late again this week",
                        "section Regional",
                        "byline By Zoe Harper",
                        "published 3 March 2026 14:05",
                        "publisher The Harbour Gazette",
                        "language English");
        assertThat(article.body())
                .isEqualTo("The ferry was held up in the narrows by a fog.\n\nIt is to leave at noon.");
    }

    @Test
    void eachDocumentWithoutCodesIsARecord() throws IOException {
        assertThat(Records.cut(READER, "x.txt", bytes(FACTIVA_WITHOUT_CODES))).hasSize(2);
        assertThat(Records.claims(read(FACTIVA_WITHOUT_CODES, 1)))
                .contains(
                        "headline Die Fähre ist weg", "byline Zoe Brandt", "published 2 März 2026", "language Deutsch");
    }

    @Test
    void documentsWithoutCodesAreAnExportWhateverTheirLanguage() {
        String german = FACTIVA_WITHOUT_CODES.substring(FACTIVA_WITHOUT_CODES.indexOf("Die Fähre"));

        assertThat(READER.recognises(new FileHead(bytes(FACTIVA_WITHOUT_CODES), "x.txt")))
                .isTrue();
        assertThat(READER.recognises(new FileHead(bytes(german), "x.txt"))).isTrue();
        assertThat(READER.recognises(new FileHead(bytes("412 words\n3 March 2026\nwere said\non the ferry\n"), "x")))
                .isFalse();
    }

    @Test
    void aHeadingUnderASectionIsNoByline() throws IOException {
        String unsigned = FACTIVA_WITHOUT_CODES
                .replace("By Zoe Harper\n", "")
                .replace("The ferry is late again this week", "Ferry Arrives Late");

        assertThat(Records.claims(read(unsigned, 0)))
                .contains("headline Ferry Arrives Late", "section Regional")
                .noneMatch(claim -> claim.startsWith("byline"));
    }

    @Test
    void eachDocumentOfAFileIsARecord() throws IOException {
        String contents = "Results for: ferry\n1. The ferry to Aland is late\n\n";

        assertThat(Records.outlines(READER, "x.txt", bytes(contents + UNI + UNI)))
                .containsExactly(":1 press_database", ":2 press_database");
        assertThat(Records.outlines(READER, "x.txt", bytes(OLD_GERMAN + OLD_GERMAN)))
                .hasSize(2);
        assertThat(Records.outlines(READER, "x.txt", bytes(FACTIVA + FACTIVA))).hasSize(2);
    }

    @Test
    void onlyAnExportIsTakenForOne() {
        assertThat(READER.recognises(new FileHead(bytes(UNI), "x"))).isTrue();
        assertThat(READER.recognises(new FileHead(bytes(OLD_GERMAN), "x"))).isTrue();
        assertThat(READER.recognises(new FileHead(bytes(FACTIVA), "x"))).isTrue();
        assertThat(READER.recognises(new FileHead(bytes("The ferry\n\nIts length: 212 metres.\n"), "x")))
                .isFalse();
    }

    @Test
    void aReturnWithoutALineFeedEndsALineToo() throws IOException {
        assertThat(Records.outlines(READER, "x.txt", bytes(FACTIVA.replace('\n', '\r'))))
                .isEqualTo(Records.outlines(READER, "x.txt", bytes(FACTIVA)));
    }

    @Test
    void whateverIsChangedInAnExportItIsReadOrRejected() {
        ChangedInputs.read(READER, UNI + OLD_GERMAN + FACTIVA + FACTIVA_WITHOUT_CODES);
    }

    private static RawArticle read(String export, int index) throws IOException {
        return Records.article(Records.cut(READER, "x.txt", bytes(export)).get(index));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
