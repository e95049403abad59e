package dev.pressmark.read.text.head;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.read.text.line.BylineClaims;
import dev.pressmark.read.text.line.BylineLine;
import dev.pressmark.read.text.line.NameLine;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sheet;

/** Takes the lines of a head that say who wrote the article. */
final class Authorship {

    private final Sheet sheet;
    private final Lines lines;
    private final DisplayCopy display;
    private final BylineLine bylines;
    private final BylineClaims claims;
    private final NameLine names;
    private boolean seen;

    Authorship(Sheet sheet, AuthorityFile authorities, BylineLine bylines, NameLine names, DisplayCopy display) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        this.display = display;
        this.bylines = bylines;
        this.claims = new BylineClaims(sheet, authorities);
        this.names = names;
    }

    /** Whether a line has said it. */
    boolean isSeen() {
        return seen;
    }

    /** Takes a byline, what introduces one, or what its bearer is; before the headline, only right over it. */
    boolean takeByline(int i, boolean headlineSeen) {
        String line = lines.length(i) > DisplayCopy.LONGEST_HEADLINE ? "" : lines.line(i);
        boolean role = headlineSeen && bylines.isRole(line, seen);
        if (headlineSeen && BylineLine.isIntroduction(line)) {
            sheet.claim(i, Field.NOTICE, line, Basis.NOTICE_LINE);
            sheet.take(i);
            return true;
        }
        if (line.isEmpty() || !(role || bylines.matches(line)) || !(headlineSeen || display.headlineFollows(i))) {
            return false;
        }
        if (role && seen) {
            claims.claimRole(i, line);
        } else {
            claims.claim(i, line);
        }
        sheet.take(i);
        seen = true;
        return true;
    }

    /** Takes a name that stands alone, the first that says who wrote it. */
    boolean takeName(int i) {
        if (seen || !names.take(i)) {
            return false;
        }
        seen = true;
        return true;
    }

    /** Whether the line under it says what somebody is. */
    boolean isOverRole(int i) {
        int next = sheet.nextOpen(i + 1);
        return next < sheet.above() && bylines.isRole(lines.line(next), true);
    }

    /** Claims what stands behind a dateline if it is a byline, and no text. */
    boolean claimBehindDateline(int line, String rest) {
        if (!lines.isBlank(line + 1) || !bylines.matches(rest)) {
            return false;
        }
        claims.claim(line, rest);
        return true;
    }
}
