package dev.pressmark.read.text.head;

import java.util.regex.Pattern;

/** The line by which a wire tells its stories apart: {@code BC-EU--Summit}, {@code EU-SUMMIT/ (UPDATE 1)}, {@code AM-Crane,0345}. */
final class Slug {

    private static final int LONGEST = 70;
    private static final String VERSION = "(?:,\\s?(?:\\d{1,2}(?:st|nd|rd|th) (?:Ld|Lead|Add)[^,]{0,20}|\\d{2,5})"
            + "|\\s+\\d\\d-\\d\\d(?:\\s+\\d{3,5})?)";
    private static final Pattern WIRE = Pattern.compile(
            "[A-Z]{2}-[\\p{L}\\d]+(?:[-–/.& ]{1,2}[\\p{L}\\d.']+){0,5}" + VERSION + "{0,3}(?:\\s?\\([^()]{1,30}\\))?");
    private static final Pattern NUMBER = Pattern.compile(VERSION + "$");
    /** What a wire sets before the slug to say for whom it is. */
    private static final Pattern SELECTOR = Pattern.compile("^(?:[a-z] [a-z] )?");
    /** For which edition a story is: morning, afternoon or both. */
    private static final Pattern CYCLE = Pattern.compile("(?:AM|PM|BC)-.*");

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
                        || isOfWire(SELECTOR.matcher(line).replaceFirst("")));
    }

    private static boolean isOfWire(String line) {
        return line.indexOf('-') == 2 && WIRE.matcher(line).matches() && (!hasSpaces(line) || isNumbered(line));
    }

    /** Whether it says for which edition the story is and how long it is, or which version: no headline does. */
    static boolean isNumbered(String line) {
        String slug = line.length() > LONGEST ? "" : SELECTOR.matcher(line).replaceFirst("");
        return CYCLE.matcher(slug).matches()
                && WIRE.matcher(slug).matches()
                && NUMBER.matcher(slug).find();
    }

    /** "US-Iran talks to resume" begins like a slug and is a headline. */
    private static boolean hasSpaces(String line) {
        int comma = line.indexOf(',');
        return line.substring(0, comma < 0 ? line.length() : comma).strip().indexOf(' ') >= 0 && line.indexOf('(') < 0;
    }
}
