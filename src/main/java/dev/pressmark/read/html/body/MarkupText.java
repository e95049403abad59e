package dev.pressmark.read.html.body;

import dev.pressmark.read.html.page.Page;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The running text of a piece of markup that is nothing but an article: what feeds and news items carry. */
public final class MarkupText {

    /** No markup that is meant to be read nests deeper; elements beyond are closed. */
    public static final int DEEPEST = 256;

    private static final int LONGEST_CAPTION = 1_000;

    private MarkupText() {}

    /**
     * The paragraphs, separated by empty lines; pictures with their captions, scripts and forms are left out.
     *
     * @param markup HTML, or text without any
     */
    public static String of(String markup) {
        if (markup.indexOf('<') < 0 && markup.indexOf('&') < 0) {
            return markup;
        }
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document document = parser.parseInput(markup, "");
        if (markup.contains("<figure")) {
            // whatever else stands in it tells of the picture, unless its end is missing
            document.select("figure:has(img, picture, video)").stream()
                    .filter(figure -> figure.text().length() <= LONGEST_CAPTION)
                    .forEach(Element::remove);
        }
        List<String> paragraphs = Blocks.of(Page.of(document), false).all().stream()
                .filter(block -> !block.frame().isFurniture())
                .map(Block::text)
                .toList();
        return String.join("\n\n", paragraphs);
    }
}
