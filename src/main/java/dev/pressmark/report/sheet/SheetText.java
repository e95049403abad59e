package dev.pressmark.report.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as spreadsheet programs can hold it: what must be changed says so where it stands. */
final class SheetText {

    /** Characters in a cell, in Excel as in LibreOffice's export to it. */
    static final int LONGEST = 32_767;

    private static final int ROOM_FOR_MARK = 80;
    private static final String FORMULA_SIGNS = "=+-@\t\r\n|\uff1d\uff0b\uff0d\uff20";
    /** What spreadsheet programs take for an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private SheetText() {}

    /** The text, cut with a mark if it is longer than a cell can be. */
    static String fit(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - ROOM_FOR_MARK;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end)
                + String.format(Locale.ROOT, " [cut here: the first %,d of %,d characters]", end, text.length());
    }

    /** Whether {@link #fit} cuts the text. */
    static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    /** The text so that no program that opens a CSV file takes it for a formula: with an apostrophe in front if it might. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /**
     * The text as a workbook stores it: characters that XML lacks are escaped as ECMA-376 has it, and lines end as
     * spreadsheet programs end them within a cell, for they would not keep another end.
     */
    static String stored(String text) {
        Matcher escapes = ESCAPE.matcher(LINE_END.matcher(text).replaceAll("\n"));
        String plain = escapes.replaceAll("_x005F_");
        StringBuilder stored = null;
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            boolean kept = character >= ' ' ? character < '\ufffe' : character == '\t' || character == '\n';
            if (!kept && stored == null) {
                stored = new StringBuilder(plain.substring(0, i));
            }
            if (stored != null) {
                stored.append(
                        kept ? String.valueOf(character) : String.format(Locale.ROOT, "_x%04X_", (int) character));
            }
        }
        return stored == null ? plain : stored.toString();
    }
}
