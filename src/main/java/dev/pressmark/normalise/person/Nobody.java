package dev.pressmark.normalise.person;

import dev.pressmark.authority.WordList;
import dev.pressmark.normalise.name.Signature;
import java.util.regex.Pattern;

/** What systems name as the author of whom they have not been told: {@code admin}, {@code Guest Author}. */
final class Nobody {

    private static final int LONGEST = 40;
    private static final Pattern NO_AUTHOR = Pattern.compile("(?iu)[\\s\\p{Ps}]*" + WordList.NO_AUTHOR.anyOf()
            + "(?:[\\s/,_-]*" + WordList.NO_AUTHOR.anyOf() + ")?\\d{0,3}[\\s\\p{Pe}]*");

    private Nobody() {}

    /** Whether this is nobody's name. */
    static boolean is(String byline) {
        return byline.length() <= LONGEST
                && NO_AUTHOR.matcher(Signature.names(byline)).matches();
    }
}
