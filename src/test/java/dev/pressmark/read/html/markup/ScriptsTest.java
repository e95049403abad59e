package dev.pressmark.read.html.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Emptying scripts before a page is parsed must not change what the parser makes of all the rest. */
class ScriptsTest {

    private static final String CODE =
            "if (a < b && c > d) { render('<div>' + \"x\" + '</div>'); } /* filler */ ".repeat(3);
    /** What pages are made of where it is hard to tell where a script begins and ends. */
    private static final List<String> PIECES = List.of(
            "<script>",
            "<script src='a.js' async>",
            "<script data-a=\"b>c\">",
            "</script>",
            "</script >",
            "</SCRIPT>",
            "<SCRIPT>",
            "</scripts>",
            "<script",
            "<style>",
            "</style>",
            "<style media='print'>",
            "<svg>",
            "</svg>",
            "<!--",
            "-->",
            "<p>",
            "</p>",
            "<p title=\"a<script>b\">",
            "<p title='</script>'>",
            "<p title=\"<!-- a>b <style>" + CODE.replace('"', ' ') + "</style>\">",
            "\">",
            "'",
            "<noscript>",
            "</noscript>",
            "<textarea>",
            "</textarea>",
            " said the owners of the ferry ",
            CODE,
            CODE,
            CODE);

    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "textarea");
    private static final int PAGES = 20_000;
    private static final int MOST_PIECES = 14;

    @Test
    void scriptsAndStyleSheetsAreEmptied() {
        String page = "<p>a<script src='x'>" + CODE + "</script>b<style>" + CODE + "</style>c</p>";

        assertThat(emptied(page)).isEqualTo("<p>a<script src='x'></script>b<style></style>c</p>");
    }

    @Test
    void jsonLdStays() {
        String page = "<script type='application/ld+json'>{\"a\": \"" + "b".repeat(200) + "\"}</script>";

        assertThat(emptied(page)).isEqualTo(page);
    }

    @Test
    void whatStandsAfterAnEndTagInOtherLettersStays() {
        String page = "<script>" + CODE + "</SCRIPT><p>text</p><script>" + CODE + "</script>";

        assertThat(Parser.parse(emptied(page), "").text()).isEqualTo("text");
    }

    @Test
    void tagsThatNeverEndStayHoweverMany() {
        String page = "<script \"".repeat(200_000) + "<script>".repeat(200_000) + "<style>".repeat(200_000);

        assertThat(emptied(page)).isEqualTo(page);
    }

    @Test
    void whateverAPageIsMadeOfItsTreeIsTheSameButForTheScripts() {
        Random random = new Random(20261123);
        int emptied = 0;
        for (int n = 0; n < PAGES; n++) {
            StringBuilder page = new StringBuilder();
            int pieces = 1 + random.nextInt(MOST_PIECES);
            for (int i = 0; i < pieces; i++) {
                page.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String without = emptied(page.toString());
            emptied += without.length() < page.length() ? 1 : 0;

            assertThat(tree(without)).as(page.toString()).isEqualTo(tree(page.toString()));
        }
        assertThat(emptied).isGreaterThan(PAGES / 10);
    }

    /** The elements in their order with the text right in them, without what no page shows. */
    private static List<String> tree(String page) {
        Document document = Parser.parse(page, "");
        List<String> tree = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            String tag = element.normalName();
            tree.add(tag + ": " + (UNSEEN.contains(tag) ? "" : element.ownText()));
        }
        return tree;
    }

    private static String emptied(String page) {
        return new String(Scripts.emptied(page.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
