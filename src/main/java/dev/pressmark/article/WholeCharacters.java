package dev.pressmark.article;

/** Text in which every character is whole: half of a surrogate pair, which no file can hold, is U+FFFD in it. */
final class WholeCharacters {

    private static final String CUT = "\u2026";
    private static final char REPLACEMENT = '\uFFFD';

    private WholeCharacters() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    /** What exceeds so many characters is cut, with an ellipsis in its place. */
    static String upTo(int most, String text) {
        String whole = of(text);
        if (whole.length() <= most) {
            return whole;
        }
        boolean pair = Character.isHighSurrogate(whole.charAt(most - 2));
        return whole.substring(0, pair ? most - 2 : most - 1) + CUT;
    }

    private static String replaced(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(c -> whole.appendCodePoint(isHalf(c) ? REPLACEMENT : c));
        return whole.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
