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
        int alternatives = 0;
        boolean inSet = false;
        int i = 0;
        while (i < glob.length()) {
            int c = glob.codePointAt(i);
            if (inSet) {
                inSet = c != ']';
                regex.append(c == ']' || c == '-' ? Character.toString(c) : literal(c));
                i += Character.charCount(c);
            } else if (glob.startsWith("**", i)) {
                boolean folders = glob.startsWith("**/", i);
                regex.append(folders ? "(?:.*/)?" : ".*");
                i += folders ? 3 : 2;
            } else if (glob.startsWith("!/", i)) {
                regex.append("(?:!|")
                        .append(Pattern.quote(PathName.ESCAPED_MARK))
                        .append(")/");
                i += 2;
            } else {
                inSet = c == '[';
                regex.append(c == ',' && alternatives > 0 ? "|" : translate(c));
                alternatives += c == '{' ? 1 : c == '}' ? -1 : 0;
                i += Character.charCount(c);
            }
        }
        return regex.toString();
    }

    private static String translate(int c) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            case '{' -> "(?:";
            case '}' -> ")";
            case '[' -> "[";
            default -> literal(c);
        };
    }

    private static String literal(int c) {
        String text = Character.toString(c);
        return Character.isLetterOrDigit(c) ? text : Pattern.quote(text);
    }

    @Override
    public String toString() {
        return pattern;
    }
}
