package dev.pressmark.normalise.name;

import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import java.util.regex.Pattern;

/** Who else is credited in the line of a byline: for its pictures, for editing it. */
public final class CreditTail {

    private static final Pattern PICTURES = Pattern.compile("(?iu)(?<=[^\\s\u3000,;|/(\u00B7])[\\s\u3000,;|/(\u00B7]++"
            + WordList.PICTURE_LABEL.anyOf() + "\\s?[:\uFF1A\u30FB\uFF0F].*$");
    /** "Text A. Writer Foto A. Painter": without a colon the label has a capital. */
    private static final Pattern UNMARKED =
            Pattern.compile("(?<=\\S)\\s++(?=\\p{Lu})(?iu:" + WordList.PICTURE_LABEL.anyOf() + ")\\s+(?=\\p{Lu}).*$");

    private static final Pattern OF_PICTURES =
            Pattern.compile("(?iu).*\\(\\s*" + WordList.PICTURE_LABEL.anyOf() + "\\s*\\)\\s*");

    private CreditTail() {}

    /**
     * The byline without it.
     *
     * @param introduced whether words before the names say who wrote the text
     */
    static String cutFrom(String byline, boolean introduced) {
        String unpictured = PICTURES.matcher(byline).replaceFirst("");
        String names = introduced ? UNMARKED.matcher(unpictured).replaceFirst("") : unpictured;
        for (int at = names.indexOf(' '); at > 0; at = names.indexOf(' ', at + 1)) {
            int length = Phrases.EDITING_CREDIT.beginsAt(names, at + 1);
            int end = at + 1 + length;
            boolean certain = length > 0
                    && end < names.length()
                    && (names.charAt(end) == ':' || names.substring(at + 1, end).indexOf(' ') > 0);
            if (certain) {
                return names.substring(0, at);
            }
        }
        return names;
    }

    /** "A. Painter (foto)". */
    public static boolean isOfPictures(String piece) {
        return piece.indexOf('(') >= 0 && OF_PICTURES.matcher(piece).matches();
    }
}
