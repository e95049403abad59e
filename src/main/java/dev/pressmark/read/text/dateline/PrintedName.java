package dev.pressmark.read.text.dateline;

import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.WordList;
import dev.pressmark.read.character.Capitals;
import java.util.regex.Pattern;

/** What the name of a place or a person looks like in a dateline. */
final class PrintedName {

    /** Of a place, with the state or the country it lies in. */
    static final int MOST_WORDS = 6;

    private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}*][^<>\"“”!?%$]*");
    /** A company may be what the text begins with, its full stop what looks like the end of a dateline: "Sample Inc." */
    private static final Pattern COMPANY = Pattern.compile("(?iu).*\\s" + WordList.LEGAL_FORM.anyOf());

    private static final Pattern SLASH = Pattern.compile("/");

    private PrintedName() {}

    /** After the agency's name, two or three words with capitals are who signed. */
    static boolean isPerson(String piece) {
        String[] words = piece.split("\\s+", -1);
        return words.length >= 2
                && words.length <= 3
                && NAME.matcher(piece).matches()
                && isCapitalised(words)
                && !COMPANY.matcher(piece).matches();
    }

    static boolean isPlace(String piece) {
        return NAME.matcher(piece).matches()
                && piece.chars().noneMatch(Character::isDigit)
                && (isCapitalised(piece.split("\\s+", -1)) || isMiscapitalised(piece));
    }

    /** "New york", "La paz": a place in the gazetteer all the same. */
    static boolean isMiscapitalised(String piece) {
        int space = piece.lastIndexOf(' ');
        return space > 0
                && Character.isUpperCase(piece.codePointAt(0))
                && Character.isLowerCase(piece.codePointAt(space + 1))
                && isKnownPlace(piece);
    }

    /** Every word but the short ones within ("Rio de Janeiro", "Frankfurt am Main") has a capital. */
    static boolean isCapitalised(String[] words) {
        if (words.length > MOST_WORDS) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            boolean lower = Character.isLowerCase(words[i].codePointAt(0));
            if (lower && (i == 0 || i == words.length - 1 || words[i].length() > 4)) {
                return false;
            }
        }
        return true;
    }

    static boolean isSomePlace(String name) {
        return Capitals.only(name) || isKnownPlace(name);
    }

    static boolean isKnownPlace(String name) {
        return !Gazetteer.places(SLASH.split(name, 2)[0], "").isEmpty();
    }

    static String first(String places) {
        int comma = places.indexOf(',');
        return comma < 0 ? places : places.substring(0, comma);
    }
}
