package dev.pressmark.read.text;

import java.util.regex.Pattern;

/** The line by which a wire tells its stories apart: {@code BC-EU--Summit}, {@code EU-SUMMIT/ (UPDATE 1)}, {@code AM-Crane,0345}. */
final class Slug {

    private static final int LONGEST = 70;
    private static final Pattern WIRE = Pattern.compile("(?:[A-Z]{2}-)[\\p{L}\\d]+(?:[-–/.& ]{1,2}[\\p{L}\\d.']+){0,5}"
            + "(?:,\\s?(?:\\d{1,2}(?:st|nd|rd|th) (?:Ld|Lead|Add)[^,]{0,20}|\\d{2,5}))*(?:\\s?\\([^()]{1,30}\\))?");
    private static final Pattern SLASHED =
            Pattern.compile("[A-Z\\d.]{2,}(?:-[A-Z\\d.]{2,}){0,4}/[A-Z\\d.-]{0,20}(?:\\s?\\([^()]{1,40}\\))?");
    private static final Pattern DOUBLE_DASH = Pattern.compile("\\S*\\p{L}--\\p{L}\\S*");

    private Slug() {}

    static boolean is(String line) {
        return line.length() <= LONGEST
                && line.length() > 4
                && (line.indexOf('-') > 0 || line.indexOf('/') > 0)
                && (DOUBLE_DASH.matcher(line).matches()
                        || SLASHED.matcher(line).matches()
                        || (line.indexOf('-') == 2 && WIRE.matcher(line).matches() && !hasSpaces(line)));
    }

    /** "US-Iran talks to resume" begins like a slug and is a headline. */
    private static boolean hasSpaces(String line) {
        int comma = line.indexOf(',');
        return line.substring(0, comma < 0 ? line.length() : comma).strip().indexOf(' ') >= 0 && line.indexOf('(') < 0;
    }
}
