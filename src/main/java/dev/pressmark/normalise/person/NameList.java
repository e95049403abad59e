package dev.pressmark.normalise.person;

import dev.pressmark.authority.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** How the names in a list are parted: by signs and by what is "and" in many languages. */
enum NameList {
    /** As a byline is printed: dashes part names, and so does what hardly stands within one. */
    PRINTED(Separators.PRINTED, Separators.LETTER_FOR_AND),
    /** As data give it: a dash stands before something about the one who is named. */
    GIVEN_AS_DATA(Separators.GIVEN_AS_DATA, Separators.BETWEEN_WHOLE_NAMES);

    /**
     * A piece of a list.
     *
     * @param printed           as it stands there
     * @param name              what is left of it without titles and signs
     * @param isFirst           whether nothing stands before it
     * @param isSplitOff        whether the word before it may only look like "and"
     * @param isHalfBesideWhole whether it is one word, and some name before it has two or more
     * @param isBehindOther     whether something stands before it, and none of it is a name
     */
    record Piece(
            String printed,
            String name,
            boolean isFirst,
            boolean isSplitOff,
            boolean isHalfBesideWhole,
            boolean isBehindOther) {}

    private final Pattern between;
    private final Pattern perhapsBetween;

    NameList(Pattern between, Pattern perhapsBetween) {
        this.between = between;
        this.perhapsBetween = perhapsBetween;
    }

    /**
     * The names in a list, in its order.
     *
     * @param bare     makes a name of a piece
     * @param accepted which pieces are names
     */
    List<String> named(String list, UnaryOperator<String> bare, Predicate<Piece> accepted) {
        List<String> names = new ArrayList<>();
        boolean first = true;
        boolean whole = false;
        for (String words : between.split(list, -1)) {
            boolean splitOff = false;
            for (String printed : perhapsBetween.split(words, -1)) {
                String name = bare.apply(printed);
                boolean single = name.indexOf(' ') < 0;
                if (accepted.test(
                        new Piece(printed, name, first, splitOff, single && whole, !first && names.isEmpty()))) {
                    names.add(name);
                    whole |= !single;
                }
                first = false;
                splitOff = true;
            }
        }
        return names;
    }

    private static final class Separators {

        private static final int IN_ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        private static final String AND_BETWEEN_NAMES = WordList.anyOf(WordList.AND, WordList.AND_AMONG_NAMES);
        private static final String SIGN = "\\s*(?:[,;|/•·،、／]|(?<!\\p{IsKatakana})・(?!\\p{IsKatakana}))\\s*";
        private static final String BEHIND_WHOLE_NAME = "(?<=\\S\\s\\S{2,40})\\s+";
        private static final String BEFORE_WHOLE_NAME = "\\s+(?=\\S+\\s+\\S)";
        /** In Hebrew "and" is written onto the next word, which begins many a name as well. */
        private static final String HEBREW_AND =
                "|" + BEHIND_WHOLE_NAME + "\u05D5(?=\\p{IsHebrew}{2,20}\\s+\\p{IsHebrew})";
        /** In Arabic too. */
        private static final String ARABIC_AND = "|\\s+و(?=\\p{L}{3})";

        /** A comma may stand before "and" as well. */
        static final Pattern PRINTED = Pattern.compile(
                SIGN + "(?:" + AND_BETWEEN_NAMES + "\\s+)?|\\s+[-–—]\\s+|\\s+" + AND_BETWEEN_NAMES + "\\s+"
                        + ARABIC_AND,
                IN_ANY_CASE);

        static final Pattern GIVEN_AS_DATA = Pattern.compile(
                SIGN + "(?:" + WordList.AND.anyOf() + "\\s+)?|\\s+" + WordList.AND.anyOf() + "\\s+", IN_ANY_CASE);

        static final Pattern LETTER_FOR_AND =
                Pattern.compile(BEHIND_WHOLE_NAME + WordList.LETTER_FOR_AND.anyOf() + BEFORE_WHOLE_NAME + HEBREW_AND);

        /** What is "and" in one language may be part of a name in another, but hardly between two whole names. */
        static final Pattern BETWEEN_WHOLE_NAMES = Pattern.compile(BEHIND_WHOLE_NAME
                + WordList.anyOf(WordList.LETTER_FOR_AND, WordList.AND_AMONG_NAMES)
                + BEFORE_WHOLE_NAME
                + HEBREW_AND);
    }
}
