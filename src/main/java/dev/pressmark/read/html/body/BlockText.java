package dev.pressmark.read.html.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The text of a block while a page is walked through: spaced once, with its line breaks and what of it is links. */
final class BlockText {

    /** What stands side by side is short; a paragraph may be made of elements, too. */
    private static final int LONGEST_PARTED = 180;

    /** What stands beside a caption, and is no paragraph, belongs to it: whose picture it is. */
    private static final int SHORTEST_PARAGRAPH = 40;

    private final StringBuilder text = new StringBuilder();
    /** Where one of the elements ends and another begins that are set side by side. */
    private final BitSet parts = new BitSet();

    private int links;
    private int linked;
    /** How much of its beginning is a caption, and how many characters of that are links. */
    private int caption;

    private int linkedInCaption;
    private boolean inCaption;
    private boolean broken;

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    void append(String content) {
        boolean spaced = text.length() == 0 || text.charAt(text.length() - 1) <= ' ';
        int before = text.length();
        boolean printed = false;
        int start = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean blank = isBlank(c);
            if (blank && (spaced || c != ' ')) {
                append(content, start, i);
                if (!spaced) {
                    text.append(' ');
                }
                start = i + 1;
            }
            printed |= !blank;
            spaced = blank;
        }
        append(content, start, content.length());
        broken &= !printed;
        linked += links > 0 ? text.length() - before : 0;
    }

    private void append(String content, int start, int end) {
        if (end > start) {
            text.append(content.substring(start, end)); // JDK 17 appends a part of a text character by character
        }
    }

    private static boolean isBlank(char c) {
        if (c <= '~') {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001C' && c < ' ');
        }
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    void beginLink() {
        links++;
    }

    void endLink() {
        links = Math.max(0, links - 1);
    }

    /** What stands behind other words is no caption, but a part of their sentence. */
    void beginCaption() {
        inCaption = isBlank() || caption == text.length();
    }

    boolean isInCaption() {
        return inCaption;
    }

    void endCaption() {
        if (inCaption) {
            caption = text.length();
            linkedInCaption = linked;
            inCaption = false;
        }
    }

    /** Whether all of it is a caption, but for a few words. */
    boolean isCaption() {
        int length = inCaption ? text.length() : caption;
        return length > 0 && text.length() - length < SHORTEST_PARAGRAPH;
    }

    /** Takes a caption off the paragraph that it stands before. */
    void cutCaption() {
        if (caption > 0 && !isCaption()) {
            text.delete(0, caption);
            linked -= linkedInCaption;
            parts.clear();
        }
    }

    /** Here an element begins or ends that is set beside others. */
    void part() {
        if (text.length() <= LONGEST_PARTED) {
            parts.set(text.length());
        }
    }

    /** Whether the paragraph ends here: two line breaks end one. */
    boolean breakLine() {
        if (broken) {
            return true;
        }
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) <= ' ') {
            text.setLength(length - 1);
        }
        text.append(text.length() > 0 ? "\n" : "");
        broken = text.length() > 0;
        return false;
    }

    Block block(Frame frame, int position) {
        String content = text.toString().strip();
        boolean whole = content.indexOf('\n') < 0;
        List<String> lines = whole ? List.of(content) : List.of(content.split("\n+", -1));
        return new Block(
                whole ? content : content.replace('\n', ' '),
                lines,
                parts.isEmpty() || content.length() > LONGEST_PARTED ? List.of() : parted(),
                linked,
                frame.tag(),
                frame,
                position);
    }

    /** A line break parts whatever stands around it. */
    private List<List<String>> parted() {
        List<List<String>> lines = new ArrayList<>();
        List<String> ofLine = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            boolean last = end == text.length();
            boolean lineEnd = last || text.charAt(end) == '\n';
            if (lineEnd || parts.get(end)) {
                String piece = text.substring(start, end).strip();
                if (!piece.isEmpty()) {
                    ofLine.add(piece);
                }
                start = end;
            }
            if (lineEnd) {
                lines.add(ofLine);
                ofLine = new ArrayList<>();
            }
        }
        return lines;
    }

    void clear() {
        text.setLength(0);
        caption = 0;
        linkedInCaption = 0;
        parts.clear();
        linked = 0;
        broken = false;
    }
}
