package dev.pressmark.read.text;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;

/**
 * Takes out of the body what newspapers set between paragraphs: pointers to other articles, invitations to share or
 * subscribe, picture credits, the mark where a copy was cut short. They stay as claims.
 */
final class Furniture {

    private static final int LONGEST = 240;
    private static final int LONGEST_PICTURE_CREDIT = 160;
    /** Signs that set a label off from what it introduces. */
    private static final String LABEL_ENDS = ":：»›>|—–";

    private Furniture() {}

    static void take(Sheet sheet) {
        Lines lines = sheet.lines();
        for (int i = 0; i < lines.count(); i++) {
            int length = lines.length(i);
            if (length >= 2 && length <= LONGEST && mayBeFurniture(lines.charAt(i, 0), lines.charAt(i, 1))) {
                take(sheet, i, lines.line(i));
            }
        }
    }

    private static boolean mayBeFurniture(char first, char second) {
        return Phrases.CROSS_REFERENCE.mayBegin(first, second)
                || Phrases.NOTICE.mayBegin(first, second)
                || Phrases.PICTURE.mayBegin(first, second)
                || Phrases.TRUNCATED.mayBegin(first, second)
                || Phrases.PAYWALLED.mayBegin(first, second);
    }

    private static void take(Sheet sheet, int i, String line) {
        if (isAccessNotice(line)) {
            sheet.claim(i, Field.ACCESS, line, Basis.NOTICE_LINE);
        } else if (isCrossReference(line)) {
            sheet.claim(i, Field.CROSS_REFERENCE, line, Basis.CROSS_REFERENCE_LINE);
        } else if (Phrases.NOTICE.is(line)) {
            sheet.claim(i, Field.NOTICE, line, Basis.NOTICE_LINE);
        } else if (isPictureCredit(line)) {
            sheet.claim(i, Field.PICTURE_CREDIT, line, Basis.CREDIT_LINE);
        } else {
            return;
        }
        sheet.take(i);
    }

    private static boolean isAccessNotice(String line) {
        boolean truncated = Phrases.TRUNCATED.begins(line) > 0 && (Phrases.TRUNCATED.is(line) || !isSentence(line));
        return truncated || Phrases.PAYWALLED.begins(line) > 0;
    }

    private static boolean isCrossReference(String line) {
        int end = Phrases.CROSS_REFERENCE.begins(line);
        if (end == 0) {
            return false;
        }
        if (Phrases.CROSS_REFERENCE.is(line) || isLabel(line, end)) {
            return true;
        }
        String phrase = line.substring(0, end);
        return isInCapitals(phrase) && !isInCapitals(line.substring(end)) && !isSentence(line);
    }

    private static boolean isPictureCredit(String line) {
        int end = Phrases.PICTURE.begins(line);
        return end > 0 && line.length() <= LONGEST_PICTURE_CREDIT && (isLabel(line, end) || Phrases.PICTURE.is(line));
    }

    /** Whether what ends here is set off from the rest, as by a colon. */
    static boolean isLabel(String line, int end) {
        int at = end;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at < line.length() && LABEL_ENDS.indexOf(line.charAt(at)) >= 0;
    }

    private static boolean isSentence(String line) {
        return line.endsWith(".") && !line.endsWith("...");
    }

    static boolean isInCapitals(String text) {
        boolean capitals = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals |= Character.isUpperCase(c);
        }
        return capitals;
    }
}
