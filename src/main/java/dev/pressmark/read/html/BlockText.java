package dev.pressmark.read.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The text of a block while a page is walked through: spaced once, with its line breaks and what of it is links. */
final class BlockText {

    /** What stands side by side is short; a paragraph may be made of elements, too. */
    private static final int LONGEST_PARTED = 180;

    private static final int NONE = -1;
    /** What stands beside a caption, and is no paragraph, belongs to it: whose picture it is. */
    private static final int SHORTEST_PARAGRAPH = 40;

    private final StringBuilder text = new StringBuilder();
    /** Where one of the elements ends and another begins that are set side by side. */
    private final BitSet parts = new BitSet();

    private int links;
    private int linked;
    /** Where what is a caption begins and ends; before it stands the picture, so that the rest stands behind it. */
    private int captionStart = NONE;

    private int captionEnd = NONE;
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
        boolean letterOrSign = c > ' ' && c <= '~';
        return !letterOrSign && (Character.isWhitespace(c) || c == '\u00A0');
    }

    void beginLink() {
        links++;
    }

    void endLink() {
        links = Math.max(0, links - 1);
    }

    void beginCaption() {
        captionStart = captionStart == NONE ? text.length() : captionStart;
        captionEnd = NONE;
    }

    void endCaption() {
        captionEnd = text.length();
    }

    /** Whether all of it is a caption, but for a few words. */
    boolean isCaption() {
        return captionStart != NONE && text.length() - captionLength() < SHORTEST_PARAGRAPH;
    }

    private int captionLength() {
        return (captionEnd == NONE ? text.length() : captionEnd) - captionStart;
    }

    /** Takes a caption out of the paragraph that it stands in. */
    void cutCaption() {
        if (captionStart != NONE && !isCaption()) {
            int length = captionLength();
            text.delete(captionStart, captionStart + length);
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
        boolean open = captionStart != NONE && captionEnd == NONE;
        captionStart = open ? 0 : NONE;
        captionEnd = NONE;
        parts.clear();
        linked = 0;
        broken = false;
    }
}
