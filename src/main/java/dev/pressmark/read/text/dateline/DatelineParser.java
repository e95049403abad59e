package dev.pressmark.read.text.dateline;

import dev.pressmark.authority.Abbreviation;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDates;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline at the head of a paragraph: places, a date, an agency or publisher in brackets, ended by a dash, a
 * colon or a full stop. Of the ends it could have, the farthest is taken up to which everything fits that form.
 */
public final class DatelineParser {

    /** No dateline goes farther than this into its paragraph. */
    public static final int HEAD = 160;

    /** Nor over more lines. */
    public static final int MOST_LINES = 3;

    /** A dateline has few words in small letters: those of its date and within its places' names. */
    private static final int MOST_SMALL_WORDS = 6;

    private static final String SIGNS = "—―_-–:：)）]】/=.।۔。៖";
    private static final Pattern END = Pattern.compile(
            "\\s?[—―_]\\s?|\\s?[-–]{2,3}(?:\\s|$)|(?<=[)\\]])[-–]{2}(?=\\S)|(?<=\\p{Lu}{2}|\\p{L}\\.|\\d)[-–]{2}(?=[\\p{Lu}\"“])|(?<=[\\d)\\].,/])[-–]\\s|\\s[-–]\\s|(?<=\\p{Lu}{2})\\s[-–](?=[\\p{Lu}\"“])|(?<=[\\p{Lo}\\p{M})])\\s[:：](?=\\s)|[:：](?=\\s)|(?<=[/)\\]】）])[.:]?\\s|[.:](?=\\s)|(?<=\\))\\s?=\\s|[៖][\\s]?|\\s?[)）]?[।۔。]\\s?|(?<=\\([\\p{Lu}]{2,8}\\))(?=\\p{Lu})");

    private final AuthorityFile authorities;

    public DatelineParser(AuthorityFile authorities) {
        this.authorities = authorities;
    }

    /** The dateline that the head of a paragraph begins with. */
    public Optional<Dateline> parse(String paragraph) {
        String head = paragraph.length() > HEAD ? paragraph.substring(0, HEAD) : paragraph;
        if (head.isEmpty() || Character.isLowerCase(head.codePointAt(0))) {
            return Optional.empty();
        }
        Optional<Dateline> longest = EastAsianDateline.parse(head, authorities);
        if (longest.isPresent()) {
            return longest;
        }
        // the form of an end is looked for only where one of its signs stands
        Matcher end = END.matcher(head).useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        int smallWords = 0;
        for (int i = 0; i < head.length() && smallWords <= MOST_SMALL_WORDS; i++) {
            char c = head.charAt(i);
            smallWords += Character.isLowerCase(c) && i > 0 && head.charAt(i - 1) == ' ' ? 1 : 0;
            if (i >= from && SIGNS.indexOf(c) >= 0 && isEnd(end, head, i)) {
                Optional<Dateline> candidate = read(head, end);
                longest = candidate.isPresent() ? candidate : longest;
                from = Math.max(i + 1, end.end());
            }
        }
        return longest;
    }

    private static boolean isEnd(Matcher end, String head, int sign) {
        boolean spaced = sign > 0 && Character.isWhitespace(head.charAt(sign - 1));
        return end.region(spaced ? sign - 1 : sign, head.length()).lookingAt()
                || end.region(sign + 1, head.length()).lookingAt();
    }

    private Optional<Dateline> read(String head, Matcher end) {
        String words = head.substring(0, end.start());
        if (end.group().startsWith(".") && Abbreviation.endsAt(head, end.start())) {
            return Optional.empty();
        }
        List<PrintedDate> dates = PrintedDates.in(words);
        if (dates.size() > 1) {
            return Optional.empty();
        }
        DatelineParts parts = new DatelineParts(authorities);
        if (dates.isEmpty()) {
            parts.read(words);
        } else {
            PrintedDate date = dates.get(0);
            parts.read(words.substring(0, date.start()));
            parts.date(words.substring(date.start(), date.end()));
            parts.read(words.substring(date.end()));
        }
        Terminator terminator = Terminator.of(end.group().strip());
        boolean fits = parts.fit(terminator, beginsSentence(head, end.end()));
        return fits ? Optional.of(parts.toDateline(end.end())) : Optional.empty();
    }

    /** Text after a dateline begins like a sentence, not in small letters. */
    private static boolean beginsSentence(String head, int end) {
        String rest = head.substring(end).stripLeading();
        return rest.isEmpty() || !Character.isLowerCase(rest.codePointAt(0));
    }

    /** What ends a dateline. The weaker the sign, the more the words before it must say. */
    enum Terminator {
        DASH,
        COLON,
        /** A full stop or nothing but a closing bracket. */
        STOP;

        static Terminator of(String sign) {
            if (sign.endsWith(":") || sign.endsWith("：") || sign.endsWith("៖")) {
                return COLON;
            }
            return sign.chars().allMatch(c -> ".。।۔)）".indexOf(c) >= 0) ? STOP : DASH;
        }
    }
}
