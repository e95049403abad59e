package dev.pressmark.read.text.head;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.read.text.dateline.DatelineParser;
import dev.pressmark.read.text.line.AgencyTail;
import dev.pressmark.read.text.line.BylineLine;
import dev.pressmark.read.text.line.DatedLine;
import dev.pressmark.read.text.line.Imprint;
import dev.pressmark.read.text.line.Masthead;
import dev.pressmark.read.text.line.NameLine;
import dev.pressmark.read.text.line.PageFurniture;
import dev.pressmark.read.text.line.ParticularsLine;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sheet;

/** Reads the lines above the text, from the top down, until the text begins: at its dateline, or at the first line that is none of them. */
public final class Head {

    private static final int MOST_LINES = 16;

    private final Sheet sheet;
    private final Lines lines;
    private final DisplayCopy display;
    private final OpeningDateline dateline;
    private final Imprint imprint;
    private final Authorship authorship;
    private final WhereaboutsLine whereabouts;
    private final Masthead masthead;
    private final HeadlineLine headline;
    private final StandfirstLine standfirst;
    private final ParticularsLine particulars;
    private boolean headlineSeen;

    public Head(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        BylineLine bylines = new BylineLine(authorities);
        this.particulars = new ParticularsLine(sheet, authorities, bylines);
        DatelineParser datelines = new DatelineParser(authorities);
        this.display = new DisplayCopy(sheet, bylines, particulars, datelines);
        this.dateline = new OpeningDateline(sheet, authorities, datelines, display);
        this.imprint = new Imprint(sheet, authorities);
        NameLine names = new NameLine(sheet, authorities);
        this.authorship = new Authorship(sheet, authorities, bylines, names, display);
        this.masthead = new Masthead(sheet, authorities);
        this.whereabouts = new WhereaboutsLine(sheet, authorities);
        this.headline = new HeadlineLine(sheet, display);
        this.standfirst = new StandfirstLine(sheet, display, dateline, names);
    }

    /** Takes from the top of the sheet what is said before the text begins, and tells where it does. */
    public void read() {
        readLines();
        headline.claimBelow();
    }

    private void readLines() {
        int i = sheet.nextOpen(0);
        for (int n = 0; n < MOST_LINES && i < lines.count(); n++) {
            if (takeAside(i)) {
                i = sheet.nextOpen(i);
                continue;
            }
            if (dateline.take(i, headlineSeen)) {
                readUnderDateline();
                return;
            }
            if (!takeLine(i) && !takeUnknown(i)) {
                break;
            }
            i = sheet.nextOpen(i);
        }
        if (i < lines.count()) {
            sheet.beginBody(i, 0);
        }
    }

    /** What stands beside the article, and before the headline what a wire puts over it. */
    private boolean takeAside(int i) {
        if (PageFurniture.take(sheet, i)
                || masthead.takePosition(i)
                || (headlineSeen && (Caption.take(sheet, i) || particulars.take(i) || takeDatelineAlone(i)))) {
            return true;
        }
        if (headlineSeen) {
            return false;
        }
        String line = lines.length(i) > DisplayCopy.LONGEST_HEADLINE ? "" : lines.line(i);
        boolean headlineFollows = display.headlineFollows(i);
        if (AgencyTail.takeContact(sheet, i) || (headlineFollows && masthead.takePaper(i))) {
            return true;
        }
        if (headlineFollows ? Slug.is(line) : Slug.isNumbered(line)) {
            sheet.claim(i, Field.NOTICE, line, Basis.NOTICE_LINE);
            sheet.take(i);
            return true;
        }
        return dateline.takeAlone(i, !headlineFollows);
    }

    /** On a line of its own between headline and text. */
    private boolean takeDatelineAlone(int i) {
        return lines.isBlank(i + 1) && sheet.nextOpen(i + 1) < lines.count() && dateline.takeAlone(i, true);
    }

    private boolean takeLine(int i) {
        boolean isHeadline = !headlineSeen && display.isHeadline(i) && !display.headlineFollows(i);
        return DatedLine.take(sheet, i, DatedLine.Labels.OPTIONAL)
                || (!isHeadline && imprint.take(i))
                || (!headlineSeen && !isHeadline && display.headlineFollows(i) && imprint.takeStatedName(i))
                || authorship.takeByline(i, headlineSeen)
                || ((authorship.isSeen() || isBesideDate(i)) && whereabouts.take(i))
                || takeKicker(i)
                || takeHeadline(i)
                || (headlineSeen && authorship.takeName(i))
                || (headlineSeen && standfirst.take(i));
    }

    /** A place may stand over or under the day. */
    private boolean isBesideDate(int i) {
        int above = lines.previousInked(i);
        int below = sheet.nextOpen(i + 1);
        return headlineSeen
                && ((above >= 0 && DatedLine.matches(lines, above))
                        || (below < lines.count() && DatedLine.matches(lines, below)));
    }

    private boolean takeUnknown(int i) {
        if (!headlineSeen || !display.isUnknownOfHead(i)) {
            return false;
        }
        sheet.claim(i, Field.NOTICE, lines.line(i), Basis.NOTICE_LINE);
        sheet.take(i);
        return true;
    }

    /** A byline that stands between the dateline and the text, on lines of its own. */
    private void readUnderDateline() {
        int line = sheet.bodyLine();
        int column = sheet.bodyColumn();
        if (column > 0 && column < lines.length(line)) {
            String rest = lines.line(line).substring(column).strip();
            if (authorship.claimBehindDateline(line, rest)) {
                column = lines.length(line);
            }
        }
        if (column > 0 && column < lines.length(line)) {
            return;
        }
        int next = sheet.nextOpen(column == 0 ? line : line + 1);
        while (next < lines.count()
                && (authorship.takeByline(next, true) || DatedLine.take(sheet, next, DatedLine.Labels.OPTIONAL))) {
            next = sheet.nextOpen(next);
        }
        if (next < lines.count() && next > line) {
            sheet.take(line);
            sheet.beginBody(next, 0);
        }
    }

    private boolean takeKicker(int i) {
        if (headlineSeen || !display.isKicker(i)) {
            return false;
        }
        sheet.claim(i, Field.SECTION, lines.line(i), Basis.KICKER);
        sheet.take(i);
        return true;
    }

    private boolean takeHeadline(int i) {
        if (headlineSeen || !headline.take(i)) {
            return false;
        }
        headlineSeen = true;
        return true;
    }
}
