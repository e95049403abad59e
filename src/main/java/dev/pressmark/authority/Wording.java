package dev.pressmark.authority;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What texts are compared by whose case, signs and spaces do not matter, nor which of two letters that look alike was
 * typed.
 */
public final class Wording {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** What a name may go without. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?iu)^(?:" + WordList.ARTICLE.anyOf() + "\\s+|l['\u2019])(?=\\S)");

    private Wording() {}

    /** The words in small letters, a space between two. */
    public static String words(String text) {
        return BETWEEN_WORDS
                .matcher(ArabicLetters.alike(text.toLowerCase(Locale.ROOT)))
                .replaceAll(" ")
                .strip();
    }

    /** The letters and digits alone, small and without accents: what an address keeps of a name. */
    public static String letters(String text) {
        String small = Normalizer.normalize(ArabicLetters.alike(text.toLowerCase(Locale.ROOT)), Normalizer.Form.NFD);
        return NO_LETTER.matcher(small).replaceAll("");
    }

    /** The same of a name, less the article before it. */
    public static String lettersOfName(String name) {
        return letters(ARTICLE.matcher(name).replaceFirst(""));
    }
}
