package dev.pressmark.read.text.head;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sheet;

/** Reads the headline, which may be broken over several lines. */
final class HeadlineLine {

    private static final int MOST_BROKEN_LINES = 3;

    private final Sheet sheet;
    private final Lines lines;
    private final DisplayCopy display;

    HeadlineLine(Sheet sheet, DisplayCopy display) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        this.display = display;
    }

    /** Claims the headline that begins with a line, and takes it out of the body, if one does. */
    boolean take(int i) {
        if (display.isByline(i)) {
            return false;
        }
        int last = i;
        while (last < i + MOST_BROKEN_LINES - 1 && display.isBroken(last)) {
            last++;
        }
        if (last == i && !display.isHeadline(i)) {
            return false;
        }
        StringBuilder headline = new StringBuilder();
        for (int k = i; k <= last; k++) {
            headline.append(k == i ? "" : " ").append(lines.line(k));
            sheet.take(k);
        }
        sheet.claim(i, Field.HEADLINE, withoutLabel(headline.toString()), Basis.HEADLINE_LINE);
        return true;
    }

    /** "Title: Old crane to be restored". */
    private static String withoutLabel(String headline) {
        int end = Phrases.HEADLINE_LABEL.begins(headline);
        String rest = headline.substring(end).stripLeading();
        boolean labelled = end > 0 && rest.length() > 1 && ":：".indexOf(rest.charAt(0)) >= 0;
        return labelled ? rest.substring(1).strip() : headline;
    }
}
