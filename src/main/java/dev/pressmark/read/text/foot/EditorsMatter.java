package dev.pressmark.read.text.foot;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.regex.Pattern;

/** What an agency sends along under the text for the desks that take it: who wrote and edited it, and how to reach them. */
final class EditorsMatter {

    private static final int MOST_LINES = 60;
    private static final int LONGEST = 120;
    private static final int FARTHEST_BELOW = 20;
    /** Of the agency: "dpa-Notizblock". */
    private static final Pattern SIGN = Pattern.compile("^\\p{L}{2,5}-(?=\\p{Lu})");

    private static final Pattern HEADING = Pattern.compile("^[#*_=\\p{Pd}\\s]+");

    private EditorsMatter() {}

    /** Takes the first line behind {@code first} that says so, and all lines below it, out of the body. */
    static void take(Sheet sheet, int first) {
        Lines lines = sheet.lines();
        for (int i = Math.max(first + 1, lines.count() - MOST_LINES); i < lines.count(); i++) {
            if (begins(lines, i)) {
                for (int line = sheet.nextOpen(i); line < lines.count(); line = sheet.nextOpen(line)) {
                    sheet.claim(line, Field.NOTICE, lines.line(line), Basis.NOTICE_LINE);
                    sheet.take(line);
                }
                return;
            }
        }
    }

    /** One word says it only where it is marked as a heading, and a line under it says so too. */
    private static boolean begins(Lines lines, int i) {
        int length = lines.length(i);
        if (length < 2 || length > LONGEST || !mayBegin(lines.charAt(i, 0), lines.charAt(i, 1))) {
            return false;
        }
        String line = lines.line(i);
        String words = HEADING.matcher(line).replaceFirst("");
        String unsigned = SIGN.matcher(words).replaceFirst("");
        if (!Phrases.EDITORS_MATTER.is(unsigned)) {
            return false;
        }
        return unsigned.indexOf(' ') > 0 || (!words.equals(line) && isSaidBelow(lines, i));
    }

    private static boolean isSaidBelow(Lines lines, int heading) {
        for (int i = heading + 1; i < Math.min(lines.count(), heading + FARTHEST_BELOW); i++) {
            String line = lines.length(i) > LONGEST ? "" : lines.line(i);
            if (line.indexOf(' ') > 0
                    && Phrases.EDITORS_MATTER.is(HEADING.matcher(line).replaceFirst(""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(char first, char second) {
        return "#*_=-".indexOf(first) >= 0 || Phrases.EDITORS_MATTER.mayBegin(first, second);
    }
}
