package dev.pressmark.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.article.RawArticle;
import dev.pressmark.read.ChangedInputs;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.Records;
import dev.pressmark.read.UnreadableException;
import dev.pressmark.read.text.CopyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OfficeReaderTest {

    private static final OfficeReader RTF = OfficeReader.rtf(CopyReader.withBuiltInAuthorities());
    private static final OfficeReader DOCX = OfficeReader.docx(CopyReader.withBuiltInAuthorities());

    private static final List<String> RELEASE = List.of(
            "Harbour office opens new pier",
            "LOWICK, March 3, 2026 - The harbour office opens its new pier on Friday. The mayor will cut the ribbon at noon.",
            "The pier took four years to build and is two hundred metres long.");

    private static final List<String> EXPORT = List.of(
            "The ferry is late",
            "The Harbour Gazette (London)",
            "March 3, 2026 Tuesday",
            "Copyright 2026 Harbour Gazette Limited All Rights Reserved",
            "Length: 212 words",
            "Byline: Zoe Harper",
            "Body",
            "The ferry was held up in the narrows by a fog.",
            "It is to leave at noon.",
            "Load-Date: March 4, 2026",
            "End of Document");

    @Test
    void aReleaseWrittenInAWordProcessorIsAnArticle() throws IOException {
        for (RawArticle article : List.of(read(RTF, rtf(RELEASE)), read(DOCX, docx(RELEASE)))) {
            assertThat(Records.claims(article))
                    .contains("headline Harbour office opens new pier", "dateline_place LOWICK");
            assertThat(article.body()).endsWith("\n\n" + RELEASE.get(2));
        }
    }

    @Test
    void anExportOfAPressDatabaseIsCutIntoItsDocuments() throws IOException {
        List<String> twice = Stream.concat(EXPORT.stream(), EXPORT.stream()).toList();

        assertThat(Records.outlines(RTF, "x.rtf", rtf(twice)))
                .containsExactly(":1 press_database", ":2 press_database");
        assertThat(Records.outlines(DOCX, "x.docx", docx(twice)))
                .containsExactly(":1 press_database", ":2 press_database");
        RawArticle article = read(DOCX, docx(EXPORT));
        assertThat(Records.claims(article))
                .contains("headline The ferry is late", "publisher The Harbour Gazette (London)", "byline Zoe Harper");
        assertThat(article.body())
                .isEqualTo("The ferry was held up in the narrows by a fog.\n\nIt is to leave at noon.");
    }

    @Test
    void lettersBeyondAsciiAreReadInBothFormsThatRichTextHas() throws IOException {
        byte[] document =
                "{\\rtf1\\ansi\\ansicpg1252 Die F\\'e4hre\\par Der K\\u228?se war gut, sagte der Wirt am Hafen.}"
                        .getBytes(StandardCharsets.ISO_8859_1);

        RawArticle article = read(RTF, document);

        assertThat(Records.claims(article)).contains("headline Die Fähre");
        assertThat(article.body()).isEqualTo("Der Käse war gut, sagte der Wirt am Hafen.");
    }

    @Test
    void whatWasStruckOutIsNotReadAndWhatIsThereTwiceIsReadOnce() throws IOException {
        String markup = "<w:p><w:r><w:t>Pier opens</w:t></w:r></w:p>"
                + "<w:p><w:del><w:r><w:delText>Secret.</w:delText></w:r></w:del><w:r><w:t>The pier opens &amp; closes.</w:t></w:r>"
                + "<mc:AlternateContent xmlns:mc='urn:mc'><mc:Choice><w:r><w:t> A box.</w:t></w:r></mc:Choice>"
                + "<mc:Fallback><w:r><w:t> A box.</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>";

        assertThat(read(DOCX, zip(document(markup))).body()).isEqualTo("The pier opens & closes. A box.");
    }

    @Test
    void documentsAreToldByTheirFirstBytes() throws IOException {
        assertThat(RTF.recognises(new FileHead(rtf(RELEASE), "x"))).isTrue();
        assertThat(DOCX.recognises(new FileHead(docx(RELEASE), "x"))).isTrue();
        assertThat(DOCX.recognises(new FileHead("PK\3\4 a zip of articles".getBytes(StandardCharsets.UTF_8), "x.zip")))
                .isFalse();
    }

    @Test
    void whatDoesNotBreakIsPrintedAndWhatIsOptionalAndNotKnownIsNot() throws IOException {
        byte[] document =
                "{\\rtf1\\ansi{\\*\\HarbourComment 1826:52} The pier opens\\par It is two\\_lane, the mayor\\~said.}"
                        .getBytes(StandardCharsets.US_ASCII);

        RawArticle article = read(RTF, document);

        assertThat(Records.claims(article)).contains("headline The pier opens");
        assertThat(article.body()).isEqualTo("It is two-lane, the mayor said.");
    }

    @Test
    void whatIsPrintedOnEachPageIsNoText() throws IOException {
        String everyPage =
                "{\\header\\pard Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}} of {\\field{\\fldrslt 9}}\\par}"
                        + "{\\footerf\\pard{\\field{\\fldrslt Harbour office}}\\par}";
        byte[] document = ("{\\rtf1\\ansi" + everyPage
                        + "\\pard The pier opens\\par The pier is two hundred metres long.}")
                .getBytes(StandardCharsets.US_ASCII);

        RawArticle article = read(RTF, document);

        assertThat(Records.claims(article)).contains("headline The pier opens");
        assertThat(article.body()).isEqualTo("The pier is two hundred metres long.");
    }

    @Test
    void aSpaceBehindALabelMayBeOneThatDoesNotBreak() throws IOException {
        List<String> unbroken =
                EXPORT.stream().map(line -> line.replace(": ", ":\u00A0")).toList();

        RawArticle article = read(DOCX, docx(unbroken));

        assertThat(Records.claims(article)).contains("headline The ferry is late", "byline Zoe Harper");
        assertThat(article.body())
                .isEqualTo("The ferry was held up in the narrows by a fog.\n\nIt is to leave at noon.");
    }

    @Test
    void entitiesAreNotResolved() throws IOException {
        byte[] bomb = zip("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                + document("<w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p>"));

        assertThatThrownBy(() -> Records.cut(DOCX, "x.docx", bomb)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void aTextThatGrowsBeyondMeasureIsRefused() throws IOException {
        byte[] bomb = zip(document("<w:p><w:r><w:t>" + "a".repeat(70 << 20) + "</w:t></w:r></w:p>"));

        assertThatThrownBy(() -> Records.cut(DOCX, "x.docx", bomb))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("64 MiB");
    }

    @Test
    void whateverIsChangedInADocumentItIsReadOrRejected() throws IOException {
        ChangedInputs.read(RTF, List.of(rtf(EXPORT)));
        ChangedInputs.read(DOCX, List.of(docx(EXPORT)));
    }

    private static RawArticle read(OfficeReader reader, byte[] document) throws IOException {
        return Records.article(Records.cut(reader, "x", document).get(0));
    }

    private static byte[] rtf(List<String> paragraphs) {
        return ("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Helvetica;}}{\\info{\\author Nobody}}\\f0\\fs24 "
                        + String.join("\\par\n", paragraphs) + "\\par}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] docx(List<String> paragraphs) throws IOException {
        return zip(document(paragraphs.stream()
                .map(text -> "<w:p><w:pPr/><w:r><w:t>" + text + "</w:t></w:r></w:p>")
                .collect(Collectors.joining())));
    }

    private static String document(String paragraphs) {
        return "<w:document xmlns:w='urn:w'><w:body>" + paragraphs + "</w:body></w:document>";
    }

    private static byte[] zip(String document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
