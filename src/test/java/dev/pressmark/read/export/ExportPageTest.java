package dev.pressmark.read.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.RawArticle;
import dev.pressmark.read.ChangedInputs;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.Records;
import dev.pressmark.read.html.HtmlReader;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportPageTest {

    private static final CopyReader COPY = CopyReader.withBuiltInAuthorities();
    private static final ExportPage READER = new ExportPage(new HtmlReader(COPY), COPY);

    private static final String NEXIS = """
            <!DOCTYPE html><html><head><title>LexisNexis</title></head><body><docfull>
            <div><p><span>1 of 2 DOCUMENTS</span></p></div>
            <div><p><span>The Harbour Gazette (London)</span></p></div>
            <div><p>March 3, 2026 <span>Tuesday</span></p></div>
            <div><p><b>The ferry is late</b></p></div>
            <p><span>BYLINE: </span><span>Zoe Harper</span></p>
            <p><span>SECTION: </span><span>HOME NEWS; Pg. 4</span></p>
            <p><span>LENGTH: </span><span>212 words</span></p>
            <p>The ferry was held up in the narrows by a fog.</p><p>It is to leave at noon.</p>
            <p><span>LOAD-DATE: </span><span>March 4, 2026</span></p>
            <p>2 of 2 DOCUMENTS</p>
            <p>The Harbour Gazette (London)</p><p>March 4, 2026</p><p><b>The ferry has left</b></p>
            <p>LENGTH: 40 words</p><p>The ferry left at noon.</p>
            </docfull></body></html>""";

    private static final String FACTIVA = """
            <html><head><title>Factiva</title></head><body><div class="article"><table>
            <tr><td><b>HD</b></td><td><span>The ferry is late</span></td></tr>
            <tr><td><b>BY</b></td><td>Zoe Harper</td></tr>
            <tr><td><b>WC</b></td><td>212 words</td></tr>
            <tr><td><b>PD</b></td><td>3 March 2026</td></tr>
            <tr><td><b>SN</b></td><td>The Harbour Gazette</td></tr>
            <tr><td><b>LP</b></td><td><p>The ferry was held up in the narrows by a fog.</p></td></tr>
            <tr><td><b>TD</b></td><td><p>It is to leave at noon.</p><p>The harbour office waits.</p></td></tr>
            </table><p>Document HARGAZ0020260303em3300001</p></div></body></html>""";

    @Test
    void eachDocumentOfALexisNexisPageIsARecord() throws IOException {
        List<RawRecord> records = Records.cut(READER, "x.html", bytes(NEXIS));

        assertThat(records).hasSize(2);
        assertThat(Records.claims(Records.article(records.get(0))))
                .contains(
                        "publisher The Harbour Gazette (London)",
                        "published March 3, 2026 Tuesday",
                        "headline The ferry is late",
                        "byline Zoe Harper");
        assertThat(Records.article(records.get(0)).body())
                .isEqualTo("The ferry was held up in the narrows by a fog.\n\nIt is to leave at noon.");
        assertThat(Records.claims(Records.article(records.get(1)))).contains("headline The ferry has left");
    }

    @Test
    void theCodesOfFactivaStandInTheirOwnCells() throws IOException {
        RawArticle article =
                Records.article(Records.cut(READER, "x.html", bytes(FACTIVA)).get(0));

        assertThat(Records.claims(article))
                .contains(
                        "headline The ferry is late",
                        "byline Zoe Harper",
                        "published 3 March 2026",
                        "publisher The Harbour Gazette");
        assertThat(article.body())
                .isEqualTo("The ferry was held up in the narrows by a fog.\n\nIt is to leave at noon.\n\n"
                        + "The harbour office waits.");
    }

    @Test
    void aPageThatSpeaksOfAPressDatabaseIsAPage() throws IOException {
        byte[] page = bytes("<html><head><title>Factiva is sold</title></head><body><article><h1>Factiva is sold</h1>"
                + "<p>The press database changes hands on Monday, its owner said in a statement to the papers.</p>"
                + "</article></body></html>");

        assertThat(READER.recognises(new FileHead(page, "x.html"))).isTrue();
        assertThat(Records.outlines(READER, "x.html", page)).containsExactly(":1 html");
    }

    @Test
    void whatNamesTheDatabaseMayStandBehindLongScripts() throws IOException {
        String script = "<script>" + "var ferry = 'late'; ".repeat(600) + "</script>";
        byte[] page = bytes(FACTIVA.replace("<title>", script + "<title>"));

        assertThat(READER.recognises(new FileHead(Arrays.copyOf(page, 8192), "x.html")))
                .isTrue();
        assertThat(Records.outlines(READER, "x.html", page)).containsExactly(":1 press_database");
        assertThat(
                        Records.outlines(
                                READER,
                                "x.html",
                                bytes(
                                        "<html><head>" + script + "<title>Ferry</title></head><body>"
                                                + "<p>The ferry was held up in the narrows by a fog, its owners said.</p></body></html>")))
                .containsExactly(":1 html");
    }

    @Test
    void otherPagesAreNotLookedAt() {
        assertThat(READER.recognises(new FileHead(bytes("<html><body><p>The ferry is late"), "x.html")))
                .isFalse();
    }

    @Test
    void whateverIsChangedInAPageOfExportsItIsReadOrRejected() {
        ChangedInputs.read(READER, NEXIS, FACTIVA);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
