package dev.pressmark.read.data;

import dev.pressmark.read.html.body.MarkupText;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The text of an article as a value of a record has it: plain, or in markup. */
final class BodyText {

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)</?(?:p|div|br|span|a|h[1-6]|ul|ol|li|em|i|b|strong|figure|img|blockquote|section|article|html|body|table)"
                    + "(?:\\s[^<>]{0,2000})?/?>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\\d{0,2});");

    private BodyText() {}

    /** Lines or paragraphs of text. */
    static String of(String value) {
        int bracket = value.indexOf('<');
        if (bracket >= 0 && MARKUP.matcher(value).find(bracket)) {
            return MarkupText.of(value);
        }
        int ampersand = value.indexOf('&');
        return ampersand >= 0 && ENTITY.matcher(value).find(ampersand) ? Parser.unescapeEntities(value, false) : value;
    }
}
