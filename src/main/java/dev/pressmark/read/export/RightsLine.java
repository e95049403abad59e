package dev.pressmark.read.export;

import dev.pressmark.authority.WordList;
import java.util.regex.Pattern;

/** What an export prints of whose a document is. */
final class RightsLine {

    private static final int LONGEST = 300;

    private static final String SIGN = "©|\\(c\\)";
    private static final String RESERVED = "(?<!\\p{L})" + WordList.RIGHTS.anyOf() + "(?!\\p{L})";

    private static final Pattern RIGHTS =
            Pattern.compile("(?iu)©|\\(c\\)\\s*(?:copyright|\\d{4})|\\bcopyright\\b|" + RESERVED);
    /** "Copyright law is to change" is a headline. */
    private static final Pattern OPENING = Pattern.compile("(?iu)(?:" + SIGN + "|copyright\\b(?=.*(?:\\d{4}|" + SIGN
            + "|\\b" + WordList.anyOf(WordList.LEGAL_FORM, WordList.RIGHTS) + "(?!\\p{L})))).*");

    private static final Pattern END = Pattern.compile("(?iu)(?:\\p{L}+ ){0,3}" + RESERVED + "\\W*");

    private RightsLine() {}

    /** Whether a line or paragraph that stands where rights are stated says so somewhere. */
    static boolean is(String line) {
        return line.length() <= LONGEST && RIGHTS.matcher(line).find();
    }

    /** Whether a line that stands among others begins with whose the document is. */
    static boolean opens(String line) {
        return OPENING.matcher(line).matches();
    }

    /** Whether a line says no more than that rights are reserved. */
    static boolean ends(String line) {
        return END.matcher(line).matches();
    }
}
