package dev.pressmark.read.html.body;

import dev.pressmark.read.html.page.Pieces;
import java.util.List;

/**
 * A stretch of text without a break in it: a paragraph, a heading, an item of a list.
 *
 * @param text     on one line
 * @param lines    the same as its line breaks part it
 * @param parted   of each line what the elements come to that it sets side by side; empty when it sets none so
 * @param linked   how many of its characters are links
 * @param tag      of the element it stands in
 * @param frame    the element around it
 * @param position how many blocks stand before it
 */
record Block(
        String text, List<String> lines, List<List<String>> parted, int linked, String tag, Frame frame, int position) {

    private static final int SHORTEST_PARAGRAPH = 40;
    private static final double MOST_LINKED = 0.5;

    /** The text as its line breaks part it, and the elements that it sets side by side. */
    List<String> pieces() {
        return parted.isEmpty()
                ? lines
                : parted.stream().flatMap(line -> Pieces.joined(line).stream()).toList();
    }

    boolean isHeading() {
        return Blocks.isHeading(tag);
    }

    boolean isMostlyLinks() {
        return linked > text.length() * MOST_LINKED;
    }

    /** Running text, and how much of it; 0 for what is not. */
    double weight() {
        if (isHeading() || isMostlyLinks() || width() < SHORTEST_PARAGRAPH) {
            return 0;
        }
        return (width() - linked) * ("p".equals(tag) ? 1 : 0.7);
    }

    /** Ideographs say as much as several letters. */
    private int width() {
        int width = text.length();
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) >= '\u2E80' && text.charAt(i) < '\uD800' ? 2 : 0;
        }
        return width;
    }
}
