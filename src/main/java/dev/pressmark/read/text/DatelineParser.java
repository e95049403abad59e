package dev.pressmark.read.text;

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
final class DatelineParser {

    /** No dateline goes farther than this into its paragraph. */
    static final int HEAD = 160;

    private static final int MOST_ENDS = 8;
    private static final Pattern END = Pattern.compile(
            "\\s?[—―_]\\s?|\\s?[-–]{2,3}\\s|(?<=[)\\]])[-–]{2}(?=\\S)|(?<=[\\d)\\].,/])[-–]\\s|\\s[-–]\\s|[:：](?=\\s)|(?<=[/)\\]】）])[.:]?\\s|[.:](?=\\s)|(?<=\\))\\s?=\\s|[)）]?[।。]\\s?|(?<=^\\([\\p{Lu}]{2,8}\\))(?=\\p{Lu})");

    private final AuthorityFile authorities;

    DatelineParser(AuthorityFile authorities) {
        this.authorities = authorities;
    }

    /** The dateline that the head of a paragraph begins with. */
    Optional<Dateline> parse(String paragraph) {
        String head = paragraph.length() > HEAD ? paragraph.substring(0, HEAD) : paragraph;
        Optional<Dateline> longest = EastAsianDateline.parse(head);
        if (longest.isPresent()) {
            return longest;
        }
        Matcher end = END.matcher(head);
        for (int n = 0; n < MOST_ENDS && end.find(); n++) {
            Optional<Dateline> candidate = read(head, end);
            longest = candidate.isPresent() ? candidate : longest;
        }
        return longest;
    }

    private Optional<Dateline> read(String head, Matcher end) {
        String words = head.substring(0, end.start());
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
    private static boolean beginsSentence(String head, int start) {
        return start >= head.length() || !Character.isLowerCase(head.codePointAt(start));
    }

    /** What ends a dateline. The weaker the sign, the more the words before it must say. */
    enum Terminator {
        DASH,
        COLON,
        /** A full stop or nothing but a closing bracket. */
        STOP;

        static Terminator of(String sign) {
            if (sign.endsWith(":") || sign.endsWith("：")) {
                return COLON;
            }
            return sign.chars().allMatch(c -> ".。।)）".indexOf(c) >= 0) ? STOP : DASH;
        }
    }
}
