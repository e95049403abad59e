package dev.pressmark.read.html.markup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Empties the scripts and style sheets of a page before it is decoded and parsed. They are nearly half of what news pages
 * hold, nothing in them is read but JSON-LD, and a parser takes a third of its time for them. The tree comes out the same
 * but for what was within them: where it is not certain that a script ends where it seems to, it stays. Two things deceive
 * it: a start tag without its end tag in the value of an attribute, and a quotation mark that is never closed.
 */
public final class Scripts {

    /** Shorter ones are not worth the doing. */
    private static final int SHORTEST = 100;

    private static final int LONGEST_TAG = 4000;

    private static final String SCRIPT = "script";
    private static final String STYLE = "style";
    /** Elements in which a tag may be text. */
    private static final List<String> RAW = List.of("noscript", "title", "textarea");

    /** A character for each byte. */
    private final String page;

    /** What is left out. */
    private final List<Content> contents = new ArrayList<>();

    private int commentEnd = -1;

    private Scripts(String page) {
        this.page = page;
    }

    /**
     * The page without what is within its scripts and style sheets; JSON-LD stays.
     *
     * @param page in a character set in which the signs of markup are the bytes of ASCII; in others nothing is found
     */
    public static byte[] emptied(byte[] page) {
        Scripts scripts = new Scripts(new String(page, StandardCharsets.ISO_8859_1));
        scripts.findContents();
        return without(scripts.contents, page);
    }

    private static byte[] without(List<Content> contents, byte[] page) {
        int length = contents.stream().mapToInt(Content::length).sum();
        byte[] kept = new byte[page.length - length];
        int copied = 0;
        int from = 0;
        for (Content content : contents) {
            System.arraycopy(page, from, kept, copied, content.start() - from);
            copied += content.start() - from;
            from = content.end();
        }
        System.arraycopy(page, from, kept, copied, page.length - from);
        return kept;
    }

    private void findContents() {
        int tag = page.indexOf("<s");
        while (tag >= 0) {
            int next = tag + 2;
            if (isTag(tag + 1, SCRIPT)) {
                next = findContent(tag, SCRIPT);
            } else if (isTag(tag + 1, STYLE)) {
                next = findContent(tag, STYLE);
            } else if (isTag(tag + 1, "svg")) {
                // what its scripts contain is parsed as elements
                next = page.indexOf("</svg", tag);
            }
            tag = next < 0 ? -1 : page.indexOf("<s", next);
        }
    }

    /** Finds what the element that begins here contains, if that is certain; answers from where to look on. */
    private int findContent(int tag, String name) {
        int start = isWithinTag(tag) ? 0 : endOfTag(tag) + 1;
        int end = start == 0 ? -1 : endOfContent(tag, start, name);
        if (end < 0) {
            return tag + 2;
        }
        if (end - start >= SHORTEST && !isJsonLd(tag, start)) {
            contents.add(new Content(start, end));
        }
        return end;
    }

    private boolean isTag(int at, String name) {
        int end = at + name.length();
        return page.startsWith(name, at) && end < page.length() && endsName(page.charAt(end));
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || Character.isWhitespace(c);
    }

    private boolean isJsonLd(int tag, int start) {
        return page.substring(tag, start).toLowerCase(Locale.ROOT).contains("ld+json");
    }

    private boolean isWithinTag(int tag) {
        int i = tag - 1;
        while (i >= 0 && page.charAt(i) != '>' && page.charAt(i) != '<') {
            i--;
        }
        return i >= 0 && page.charAt(i) == '<';
    }

    /** Where the start tag is closed, which is not within the quotation marks of a value; -1 when nowhere. */
    private int endOfTag(int tag) {
        char quote = 0;
        char before = 0;
        int last = Math.min(page.length(), tag + LONGEST_TAG);
        for (int i = tag + 1; i < last; i++) {
            char c = page.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (before == '=' && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '>' || c == '<') {
                return c == '>' ? i : -1;
            }
            before = Character.isWhitespace(c) ? before : c;
        }
        return -1;
    }

    /**
     * Where the end tag stands; -1 when that is not certain, as where a tag of another such element stands before it, or
     * a comment begins or ends: the start tag may then stand in that, in an attribute or a title, or the end tag be none.
     */
    private int endOfContent(int tag, int start, String name) {
        for (int i = page.indexOf('<', start); i >= 0; i = page.indexOf('<', i + 1)) {
            boolean ends = page.startsWith("</", i);
            if (ends && isNamed(i + 2, name)) {
                return hasCommentEnd(tag, i) ? -1 : i;
            }
            int at = i + (ends ? 2 : 1);
            boolean leaves = ends && RAW.stream().anyMatch(raw -> isNamed(at, raw));
            if (leaves || page.startsWith("<!--", i) || isNamed(at, SCRIPT) || isNamed(at, STYLE)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isNamed(int at, String name) {
        return page.regionMatches(true, at, name, 0, name.length());
    }

    private boolean hasCommentEnd(int start, int end) {
        if (commentEnd < start) {
            int found = page.indexOf("-->", start);
            commentEnd = found < 0 ? page.length() : found;
        }
        return commentEnd < end;
    }

    private record Content(int start, int end) {

        int length() {
            return end - start;
        }
    }
}
