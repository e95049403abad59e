package dev.pressmark.read.text;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.read.text.dateline.DatelineParser;
import java.util.BitSet;

/** Reads the lines above the text, from the top down, until the text begins: at its dateline, or at the first line that is none of them. */
final class Head {

    private static final int MOST_LINES = 16;
    /** Lines that a text may open with although its headline, and often the rest, stands elsewhere. */
    private static final int MOST_OPENING = 4;
    /**
     * Over a text, among lines that may be none of the article's, the name of an organisation stands right beside a line
     * that says who wrote it or when, that of a person near one. Every other line is empty.
     */
    private static final int NEXT = 2;

    private static final int NEAR = 4;

    private final Sheet sheet;
    private final Lines lines;
    private final DisplayCopy display;
    private final OpeningDateline dateline;
    private final Imprint imprint;
    private final BylineLine bylines;
    private final BylineClaims claims;
    private final NameLine names;
    private final WhereaboutsLine whereabouts;
    private final Masthead masthead;
    private final HeadlineLine headline;
    private final StandfirstLine standfirst;
    private final ParticularsLine particulars;
    private final UpdateNote updateNote;
    private boolean headlineSeen;
    private boolean bylineSeen;

    Head(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        this.bylines = new BylineLine(authorities);
        this.claims = new BylineClaims(sheet, authorities);
        this.particulars = new ParticularsLine(sheet, authorities, bylines);
        DatelineParser datelines = new DatelineParser(authorities);
        this.display = new DisplayCopy(sheet, bylines, particulars, datelines);
        this.dateline = new OpeningDateline(sheet, authorities, datelines, display);
        this.updateNote = new UpdateNote(sheet, bylines, dateline);
        this.imprint = new Imprint(sheet, authorities);
        this.names = new NameLine(sheet, authorities);
        this.masthead = new Masthead(sheet, authorities);
        this.whereabouts = new WhereaboutsLine(sheet, authorities);
        this.headline = new HeadlineLine(sheet, display);
        this.standfirst = new StandfirstLine(sheet, display, dateline, names);
    }

    void read() {
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

    /** Reads the lines over a text, of which some may be none of the article's, then what the text itself opens with. */
    void readUnderHeadline() {
        headlineSeen = true;
        BitSet telling = new BitSet();
        for (int i = sheet.nextOpen(0); i < sheet.above(); i = sheet.nextOpen(i + 1)) {
            telling.set(i, (isOverRole(i) && takeName(i)) || takeSaying(i) || imprint.takeCredit(i));
        }
        for (int i = sheet.nextOpen(0); i < sheet.above(); i = sheet.nextOpen(i + 1)) {
            telling.set(i, telling.get(i) || takeDate(i));
        }
        for (int i = sheet.nextOpen(0); i < sheet.above(); i = sheet.nextOpen(i)) {
            boolean named = isNear(telling, i, NEXT) && imprint.takeName(i);
            if (!named && !(isNear(telling, i, NEAR) && takeName(i))) {
                sheet.take(i);
            }
        }
        int first = updateNote.take(sheet.nextOpen(sheet.above()));
        for (int n = 0; n < MOST_OPENING && first < lines.count() && (takeSaying(first) || takeDate(first)); n++) {
            first = sheet.nextOpen(first);
        }
        if (first < lines.count() && !dateline.take(first, true)) {
            int second = sheet.nextOpen(first + 1);
            if (lines.length(first) <= DisplayCopy.LONGEST_STANDFIRST && second < lines.count()) {
                dateline.claimBehindSummary(second);
            }
            sheet.beginBody(first, 0);
        }
    }

    private static boolean isNear(BitSet telling, int i, int distance) {
        return !telling.get(Math.max(0, i - distance), i + distance + 1).isEmpty();
    }

    private boolean isOverRole(int i) {
        int next = sheet.nextOpen(i + 1);
        return next < sheet.above() && bylines.isRole(lines.line(next), true);
    }

    /** A line that says of itself what it tells. */
    private boolean takeSaying(int i) {
        return particulars.take(i) || DateLine.take(sheet, i, DateLine.Labels.OPTIONAL) || takeByline(i);
    }

    /** The date of a line that says other things, too, if no line says of itself that it tells the date. */
    private boolean takeDate(int i) {
        return sheet.claims().stream().noneMatch(claim -> claim.field() == Field.PUBLISHED)
                && DateLine.takeAmongOthers(sheet, i);
    }

    /** What stands beside the article, and before the headline what a wire puts over it. */
    private boolean takeAside(int i) {
        if (PageFurniture.take(sheet, i)
                || masthead.takePosition(i)
                || (headlineSeen && (Caption.take(sheet, i) || particulars.take(i)))) {
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

    private boolean takeLine(int i) {
        boolean isHeadline = !headlineSeen && display.isHeadline(i) && !display.headlineFollows(i);
        return DateLine.take(sheet, i, DateLine.Labels.OPTIONAL)
                || (!isHeadline && imprint.take(i))
                || takeByline(i)
                || (bylineSeen && whereabouts.take(i))
                || takeKicker(i)
                || takeHeadline(i)
                || takeName(i)
                || (headlineSeen && standfirst.take(i));
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
        headlineSeen = true;
        int line = sheet.bodyLine();
        int column = sheet.bodyColumn();
        if (column > 0 && column < lines.length(line)) {
            String rest = lines.line(line).substring(column).strip();
            if (lines.isBlank(line + 1) && bylines.matches(rest)) {
                claims.claim(line, rest);
                column = lines.length(line);
            }
        }
        if (column > 0 && column < lines.length(line)) {
            return;
        }
        int next = sheet.nextOpen(column == 0 ? line : line + 1);
        while (next < lines.count() && (takeByline(next) || DateLine.take(sheet, next, DateLine.Labels.OPTIONAL))) {
            next = sheet.nextOpen(next);
        }
        if (next < lines.count() && next > line) {
            sheet.take(line);
            sheet.beginBody(next, 0);
        }
    }

    private boolean takeByline(int i) {
        String line = lines.length(i) > DisplayCopy.LONGEST_HEADLINE ? "" : lines.line(i);
        boolean role = headlineSeen && bylines.isRole(line, bylineSeen);
        if (headlineSeen && BylineLine.isIntroduction(line)) {
            sheet.claim(i, Field.NOTICE, line, Basis.NOTICE_LINE);
            sheet.take(i);
            return true;
        }
        if (line.isEmpty() || !(role || bylines.matches(line)) || !(headlineSeen || display.headlineFollows(i))) {
            return false;
        }
        if (role && bylineSeen) {
            claims.claimRole(i, line);
        } else {
            claims.claim(i, line);
        }
        sheet.take(i);
        bylineSeen = true;
        return true;
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

    private boolean takeName(int i) {
        if (!headlineSeen || bylineSeen || !names.take(i)) {
            return false;
        }
        bylineSeen = true;
        return true;
    }
}
