package dev.pressmark.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats of article files, told by what is in them, and only where that leaves it open by their names. */
public enum FileFormat {
    TEXT,
    HTML;

    private static final int HEAD = 4096;
    private static final Pattern BEGINS_PAGE = Pattern.compile(
            "(?is)^(?:\\s|<\\?xml[^>]{0,200}>|<!--.{0,3000}?-->)*<(?:!doctype\\s+html|html[\\s>]|head[\\s>]|body[\\s>]|meta\\s|title[\\s>])");
    private static final Pattern MARKUP =
            Pattern.compile("(?i)</?(?:html|head|body|div|p|span|meta|article|section|h1|title|br|a\\s)[^<>]{0,300}>");
    private static final int FEW_TAGS = 3;
    private static final List<String> PAGE_NAMES = List.of(".html", ".htm", ".xhtml", ".shtml", ".mht.html");

    /**
     * The format of a file.
     *
     * @param name its path or name
     */
    public static FileFormat of(byte[] bytes, String name) {
        String head = head(bytes);
        if (BEGINS_PAGE.matcher(head).find()) {
            return HTML;
        }
        boolean named = PAGE_NAMES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
        return named && MARKUP.matcher(head).results().limit(FEW_TAGS).count() == FEW_TAGS ? HTML : TEXT;
    }

    /** Signs of markup are ASCII; in UTF-16 every other byte is a zero, and a mark may stand before all. */
    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String text = head.indexOf('\0') < 0 ? head : head.replace("\0", "");
        return text.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "");
    }
}
