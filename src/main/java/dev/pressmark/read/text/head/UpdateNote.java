package dev.pressmark.read.text.head;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.read.text.line.BylineLine;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sheet;

/** What an agency says in brackets over its text about this version of it: {@code (Adds details, quotes)}. */
final class UpdateNote {

    private static final int LONGEST = 400;

    private final Sheet sheet;
    private final BylineLine bylines;
    private final OpeningDateline dateline;

    UpdateNote(Sheet sheet, BylineLine bylines, OpeningDateline dateline) {
        this.sheet = sheet;
        this.bylines = bylines;
        this.dateline = dateline;
    }

    /** Takes the first line out of the body if it is such a note, which a byline or a dateline follows; the line that is then first. */
    int take(int first) {
        Lines lines = sheet.lines();
        int next = sheet.nextOpen(first + 1);
        if (next >= lines.count() || lines.length(first) > LONGEST || lines.charAt(first, 0) != '(') {
            return first;
        }
        String note = lines.line(first);
        boolean whole = note.indexOf(')') == note.length() - 1;
        if (!whole || !(bylines.matches(lines.line(next)) || dateline.matches(next))) {
            return first;
        }
        sheet.claim(first, Field.NOTICE, note, Basis.NOTICE_LINE);
        sheet.take(first);
        return next;
    }
}
