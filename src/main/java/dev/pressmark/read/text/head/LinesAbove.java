package dev.pressmark.read.text.head;

import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Phrases;
import dev.pressmark.read.text.dateline.DatelineParser;
import dev.pressmark.read.text.line.BylineLine;
import dev.pressmark.read.text.line.DatedLine;
import dev.pressmark.read.text.line.Imprint;
import dev.pressmark.read.text.line.NameLine;
import dev.pressmark.read.text.line.ParticularsLine;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.BitSet;

/** Reads the lines over a text whose headline stands elsewhere, of which some may be none of the article's, then what the text itself opens with. */
public final class LinesAbove {

    /** Lines that a text may open with although its headline, and often the rest, stands elsewhere. */
    private static final int MOST_OPENING = 4;
    /**
     * Over a text, among lines that may be none of the article's, the name of an organisation stands right beside a line
     * that says who wrote it or when, that of a person near one. Every other line is empty.
     */
    private static final int NEXT = 2;

    private static final int NEAR = 4;

    private static final String LETTER_SIZE = "AA";

    private final Sheet sheet;
    private final Lines lines;
    private final OpeningDateline dateline;
    private final UpdateNote updateNote;
    private final Imprint imprint;
    private final Authorship authorship;
    private final ParticularsLine particulars;

    public LinesAbove(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        BylineLine bylines = new BylineLine(authorities);
        this.particulars = new ParticularsLine(sheet, authorities, bylines);
        DatelineParser datelines = new DatelineParser(authorities);
        DisplayCopy display = new DisplayCopy(sheet, bylines, particulars, datelines);
        this.dateline = new OpeningDateline(sheet, authorities, datelines, display);
        this.updateNote = new UpdateNote(sheet, bylines, dateline);
        this.imprint = new Imprint(sheet, authorities);
        this.authorship = new Authorship(sheet, authorities, bylines, new NameLine(sheet, authorities), display);
    }

    /** Takes what the lines above the text say. */
    public void read() {
        BitSet telling = new BitSet();
        for (int i = sheet.nextOpen(0); i < sheet.above(); i = sheet.nextOpen(i + 1)) {
            telling.set(
                    i, (authorship.isOverRole(i) && authorship.takeName(i)) || takeSaying(i) || imprint.takeCredit(i));
        }
        for (int i = sheet.nextOpen(0); i < sheet.above(); i = sheet.nextOpen(i + 1)) {
            telling.set(i, telling.get(i) || takeDate(i));
        }
        for (int i = sheet.nextOpen(0); i < sheet.above(); i = sheet.nextOpen(i)) {
            boolean named = isNear(telling, i, NEXT) && !isLetterSize(i) && imprint.takeName(i);
            if (!named && !(isNear(telling, i, NEAR) && authorship.takeName(i))) {
                sheet.take(i);
            }
        }
        int first = updateNote.take(sheet.nextOpen(sheet.above()));
        for (int n = 0; n < MOST_OPENING && first < lines.count() && takeOpening(first); n++) {
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

    /** "AA" over the words that say what it is for is a control of the page, and no agency. */
    private boolean isLetterSize(int i) {
        return i + NEXT < sheet.above() && LETTER_SIZE.equals(lines.line(i)) && Phrases.NOTICE.is(lines.line(i + NEXT));
    }

    private boolean takeOpening(int i) {
        return takeSaying(i) || takeDate(i) || Caption.takeKorean(sheet, i);
    }

    /** A line that says of itself what it tells. */
    private boolean takeSaying(int i) {
        return particulars.take(i)
                || DatedLine.take(sheet, i, DatedLine.Labels.OPTIONAL)
                || authorship.takeByline(i, true);
    }

    /** The date of a line that says other things, too, if no line says of itself that it tells the date. */
    private boolean takeDate(int i) {
        return sheet.claims().stream().noneMatch(claim -> claim.field() == Field.PUBLISHED)
                && DatedLine.takeAmongOthers(sheet, i);
    }
}
