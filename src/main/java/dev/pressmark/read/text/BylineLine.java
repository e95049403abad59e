package dev.pressmark.read.text;

import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Phrases;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells a line that names who wrote the article: by what introduces the names, or by the role that follows them. */
final class BylineLine {

    private static final int LONGEST = 150;
    private static final int MOST_WORDS = 24;
    private static final int MOST_SIGNED_WORDS = 4;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,|/]\\s*");

    private final AuthorityFile authorities;

    BylineLine(AuthorityFile authorities) {
        this.authorities = authorities;
    }

    boolean matches(String line) {
        return line.length() <= LONGEST && !Sentences.endsWithStop(line) && (isIntroduced(line) || hasRole(line));
    }

    private boolean isIntroduced(String line) {
        int end = Phrases.BYLINE.begins(line);
        if (end == 0) {
            return false;
        }
        String names = line.substring(end).replaceFirst("^[\\s:：/.]+", "");
        boolean label = Furniture.isLabel(line, end);
        boolean spaced = end < line.length() && Character.isWhitespace(line.charAt(end));
        return !names.isEmpty() && (label || spaced) && (looksLikeNames(names) || isSigned(names));
    }

    /** A name ended by an agency's is a byline whatever its capitals ("By a. writer, Reuters"). */
    private boolean isSigned(String names) {
        int comma = names.lastIndexOf(',');
        return comma > 0
                && names.substring(0, comma).split("\\s+").length <= MOST_SIGNED_WORDS
                && authorities.find(names.substring(comma + 1)).isPresent();
    }

    /** "A. Writer, Staff Writer": a name, then what its bearer is. */
    private static boolean hasRole(String line) {
        String[] parts = SEPARATOR.split(line);
        return parts.length >= 2
                && parts.length <= 4
                && isName(parts[0])
                && Arrays.stream(parts).skip(1).anyMatch(Phrases.ROLE::is);
    }

    private static boolean isName(String text) {
        String[] words = text.split("\\s+");
        return words.length >= 2
                && words.length <= 5
                && Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    /** Most words of a byline have a capital; those that do not ("and", "in", "de") are short. */
    private static boolean looksLikeNames(String names) {
        String[] words = names.split("\\s+");
        if (words.length > MOST_WORDS || Character.isLowerCase(words[0].codePointAt(0))) {
            return false;
        }
        return Arrays.stream(words)
                .noneMatch(word -> word.length() > 3
                        && Character.isLowerCase(word.codePointAt(0))
                        && !"special".equals(word)
                        && Phrases.ROLE.begins(word) == 0);
    }
}
