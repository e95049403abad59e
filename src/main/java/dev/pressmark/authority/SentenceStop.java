package dev.pressmark.authority;

/** The signs that end sentences, in all scripts, and those that may close behind them. */
public final class SentenceStop {

    private static final String FULL_STOPS = ".\u3002\uFF0E\u06D4\u0589\u1362\u104B\u0964\u17D4";
    private static final String OTHERS = "!?\uFF01\uFF1F\u061F";
    private static final String CLOSERS = "\"'\u201C\u201D\u2019\u00BB)]\u3011\u300D\u300F\uFF09";

    /** A regular expression for a place right behind a sentence. */
    public static final String BEHIND = "(?<=[" + (FULL_STOPS + OTHERS + CLOSERS).replace("]", "\\]") + "])";

    private SentenceStop() {}

    public static boolean isFullStop(char sign) {
        return FULL_STOPS.indexOf(sign) >= 0;
    }

    /** Whether it is a full stop, an exclamation or a question mark. */
    public static boolean is(char sign) {
        return isFullStop(sign) || OTHERS.indexOf(sign) >= 0;
    }

    /** Whether it is a quotation mark or a bracket that closes. */
    public static boolean isCloser(char sign) {
        return CLOSERS.indexOf(sign) >= 0;
    }

    /** How much of a text there is without the signs that close behind its last sentence. */
    public static int endWithoutClosers(String text) {
        int end = text.length();
        while (end > 0 && isCloser(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether a text ends as a sentence does. */
    public static boolean ends(String text) {
        int end = endWithoutClosers(text);
        return end > 0 && is(text.charAt(end - 1));
    }
}
