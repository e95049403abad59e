package dev.pressmark.read.html;

import dev.pressmark.authority.SentenceStop;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Tells a page that was saved or fetched only to somewhere within its text: nothing in its markup has to be closed. */
final class BrokenOff {

    private static final int LONGEST_TAIL = 4096;
    private static final Pattern CLOSED = Pattern.compile("(?i)</(?:html|body)\\b");

    private BrokenOff() {}

    /**
     * Whether a page ends within a tag or a text, and before the end of its article's.
     *
     * @param body of the article, empty if there is none
     */
    static boolean is(String markup, Document document, String body) {
        String tail =
                markup.substring(Math.max(0, markup.length() - LONGEST_TAIL)).stripTrailing();
        return !tail.endsWith(">")
                && !CLOSED.matcher(tail).find()
                && (body.isEmpty() || (!SentenceStop.ends(body) && body.endsWith(lastText(document))));
    }

    private static String lastText(Document document) {
        for (Node node = last(document.body()); node != null; node = before(node)) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return text.text().strip();
            }
        }
        return "";
    }

    private static Node last(Node node) {
        Node last = node;
        while (last.childNodeSize() > 0) {
            last = last.childNode(last.childNodeSize() - 1);
        }
        return last;
    }

    /** The node before this in the order of the document, from behind: its children before it. */
    private static @Nullable Node before(Node node) {
        Node sibling = node.previousSibling();
        return sibling == null ? node.parent() : last(sibling);
    }
}
