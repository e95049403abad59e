package dev.pressmark.authority;

/** Words that end with a full stop of their own: "Gov.", "Inc.", "U.S.". */
public final class Abbreviation {

    private static final int LONGEST = 8;
    private static final int LONGEST_SHORTENED = 5;

    private Abbreviation() {}

    /**
     * Whether a full stop ends an initial or a shortened word with a capital, and so may end no sentence.
     *
     * @param stop its position in the text
     */
    public static boolean endsAt(String text, int stop) {
        if (stop == 0 || !Character.isLetter(text.charAt(stop - 1))) {
            return false;
        }
        int start = stop;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && start > stop - LONGEST) {
            start--;
        }
        String word = text.substring(start, stop);
        if (word.indexOf('.') >= 0) {
            return word.chars().noneMatch(Character::isDigit);
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || (isShortened(word) && WordList.ABBREVIATION.has(word));
    }

    private static boolean isShortened(String word) {
        return word.length() > 1
                && word.length() <= LONGEST_SHORTENED
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).allMatch(Character::isLowerCase);
    }
}
