package dev.pressmark.read.item;

import dev.pressmark.read.html.body.MarkupText;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The paragraphs of the text that an item carries: NITF, TEI, XHTML or plain. */
final class ItemText {

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "hl2", "li", "item", "tr", "row", "dt", "dd", "lead", "pre", "line");
    private static final Set<String> ROWS = Set.of("tr", "row");
    /** As TEI writes it: what stands before and behind it are two words. */
    private static final String LINE_BREAK = "lb";

    private static final Set<String> NO_TEXT =
            Set.of("media", "style", "script", "nitf-table-metadata", "media-caption", "copyrite");

    private ItemText() {}

    /** The paragraphs of what an element of content holds, separated by empty lines; none when it holds data. */
    static String of(XmlElement content) {
        Optional<XmlElement> nitf = content.within("body.content").stream().findFirst();
        if (nitf.isPresent()) {
            return paragraphs(nitf.get());
        }
        List<XmlElement> children = content.children();
        if (children.isEmpty()) {
            String text = content.text();
            return text.indexOf('<') < 0 ? text : MarkupText.of(text);
        }
        Optional<XmlElement> html = content.within("body").stream().findFirst();
        return html.isPresent() || isMarkup(children)
                ? MarkupText.of(html.orElse(content).markupWithout("header"))
                : "";
    }

    private static boolean isMarkup(List<XmlElement> children) {
        return children.stream()
                .allMatch(child ->
                        Set.of("p", "div", "section", "article", "span", "br").contains(child.name()));
    }

    /** The paragraphs within an element, separated by empty lines; pictures with their captions are left out. */
    static String paragraphs(XmlElement content) {
        List<String> paragraphs = new ArrayList<>();
        collect(content, paragraphs);
        return paragraphs.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static void collect(XmlElement element, List<String> paragraphs) {
        if (NO_TEXT.contains(element.name())) {
            return;
        }
        boolean inner = element.children().stream().anyMatch(child -> isBlock(child));
        if (!inner || PARAGRAPHS.contains(element.name())) {
            paragraphs.add(FoundClaims.plain(
                    ROWS.contains(element.name()) ? cells(element) : element.textWithout(LINE_BREAK)));
            return;
        }
        element.children().forEach(child -> collect(child, paragraphs));
    }

    private static String cells(XmlElement row) {
        return row.children().stream().map(XmlElement::text).collect(Collectors.joining(" "));
    }

    private static boolean isBlock(XmlElement element) {
        return PARAGRAPHS.contains(element.name())
                || NO_TEXT.contains(element.name())
                || element.children().stream().anyMatch(ItemText::isBlock);
    }
}
