package dev.pressmark.read.text.head;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.read.text.line.Furniture;
import dev.pressmark.read.text.line.NameLine;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sheet;

/** Reads standfirsts: after the headline, a line that is set like one, or a paragraph that byline, date or dateline still follow. */
final class StandfirstLine {

    private static final int MOST = 2;
    /** A line of fewer words sums nothing up. */
    private static final int FEWEST_WORDS = 4;

    private final Sheet sheet;
    private final Lines lines;
    private final DisplayCopy display;
    private final OpeningDateline dateline;
    private final NameLine names;
    private int taken;

    StandfirstLine(Sheet sheet, DisplayCopy display, OpeningDateline dateline, NameLine names) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        this.display = display;
        this.dateline = dateline;
        this.names = names;
    }

    /** Claims a line that stands under the headline and takes it out of the body, if it is a standfirst. */
    boolean take(int i) {
        if (taken == MOST || lines.length(i) > DisplayCopy.LONGEST_STANDFIRST || display.isFollowedByText(i)) {
            return false;
        }
        int next = sheet.nextOpen(i + 1);
        if (next >= lines.count() || !(display.isUnfinished(i) ? isFollowedByArticle(next) : standsBetween(next))) {
            return false;
        }
        String line = lines.line(i);
        if (isTooShort(line)) {
            return false;
        }
        taken++;
        if (sheet.claims().stream().noneMatch(claim -> claim.raw().equals(line))) {
            sheet.claim(i, Field.STANDFIRST, line, Basis.STANDFIRST_LINE);
        }
        sheet.take(i);
        return true;
    }

    private static boolean isTooShort(String line) {
        return Furniture.words(line) < FEWEST_WORDS
                && line.codePoints().noneMatch(Character::isIdeographic)
                && Furniture.isSpaced(line);
    }

    /** Whether what follows a paragraph stands over more text: under the only paragraph of a brief stands its foot. */
    private boolean standsBetween(int next) {
        return isFurnitureOfHead(next) && (dateline.matches(next) || sheet.nextOpen(next + 1) < lines.count());
    }

    private boolean isFollowedByArticle(int next) {
        return isFurnitureOfHead(next) || !display.isHeadline(next);
    }

    /** Whether the line is one that stands over the text: byline, date, or the text's dateline. */
    private boolean isFurnitureOfHead(int i) {
        return display.isFurnitureOfHead(i) || dateline.matches(i) || names.matches(i);
    }
}
