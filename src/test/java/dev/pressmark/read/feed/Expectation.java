package dev.pressmark.read.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comment at the top of a file of the feed corpus expects, where that is one plain equality.
 *
 * @param ofEntry whether it is about an entry, else about the feed
 * @param entry   which entry, from 0
 * @param key     what of it, {@code title} or {@code authors.0.name}
 * @param value   what it must be; of dates, numbers joined by commas
 */
record Expectation(boolean ofEntry, int entry, String key, String value) {

    private static final Pattern FORM = Pattern.compile(
            "Expect:\\s*(?:(?:not )?bozo and )?\\(?(?<of>entries|feed)(?<path>(?:\\['\\w+'\\]|\\[\\d+\\]|\\.\\w+)+)\\s*==\\s*"
                    + "(?<value>u?'(?:[^'\\\\]|\\\\.)*'|u?\"(?:[^\"\\\\]|\\\\.)*\"|\\([\\d, ]+\\))\\)?\\s*(?:-->|$)",
            Pattern.MULTILINE);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))");

    static Optional<Expectation> in(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String path =
                matcher.group("path").replaceAll("['\\]]", "").replace('[', '.').substring(1);
        boolean ofEntry = matcher.group("of").equals("entries");
        int entry = 0;
        if (ofEntry) {
            String[] parts = path.split("\\.", 2);
            entry = Integer.parseInt(parts[0]);
            path = parts.length > 1 ? parts[1] : "";
        }
        return Optional.of(new Expectation(ofEntry, entry, path, value(matcher.group("value"))));
    }

    private static String value(String literal) {
        if (literal.startsWith("(")) {
            return literal.substring(1, literal.length() - 1).replace(" ", "");
        }
        String text = literal.substring(literal.startsWith("u") ? 2 : 1, literal.length() - 1);
        return ESCAPE.matcher(text).replaceAll(match -> {
            String hexadecimal = match.group(1) == null ? match.group(2) : match.group(1);
            String character = hexadecimal == null
                    ? escaped(match.group(3))
                    : Character.toString(Integer.parseInt(hexadecimal, 16));
            return Matcher.quoteReplacement(character);
        });
    }

    private static String escaped(String character) {
        return switch (character) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            default -> character;
        };
    }
}
