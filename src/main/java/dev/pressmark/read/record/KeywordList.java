package dev.pressmark.read.record;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keywords that stand in one text, with commas or other signs between them. */
public final class KeywordList {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|\u060c\u3001\uff0c]\\s*");

    private KeywordList() {}

    /** The keywords in their order. */
    public static Stream<String> in(String text) {
        return SEPARATOR.splitAsStream(text);
    }
}
