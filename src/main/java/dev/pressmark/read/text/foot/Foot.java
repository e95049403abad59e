package dev.pressmark.read.text.foot;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Phrases;
import dev.pressmark.read.text.line.AgencyTail;
import dev.pressmark.read.text.line.BylineClaims;
import dev.pressmark.read.text.line.BylineLine;
import dev.pressmark.read.text.line.DatedLine;
import dev.pressmark.read.text.line.Imprint;
import dev.pressmark.read.text.line.NameLine;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sentences;
import dev.pressmark.read.text.sheet.Sheet;

/** Reads the last lines of an article, from the bottom up, until one is text. */
public final class Foot {

    private static final int MOST_LINES = 16;
    private static final int MOST_ITEMS = 12;
    private static final int MOST_UNDER_SIGNATURE = 3;
    private static final int LONGEST_ITEM = 120;
    private static final int LONGEST_UNKNOWN = 80;
    private static final int LONGEST_DATE = 40;

    private final Sheet sheet;
    private final Lines lines;
    private final Imprint imprint;
    private final SignOff signOff;
    private final SignatureLine signature;
    private final BylineLine bylines;
    private final BylineClaims claims;
    private final NameLine names;
    private final LastLine lastLine;
    private int first;

    public Foot(Sheet sheet, AuthorityFile authorities) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        this.imprint = new Imprint(sheet, authorities);
        this.signOff = new SignOff(sheet);
        this.signature = new SignatureLine(sheet, authorities);
        this.bylines = new BylineLine(authorities);
        this.claims = new BylineClaims(sheet, authorities);
        this.names = new NameLine(sheet, authorities);
        this.lastLine = new LastLine(sheet, authorities, signOff, signature);
    }

    /** Takes from the foot of the sheet what is said after the text has ended. */
    public void read() {
        first = sheet.nextOpen(0);
        EditorsMatter.take(sheet, first);
        int i = sheet.previousOpen(lines.count());
        if (i >= 0) {
            lastLine.cut(i);
        }
        int last = i;
        for (int n = 0; n < MOST_LINES && i > first; n++) {
            if (!take(i) && !takeItems(i) && !takeBelowKnown(i)) {
                takeSignatureAbove(i);
                break;
            }
            i = sheet.previousOpen(i);
        }
        if (i >= 0 && i < last && !sheet.isTaken(i)) {
            lastLine.cut(i);
        }
    }

    private boolean take(int i) {
        return imprint.take(i)
                || signOff.take(i)
                || DatedLine.take(sheet, i, DatedLine.Labels.REQUIRED)
                || takeDate(i)
                || signature.takeSent(i)
                || AgencyTail.take(sheet, i)
                || signature.take(i)
                || takeByline(i);
    }

    /** A whole date that stands alone under a text that has told none. */
    private boolean takeDate(int i) {
        boolean dated = sheet.claims().stream().anyMatch(claim -> claim.field() == Field.PUBLISHED);
        if (dated || lines.length(i) > LONGEST_DATE || !lines.isBlank(i - 1)) {
            return false;
        }
        String line = lines.line(i);
        boolean bracketed = !Imprint.withoutBrackets(line).equals(line);
        return bracketed
                ? DatedLine.takeAmongOthers(sheet, i)
                : lines.dates(i).size() == 1
                        && lines.dates(i).get(0).isWhole()
                        && DatedLine.take(sheet, i, DatedLine.Labels.OPTIONAL);
    }

    /** Some papers name the writer under the text, and only there. */
    private boolean takeByline(int i) {
        boolean named = sheet.claims().stream().anyMatch(claim -> claim.field() == Field.BYLINE);
        int length = lines.length(i);
        if (named || length > LONGEST_UNKNOWN || !lines.isBlank(i - 1) || !isLastOfParagraph(i)) {
            return false;
        }
        String line = Imprint.withoutBrackets(lines.line(i));
        if (bylines.matches(line)) {
            claims.claim(i, line);
            sheet.take(i);
            return true;
        }
        return names.takeSigned(i);
    }

    private boolean isLastOfParagraph(int i) {
        return lines.isBlank(i + 1) || sheet.isTaken(i + 1);
    }

    /** The headlines listed under "Related stories:". */
    private boolean takeItems(int last) {
        int top = last;
        for (int n = 0; n < MOST_ITEMS && top > first && isItem(top); n++) {
            int label = lines.previousInked(top);
            if (label > first && sheet.isTaken(label) && Phrases.CROSS_REFERENCE.is(lines.line(label))) {
                for (int i = sheet.nextOpen(label); i <= last; i = sheet.nextOpen(i)) {
                    sheet.claim(i, Field.CROSS_REFERENCE, lines.line(i), Basis.CROSS_REFERENCE_LINE);
                    sheet.take(i);
                }
                return true;
            }
            top = sheet.previousOpen(top);
        }
        return false;
    }

    private boolean isItem(int i) {
        return lines.length(i) <= LONGEST_ITEM && !Sentences.endsWithStop(lines.line(i));
    }

    /** Under a signature may stand what the page says to its readers in sentences. */
    private void takeSignatureAbove(int last) {
        int i = sheet.previousOpen(last);
        for (int n = 0; n < MOST_UNDER_SIGNATURE && i > first; n++) {
            if (signature.take(i)) {
                return;
            }
            i = sheet.previousOpen(i);
        }
    }

    /** One short line that nothing tells what it is, between lines that are known to be none of the text. */
    private boolean takeBelowKnown(int i) {
        boolean isLast = lines.nextInked(i + 1) >= lines.count();
        if (isLast || lines.length(i) > LONGEST_UNKNOWN || !isItem(i) || !lines.isBlank(i - 1)) {
            return false;
        }
        int above = sheet.previousOpen(i);
        if (above <= first || !take(above)) {
            return false;
        }
        sheet.claim(i, Field.NOTICE, lines.line(i), Basis.NOTICE_LINE);
        sheet.take(i);
        return true;
    }
}
