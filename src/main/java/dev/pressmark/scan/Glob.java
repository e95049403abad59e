package dev.pressmark.scan;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern over paths with {@code /}: {@code *} and {@code ?} within a name, <code>**&#47;</code> for any number of
 * folders (none included), {@code {a,b}} for alternatives, {@code [abc]} for one of several characters.
 */
public final class Glob {

    private final String pattern;
    private final Pattern regex;

    private Glob(String pattern, Pattern regex) {
        this.pattern = pattern;
        this.regex = regex;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException in words, when it cannot be understood
     */
    public static Glob of(String pattern) {
        try {
            return new Glob(pattern, Pattern.compile(translate(pattern), Pattern.DOTALL));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("'" + pattern + "' is not a file pattern: " + e.getDescription(), e);
        }
    }

    public boolean matches(String path) {
        return regex.matcher(path).matches();
    }

    private static String translate(String glob) {
        StringBuilder regex = new StringBuilder();
        int i = 0;
        while (i < glob.length()) {
            if (glob.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 3;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i += 2;
            } else {
                regex.append(translate(glob.charAt(i)));
                i++;
            }
        }
        return regex.toString();
    }

    private static String translate(char c) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            case '{' -> "(?:";
            case '}' -> ")";
            case ',' -> "|";
            case '[', ']', '-' -> String.valueOf(c);
            default -> Character.isLetterOrDigit(c) ? String.valueOf(c) : Pattern.quote(String.valueOf(c));
        };
    }

    @Override
    public String toString() {
        return pattern;
    }
}
