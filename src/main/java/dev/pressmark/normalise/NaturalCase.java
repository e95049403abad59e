package dev.pressmark.normalise;

import java.util.Set;
import java.util.regex.Pattern;

/** Names set in capitals, in the case they are written in: {@code RIO DE JANEIRO} is Rio de Janeiro. */
final class NaturalCase {

    /** Written small within a name. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "les", "of", "the", "am",
            "an", "der", "den", "sur", "upon", "und", "and", "y", "e", "et", "van", "von", "bin", "al", "el", "ter",
            "ten", "zu");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}?[.,]*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private NaturalCase() {}

    /** Words in capitals get one capital each; words that have small letters, and initials, stay as they are. */
    static String of(String name) {
        StringBuilder natural = new StringBuilder();
        String[] words = SPACE.split(name.strip(), -1);
        for (int i = 0; i < words.length; i++) {
            natural.append(i == 0 ? "" : " ").append(word(words[i], i == 0));
        }
        return natural.toString();
    }

    private static String word(String word, boolean first) {
        long letters = word.chars().filter(Character::isLetter).count();
        boolean capitals = word.chars().noneMatch(Character::isLowerCase);
        if (!capitals || letters < 2 || INITIALS.matcher(word).matches()) {
            return word;
        }
        String lower = lower(word);
        if (!first && PARTICLES.contains(lower)) {
            return lower;
        }
        return withCapitals(lower, word);
    }

    /** Letter by letter, so that no letter becomes two, as the Turkish I with a dot would. */
    private static String lower(String word) {
        StringBuilder lower = new StringBuilder(word);
        for (int i = 0; i < lower.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
        }
        return lower.toString();
    }

    private static String withCapitals(String lower, String original) {
        StringBuilder word = new StringBuilder(lower);
        boolean start = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (start && Character.isLetter(c)) {
                word.setCharAt(i, i == 0 && original.charAt(0) == 'İ' ? 'İ' : Character.toTitleCase(c));
            }
            boolean shortPrefix = (c == '\'' || c == '\u2019') && i <= 1 && word.length() - i > 2;
            start = shortPrefix || (!Character.isLetterOrDigit(c) && c != '\'' && c != '\u2019');
            if (i == 1 && lower.startsWith("mc") && lower.length() > 3) {
                start = true;
            }
        }
        return word.toString();
    }
}
