package dev.pressmark.read.text.sheet;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year that the text calls its own: {@code this year, 2020}, {@code (2020) this year}. It completes a date that states none. */
public final class ThisYear {

    /** The year is told early, or not at all. */
    private static final int FARTHEST = 20_000;

    private static final int WINDOW = 30;
    private static final int DIGITS = 4;
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.,:/-])(?:1[6-9]\\d\\d|20\\d\\d)(?![\\d/%-]|[.,:]\\d)");
    private static final Pattern STATED = Pattern.compile("\\d{4}");
    private static final String SIGNS = " ,(（，—–-";

    private ThisYear() {}

    /** Claims that year where a day of publication is stated and its year is not. */
    public static void claim(Sheet sheet) {
        boolean wanted = sheet.claims(claim ->
                claim.field() == Field.PUBLISHED && !STATED.matcher(claim.raw()).find());
        if (!wanted) {
            return;
        }
        Lines lines = sheet.lines();
        int read = 0;
        for (int i = sheet.bodyLine(); i < lines.count() && read < FARTHEST; i++) {
            read += lines.length(i);
            if (lines.length(i) <= FARTHEST && claim(sheet, i)) {
                return;
            }
        }
    }

    private static boolean claim(Sheet sheet, int i) {
        String line = sheet.lines().line(i);
        int digits = 0;
        for (int k = 0; k < line.length(); k++) {
            char c = line.charAt(k);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits == DIGITS && claim(sheet, i, line, k + 1 - DIGITS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean claim(Sheet sheet, int i, String line, int start) {
        Matcher year = YEAR.matcher(line).useTransparentBounds(true).region(start, line.length());
        if (!year.lookingAt() || !(endsInPhrase(line, start) || beginsWithPhrase(line, year.end()))) {
            return false;
        }
        sheet.claim(i, Field.COVERAGE, year.group(), Basis.BODY);
        return true;
    }

    private static boolean beginsWithPhrase(String line, int end) {
        int at = end;
        while (at < line.length() && (SIGNS.indexOf(line.charAt(at)) >= 0 || line.charAt(at) == ')')) {
            at++;
        }
        // "in 2020 this year's" tells it; "in 2019. This year" does not
        return at > end && Phrases.THIS_YEAR.begins(line.substring(at)) > 0;
    }

    private static boolean endsInPhrase(String line, int start) {
        int end = start;
        while (end > 0 && SIGNS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int at = Math.max(0, end - WINDOW); at < end - 1; at++) {
            boolean word =
                    at == 0 || !Character.isLetter(line.charAt(at - 1)) || Character.isIdeographic(line.charAt(at));
            if (word && Phrases.THIS_YEAR.begins(line.substring(at, end)) == end - at) {
                return true;
            }
        }
        return false;
    }
}
