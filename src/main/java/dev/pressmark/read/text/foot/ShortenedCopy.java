package dev.pressmark.read.text.foot;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.WordList;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts off what a copy that was cut short ends with: {@code [+1234 chars]}, {@code [...]}, {@code ... Read more}. */
final class ShortenedCopy {

    private static final Pattern SHORTENED = Pattern.compile("\\s*\\[\\+\\s?\\d{1,7} \\p{L}{3,12}\\]$");
    private static final String DOTS = "(?:…|\\.{3})";
    private static final String LAST_SIGNS = "[\\s.…|»>→]*$";
    /** "[…]", "(...)", perhaps with where it goes on: "[...] Read more". */
    private static final Pattern BROKEN_OFF = Pattern.compile("(?iu)\\s*[\\[(]" + DOTS + "[\\])]\\s*(?:[\\[(]?"
            + WordList.GOES_ON.anyOf() + "(?:\\s[^.\\[\\]]{1,40})?[\\])]?)?" + LAST_SIGNS);
    /** "... Read more", "… Lire la suite »". */
    private static final Pattern GOES_ON = Pattern.compile("(?iu)\\s*" + DOTS + "[\\s.…]*(?:[\\[(]"
            + WordList.GOES_ON.anyOf() + "[\\])]|(?:(?=\\p{L}+\\s\\p{L})|(?=(?-iu:\\p{Lu})))" + WordList.GOES_ON.anyOf()
            + ")" + LAST_SIGNS);
    /** "Read more..", "More »": in the middle of a sentence or behind its end, with a capital. */
    private static final Pattern TO_GO_ON =
            Pattern.compile("\\s(?=\\p{Lu})(?iu:" + WordList.GOES_ON.anyOf() + ")(?:\\.{2,}|…|\\s?[»→])\\s*$");

    private final Sheet sheet;

    ShortenedCopy(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Cuts it off a line, and claims that the article goes on elsewhere.
     *
     * @param tail  the end of the line
     * @param start where in the line that begins
     * @return whether there was any
     */
    boolean cut(int i, CharSequence tail, int start) {
        return (tail.length() > 0 && tail.charAt(tail.length() - 1) == ']' && cut(SHORTENED, tail, i, start))
                || (mayBeBrokenOff(tail)
                        && !endsQuotation(i, tail)
                        && (cut(BROKEN_OFF, tail, i, start)
                                || cut(GOES_ON, tail, i, start)
                                || cut(TO_GO_ON, tail, i, start)));
    }

    private boolean cut(Pattern mark, CharSequence tail, int i, int start) {
        Matcher shortened = mark.matcher(tail);
        if (!shortened.find()) {
            return false;
        }
        sheet.claim(i, Field.ACCESS, shortened.group().strip(), Basis.NOTICE_LINE);
        sheet.cut(i, start + shortened.start());
        return true;
    }

    private static boolean mayBeBrokenOff(CharSequence tail) {
        for (int at = 0; at < tail.length(); at++) {
            char c = tail.charAt(at);
            if ("…»→".indexOf(c) >= 0 || (c == '.' && at > 0 && tail.charAt(at - 1) == '.')) {
                return true;
            }
        }
        return false;
    }

    /** Within quotation marks it is the speaker who is cut short, and not the copy. */
    private boolean endsQuotation(int i, CharSequence tail) {
        if (tail.toString().indexOf('»') < 0) {
            return false;
        }
        String line = sheet.lines().line(i);
        return line.lastIndexOf('«') > line.lastIndexOf('»', line.lastIndexOf('»') - 1);
    }
}
