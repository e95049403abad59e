package dev.pressmark.read.text.dateline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what may end a dateline at the head of a paragraph. */
final class DatelineEnd {

    /** What ends a dateline. The weaker the sign, the more the words before it must say. */
    enum Kind {
        DASH,
        COLON,
        /** A full stop or nothing but a closing bracket. */
        STOP
    }

    /** Each of the forms has one of these, or stands right behind one. */
    private static final String SIGNS = "—―_-–:：)）]】/=.।۔。៖";

    private static final Pattern FORM = Pattern.compile(String.join(
            "|",
            "\\s?[—―_]\\s?", // LONDON — Words, LONDON—Words
            "\\s?[-–]{2,3}(?:\\s|$)", // LONDON -- Words
            "(?<=[)\\]])[-–]{2}(?=\\S)", // LONDON (AP)--Words
            "(?<=\\p{Lu}{2}|\\p{L}\\.|\\d)[-–]{2}(?=[\\p{Lu}\"“])", // LONDON--Words, LONDON, Feb. 26--Words
            "(?<=[\\d)\\].,/])[-–]\\s", // LONDON, Feb 26- Words
            "\\s[-–]\\s", // LONDON - Words
            "(?<=\\p{Lu}{2})\\s[-–](?=[\\p{Lu}\"“])", // LONDON -Words
            "(?<=[\\p{Lo}\\p{M})])\\s[:：](?=\\s)", // दिल्ली : words, LONDON (AP) : Words
            "[:：](?=\\s)", // LONDON: Words
            "(?<=[/)\\]】）])[.:]?\\s", // LONDON (AP) Words, MOSCOW. /TASS/. Words
            "[.:](?=\\s)", // LONDON, Feb 26. Words
            "(?<=\\))\\s?=\\s", // LONDON (AP) = Words
            "[៖]\\s?", // ភ្នំពេញ៖ words
            "\\s?[)）]?[।۔。]\\s?", // दिल्ली। words, (東京)。words
            "(?<=\\([\\p{Lu}]{2,8}\\))(?=\\p{Lu})")); // LONDON (AP)Words

    private final String head;
    private final Matcher form;

    DatelineEnd(String head) {
        this.head = head;
        this.form = FORM.matcher(head).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether a sign may end it; what else can be asked is then about this end. */
    boolean isAt(int sign) {
        if (SIGNS.indexOf(head.charAt(sign)) < 0) {
            return false;
        }
        boolean spaced = sign > 0 && Character.isWhitespace(head.charAt(sign - 1));
        return form.region(spaced ? sign - 1 : sign, head.length()).lookingAt()
                || form.region(sign + 1, head.length()).lookingAt();
    }

    /** Where the words before it end. */
    int start() {
        return form.start();
    }

    /** Where the text begins. */
    int end() {
        return form.end();
    }

    boolean isFullStop() {
        return form.group().startsWith(".");
    }

    Kind kind() {
        String sign = form.group().strip();
        if (sign.endsWith(":") || sign.endsWith("：") || sign.endsWith("៖")) {
            return Kind.COLON;
        }
        return sign.chars().allMatch(c -> ".。।۔)）".indexOf(c) >= 0) ? Kind.STOP : Kind.DASH;
    }
}
