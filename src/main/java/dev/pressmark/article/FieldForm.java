package dev.pressmark.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms of values as reports carry them; what is not of a form is refused in words. */
final class FieldForm {

    static final String LIST_SEPARATOR = "; ";

    private static final Pattern SEPARATOR = Pattern.compile("\\s*;(?:\\s+|$)");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final int LONGEST_TAG = 35;

    private FieldForm() {}

    /** One line, in NFC. */
    static String line(String text) {
        String line = WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
        if (line.isEmpty()) {
            throw new IllegalArgumentException("nothing is stated");
        }
        return line;
    }

    static List<String> list(String text) {
        List<String> values = Stream.of(SEPARATOR.split(line(text), -1))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' lists nothing");
        }
        return values;
    }

    static String country(String text) {
        String code = line(text);
        if (!Countries.isCode(code)) {
            throw new IllegalArgumentException("'" + text + "' is not a country of ISO 3166-1 alpha-2, such as GB");
        }
        return code;
    }

    static String language(String text) {
        String tag = line(text);
        try {
            String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            if (canonical.length() <= LONGEST_TAG) {
                return canonical;
            }
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("'" + text + "' is not a language tag of BCP 47, such as en", e);
        }
        throw new IllegalArgumentException("'" + text + "' is longer than a language tag");
    }

    static String address(String text) {
        String address = line(text);
        try {
            URI uri = new URI(address);
            if (uri.isAbsolute() && uri.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + text + "' is not an address such as https://example.com/a", e);
        }
        throw new IllegalArgumentException("'" + text + "' is not a whole address such as https://example.com/a");
    }

    static String access(String text) {
        String access = line(text);
        if (Access.named(access).isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' is neither truncated nor paywalled");
        }
        return access;
    }
}
