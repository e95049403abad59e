package dev.pressmark.read.text.sheet;

/**
 * Joins lines to paragraphs. An empty line always separates paragraphs. Where lines were broken to a column width, as on
 * a wire, a line goes on in the next one if the next one's first word would not have fitted into it.
 */
public final class Paragraphs {

    private static final int NARROWEST_COLUMN = 40;
    private static final int WIDEST_COLUMN = 120;
    /** Lines of wire copy end up to so many columns before the width they were broken to. */
    private static final int SLACK = 10;

    private static final int SAMPLE = 2000;
    private static final int PARAGRAPH_INDENT = 2;

    private final Sheet sheet;
    private final Lines lines;
    private final int width;
    private final boolean indented;

    private Paragraphs(Sheet sheet) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        this.width = columnWidth();
        this.indented = width > 0 && hasIndents();
    }

    /** The text that is left on a sheet: paragraphs, a blank line between two. */
    public static String of(Sheet sheet) {
        return new Paragraphs(sheet).join();
    }

    private String join() {
        StringBuilder body = new StringBuilder();
        int previous = -1;
        int last = lines.count();
        for (int i = sheet.bodyLine(); i < last; i++) {
            if (sheet.isTaken(i) || lines.isBlank(i)) {
                continue;
            }
            int column = i == sheet.bodyLine() ? sheet.bodyColumn() : 0;
            if (previous >= 0 && body.length() > 0) {
                body.append(separator(previous, i));
            }
            lines.appendTo(body, i, column, sheet.length(i));
            previous = i;
        }
        return body.toString().strip();
    }

    private String separator(int previous, int i) {
        if (previous != i - 1 || width == 0 || !continues(previous, i)) {
            return "\n\n";
        }
        boolean ideographic = Character.isIdeographic(lines.charAt(i, 0));
        return ideographic ? "" : " ";
    }

    private boolean continues(int previous, int i) {
        if (indented) {
            return lines.indent(i) < PARAGRAPH_INDENT;
        }
        return lines.length(previous) + 1 + firstWord(i) > width - SLACK;
    }

    private int firstWord(int i) {
        int length = lines.length(i);
        int end = 0;
        while (end < length && !Character.isWhitespace(lines.charAt(i, end))) {
            if (Character.isIdeographic(lines.charAt(i, end))) {
                return 1;
            }
            end++;
        }
        return end;
    }

    /** The width that lines were broken to; 0 where a line is a paragraph. */
    private int columnWidth() {
        int widest = 0;
        int neighbours = 0;
        int last = Math.min(lines.count(), sheet.bodyLine() + SAMPLE);
        for (int i = sheet.bodyLine(); i < last; i++) {
            if (sheet.isTaken(i) || lines.isBlank(i)) {
                continue;
            }
            widest = Math.max(widest, lines.indent(i) + lines.length(i));
            if (!lines.isBlank(i + 1)) {
                neighbours++;
            }
        }
        return widest >= NARROWEST_COLUMN && widest <= WIDEST_COLUMN && neighbours > 0 ? widest : 0;
    }

    /** Whether first lines stand indented before others that do not. */
    private boolean hasIndents() {
        int last = Math.min(lines.count(), sheet.bodyLine() + SAMPLE);
        for (int i = sheet.bodyLine() + 1; i < last; i++) {
            if (!lines.isBlank(i) && lines.indent(i) >= PARAGRAPH_INDENT) {
                return true;
            }
        }
        return false;
    }
}
