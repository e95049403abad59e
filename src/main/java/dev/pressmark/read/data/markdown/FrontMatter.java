package dev.pressmark.read.data.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the text of a file between two lines of their own: YAML between dashes, TOML between plus signs.
 *
 * @param kind what it is written in
 * @param text of it, without the lines around it
 * @param rest the text below
 */
record FrontMatter(Kind kind, String text, String rest) {

    /** What it is written in. */
    enum Kind {
        YAML,
        TOML
    }

    private static final Pattern OPENING = Pattern.compile("\\A\\s*?(---|\\+\\+\\+)[ \\t]*\\R");
    private static final Pattern YAML_END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$\\R?");
    private static final Pattern TOML_END = Pattern.compile("(?m)^\\+\\+\\+[ \\t]*$\\R?");
    private static final Pattern YAML_KEY = Pattern.compile("(?m)^[\\w-]{1,60}[ \\t]*:(?:\\s|$)");
    private static final Pattern TOML_KEY = Pattern.compile("(?m)^[\\w-]{1,60}[ \\t]*=");

    /** The front matter of a text; empty when it has none, or it names nothing. */
    static Optional<FrontMatter> of(String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.find()) {
            return Optional.empty();
        }
        Kind kind = opening.group(1).equals("---") ? Kind.YAML : Kind.TOML;
        Matcher end = (kind == Kind.YAML ? YAML_END : TOML_END).matcher(text);
        if (!end.find(opening.end())) {
            return Optional.empty();
        }
        String matter = text.substring(opening.end(), end.start());
        boolean names =
                (kind == Kind.YAML ? YAML_KEY : TOML_KEY).matcher(matter).find();
        return names ? Optional.of(new FrontMatter(kind, matter, text.substring(end.end()))) : Optional.empty();
    }
}
