package dev.pressmark.normalise.headline;

import dev.pressmark.authority.WordList;
import dev.pressmark.normalise.name.NaturalCase;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name of a section as it is printed; one that is all in capitals is set in the case it is written in. */
final class SectionName {

    /** One word of so many letters may as well be an acronym. */
    private static final int SHORT = 3;

    private static final Pattern ACRONYM =
            Pattern.compile("(?iu)\\P{L}*(?:" + WordList.ACRONYM.anyOf() + "|[bcdfghjklmnpqrstvwxz]{2,4})\\P{L}*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private SectionName() {}

    /** The name with its acronyms: {@code UK news} stays as it is, {@code UK NEWS} is UK News. */
    static String of(String printed) {
        String name = printed.strip();
        long letters = name.codePoints().filter(Character::isLetter).count();
        if (name.codePoints().anyMatch(Character::isLowerCase) || letters <= SHORT) {
            return name;
        }
        String[] natural = SPACE.split(NaturalCase.of(name), -1);
        String[] words = SPACE.split(name, -1);
        if (words.length != natural.length) {
            return name;
        }
        Arrays.setAll(natural, i -> ACRONYM.matcher(words[i]).matches() ? words[i] : natural[i]);
        return Arrays.stream(natural).collect(Collectors.joining(" "));
    }
}
