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
    private int below = -1;

    HeadlineLine(Sheet sheet, DisplayCopy display) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        this.display = display;
    }

    /** Claims the headline that begins with a line, and takes it out of the body, if one does. */
    boolean take(int i) {
        int last = lastOf(i);
        if (last < i) {
            return false;
        }
        for (int k = i; k <= last; k++) {
            sheet.take(k);
        }
        sheet.claim(i, Field.HEADLINE, words(i, last), Basis.HEADLINE_LINE);
        below = sheet.nextOpen(i);
        return true;
    }

    /** Claims the line below the headline as well, if it is set like one: the first may be the name of the paper. */
    void claimBelow() {
        if (below < 0 || below >= lines.count() || display.isFurnitureOfHead(below)) {
            return;
        }
        int last = lastOf(below);
        if (last >= below && sheet.nextOpen(last + 1) < lines.count()) {
            sheet.claim(below, Field.HEADLINE, words(below, last), Basis.STANDFIRST_LINE);
        }
    }

    /** The last line of the headline that begins with a line; the one before it when none does. */
    private int lastOf(int i) {
        if (display.isByline(i)) {
            return i - 1;
        }
        int last = i;
        while (last < i + MOST_BROKEN_LINES - 1 && display.isBroken(last)) {
            last++;
        }
        return last == i && !display.isHeadline(i) ? i - 1 : last;
    }

    private String words(int first, int last) {
        StringBuilder headline = new StringBuilder();
        for (int k = first; k <= last; k++) {
            headline.append(k == first ? "" : " ").append(lines.line(k));
        }
        return withoutLabel(headline.toString());
    }

    /** "Title: Old crane to be restored". */
    private static String withoutLabel(String headline) {
        int end = Phrases.HEADLINE_LABEL.begins(headline);
        String rest = headline.substring(end).stripLeading();
        boolean labelled = end > 0 && rest.length() > 1 && ":：".indexOf(rest.charAt(0)) >= 0;
        return labelled ? rest.substring(1).strip() : headline;
    }
}
