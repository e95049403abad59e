package dev.pressmark.read.data;

import dev.pressmark.read.html.body.MarkupText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of Markdown, without its signs; pictures are left out.
 *
 * @param title     the text of the heading of the first level that it begins with; empty when there is none
 * @param paragraphs all others, headings included, in their order
 */
public record MarkdownText(String title, List<String> paragraphs) {

    private static final int DEEPEST = 64;
    /** What generators of sites put in for parts that they make: {@code {{< figure >}}}, {@code {% include %}}. */
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%][^{}]{0,500}[%>]\\}\\}|\\{%[^{}]{0,500}%\\}");

    /** What is longer is no article, and its signs are left as they are. */
    private static final int LONGEST = 1 << 20;
    /** No tag or address is longer. */
    private static final int LONGEST_TAG = 2000;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();

    public MarkdownText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The text of Markdown, without its marks. */
    public static MarkdownText of(String markdown) {
        if (markdown.length() > LONGEST) {
            return new MarkdownText("", List.of(markdown.strip()));
        }
        String plain = withoutComments(SHORTCODE.matcher(markdown).replaceAll(""));
        Node document = PARSER.parse(withoutOpenBrackets(plain));
        String title = "";
        List<String> paragraphs = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = following(node, document)) {
            if (!(node instanceof Block)) {
                continue;
            }
            String text = text(node).strip();
            boolean heading = node instanceof Heading level && level.getLevel() == 1;
            if (heading && paragraphs.isEmpty() && title.isEmpty()) {
                title = text;
            } else if (!text.isEmpty()) {
                paragraphs.add(text);
            }
        }
        return new MarkdownText(title, paragraphs);
    }

    private static String withoutComments(String text) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        int begin = text.indexOf("<!--");
        int end = begin < 0 ? -1 : text.indexOf("-->", begin);
        while (begin >= 0 && end >= 0) {
            kept.append(text, from, begin);
            from = end + "-->".length();
            begin = text.indexOf("<!--", from);
            end = begin < 0 ? -1 : text.indexOf("-->", begin);
        }
        return kept.append(text, from, text.length()).toString();
    }

    /** The parser looks for the end of a tag at every bracket, however far: those that can have none are taken for signs. */
    private static String withoutOpenBrackets(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder reversed = new StringBuilder(text.length());
        int close = Integer.MAX_VALUE;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            close = c == '>' ? i : close;
            reversed.append(c);
            boolean declaration = c == '<' && i + 1 < text.length() && "!?".indexOf(text.charAt(i + 1)) >= 0;
            if (c == '<' && (declaration || close - i > LONGEST_TAG)) {
                reversed.append('\\');
            }
        }
        return reversed.reverse().toString();
    }

    /** The paragraphs, a blank line between two. */
    public String joined() {
        return String.join("\n\n", paragraphs);
    }

    /** The next node in the order of the text; those of a block that has its own text are passed over. */
    private static @Nullable Node following(Node node, Node document) {
        boolean container = node instanceof Block && node.getFirstChild() instanceof Block;
        return container ? node.getFirstChild() : behind(node, document);
    }

    private static @Nullable Node behind(Node node, Node top) {
        Node at = node;
        while (at != null && at != top && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at == top ? null : at.getNext();
    }

    private static String text(Node block) {
        if (block instanceof HtmlBlock html) {
            return MarkupText.of(html.getLiteral());
        }
        if (block instanceof FencedCodeBlock code) {
            return code.getLiteral();
        }
        if (block instanceof IndentedCodeBlock code) {
            return code.getLiteral();
        }
        if (block.getFirstChild() instanceof Block) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        Node node = block.getFirstChild();
        while (node != null) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            }
            boolean inward = node.getFirstChild() != null && !(node instanceof Image);
            node = inward ? node.getFirstChild() : behind(node, block);
        }
        return text.toString();
    }
}
