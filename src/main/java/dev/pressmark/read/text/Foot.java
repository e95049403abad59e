package dev.pressmark.read.text;

import dev.pressmark.authority.AuthorityFile;

/** Reads the last lines of an article, from the bottom up, until one is text. */
final class Foot {

    private static final int MOST_LINES = 12;

    private final Sheet sheet;
    private final Imprint imprint;
    private final SignOff signOff;
    private final LastLine lastLine;

    Foot(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.imprint = new Imprint(sheet, authorities);
        this.signOff = new SignOff(sheet);
        this.lastLine = new LastLine(sheet, authorities);
    }

    void read() {
        int first = sheet.nextOpen(0);
        int i = sheet.previousOpen(sheet.lines().count());
        if (i >= 0) {
            lastLine.cut(i);
        }
        for (int n = 0; n < MOST_LINES && i > first; n++) {
            if (!imprint.take(i) && !signOff.take(i) && !DateLine.take(sheet, i, DateLine.Labels.REQUIRED)) {
                return;
            }
            i = sheet.previousOpen(i);
        }
    }
}
