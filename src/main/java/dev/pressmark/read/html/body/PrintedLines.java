package dev.pressmark.read.html.body;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The lines of a page as it would be printed, whatever they are: each block, each row of a table, each line break. */
public final class PrintedLines {

    private PrintedLines() {}

    /** The lines, each ended by a line feed; of several empty ones in a row one. */
    public static String of(String markup) {
        Document document = Parser.htmlParser().setMaxDepth(MarkupText.DEEPEST).parseInput(markup, "");
        Printer printer = new Printer();
        NodeTraversor.traverse(printer, document.body());
        return printer.lines.toString();
    }

    private static final class Printer implements NodeVisitor {

        private final StringBuilder lines = new StringBuilder();
        private final StringBuilder line = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(text.text());
            } else if (node instanceof Element element && parts(element)) {
                end(false);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isCell(element)) {
                    line.append(' ');
                } else if (parts(element)) {
                    end(!element.nameIs("br"));
                }
            }
        }

        /** @param paragraph whether what follows stands apart */
        private void end(boolean paragraph) {
            String printed = line.toString().strip();
            line.setLength(0);
            if (!printed.isEmpty()) {
                lines.append(printed).append('\n');
            }
            int length = lines.length();
            if (paragraph && length > 1 && lines.charAt(length - 2) != '\n') {
                lines.append('\n');
            }
        }

        private static boolean parts(Element element) {
            return element.nameIs("br") || (element.isBlock() && !isCell(element) && !inCell(element));
        }

        /** A block that is all of a cell: its text stands in the line of the row. */
        private static boolean inCell(Element element) {
            Element parent = element.parent();
            return parent != null && isCell(parent) && parent.childrenSize() == 1;
        }

        private static boolean isCell(Element element) {
            return element.nameIs("td") || element.nameIs("th");
        }
    }
}
