package dev.pressmark.normalise.name;

import dev.pressmark.authority.WordList;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names set in capitals, in the case they are written in: {@code RIO DE JANEIRO} is Rio de Janeiro. */
public final class NaturalCase {

    /** Italian articles and saints, before whose apostrophe a capital stands, and behind it another: {@code Dell'Acqua}. */
    private static final Set<String> ELIDED = Set.of("dell", "dall", "nell", "sull", "degl", "sant");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}?[.,]*");
    /** "McLEAN", "MacDONALD", "DeLUCA": a prefix in small letters within capitals. */
    private static final Pattern PREFIXED =
            Pattern.compile("(?<prefix>Mc|Mac|Fitz|De|Di|Del|La|Le|Van|Von)(?<rest>\\p{Lu}{2,}(?:-\\p{Lu}+)*[.,]?)");

    /**
     * "CP Joshi", "Arjun PM": initials without full stops beside a name that is not in capitals; "LI Wei" and "Ann NG" have
     * a surname there.
     */
    private static final Pattern BARE_INITIALS = Pattern.compile("(?!NG|JR|SR)[B-DF-HJ-NP-TV-XZ]{2}");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private NaturalCase() {}

    /** Languages whose small I has a dot only when its capital has one. */
    private static final Set<String> WITH_DOTLESS_I = Set.of("tr", "az");

    private static final Pattern FOREIGN_TO_TURKISH = Pattern.compile("(?i)[qwx]|ch|ph|[^i]tion");
    /** As numbers behind a name: {@code Henry VIII}. */
    private static final Pattern ROMAN_NUMBER =
            Pattern.compile("(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)[.,]?");

    /** A name in a language that is not known. */
    public static String of(String name) {
        return of(name, "");
    }

    /**
     * Words in capitals get one capital each; words that have small letters, initials and numbers stay as they are.
     *
     * @param language BCP 47, empty when unknown: Turkish tells I from İ
     */
    public static String of(String name, String language) {
        boolean dotless = WITH_DOTLESS_I.contains(language)
                && !FOREIGN_TO_TURKISH.matcher(name).find();
        StringBuilder natural = new StringBuilder();
        String[] words = SPACE.split(name.strip(), -1);
        boolean mixed = name.chars().anyMatch(Character::isLowerCase);
        for (int i = 0; i < words.length; i++) {
            boolean outer = i == 0 || i == words.length - 1;
            boolean initials = outer && mixed && BARE_INITIALS.matcher(words[i]).matches();
            natural.append(i == 0 ? "" : " ").append(initials ? words[i] : word(words[i], i == 0, dotless));
        }
        return natural.toString();
    }

    private static String word(String word, boolean first, boolean dotless) {
        long letters = word.chars().filter(Character::isLetter).count();
        Matcher prefixed = PREFIXED.matcher(word);
        if (prefixed.matches()) {
            return prefixed.group("prefix") + withCapitals(lower(prefixed.group("rest"), dotless), word);
        }
        boolean capitals = word.chars().noneMatch(Character::isLowerCase);
        if (!capitals || letters < 2 || INITIALS.matcher(word).matches()) {
            return word;
        }
        if (!first && ROMAN_NUMBER.matcher(word).matches()) {
            return word;
        }
        String lower = lower(word, dotless);
        if (!first && (WordList.NAME_PARTICLE.has(lower) || WordList.PLACE_PARTICLE.has(lower))) {
            return lower;
        }
        return withCapitals(lower, word);
    }

    /** Letter by letter, so that no letter becomes two, as the Turkish I with a dot would. */
    private static String lower(String word, boolean dotless) {
        StringBuilder lower = new StringBuilder(word);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean last = i == lower.length() - 1;
            lower.setCharAt(i, c == 'I' && dotless ? 'ı' : c == 'Σ' && last && i > 0 ? 'ς' : Character.toLowerCase(c));
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
            boolean prefix = i <= 1 || ELIDED.contains(lower.substring(0, i));
            boolean shortPrefix = (c == '\'' || c == '\u2019') && prefix && word.length() - i > 2;
            start = shortPrefix || (!Character.isLetterOrDigit(c) && c != '\'' && c != '\u2019');
            if (i == 1 && lower.startsWith("mc") && lower.length() > 2) {
                start = true;
            }
        }
        return word.toString();
    }
}
