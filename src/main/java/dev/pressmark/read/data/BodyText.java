package dev.pressmark.read.data;

import dev.pressmark.read.html.MarkupText;
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
        if (value.indexOf('<') >= 0 && MARKUP.matcher(value).find()) {
            return MarkupText.of(value);
        }
        return value.indexOf('&') >= 0 && ENTITY.matcher(value).find() ? Parser.unescapeEntities(value, false) : value;
    }
}
