package dev.pressmark.authority;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of a title that names a site beside what stands on the page: {@code Headline - The Daily Sample}. */
public final class TitleParts {

    /** What stands between two parts; ideographs have no spaces around them. */
    public static final Pattern SEPARATOR =
            Pattern.compile("(?:\\s+[-–—|·•›»:]+)+\\s+|\\s*[|｜_：]\\s*|:\\s+|(?<=\\p{IsHan})[-–—](?=\\p{IsHan})");

    private TitleParts() {}

    /** The last part and the first, one of which may be the name of the site; none when there is but one. */
    public static List<String> ends(String title) {
        String[] parts = SEPARATOR.split(title.strip(), -1);
        return parts.length < 2
                ? List.of()
                : Stream.of(parts[parts.length - 1], parts[0])
                        .map(String::strip)
                        .toList();
    }
}
