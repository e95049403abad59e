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
            "\\s?—\\s?|\\s?[-–]{2,3}\\s|(?<=[\\d)\\].,/])[-–]\\s|\\s[-–]\\s|[:：](?=\\s)|(?<=[/)\\]】）])[.:]?\\s|[.:](?=\\s)|(?<=\\))\\s?=\\s");

    private final AuthorityFile authorities;

    DatelineParser(AuthorityFile authorities) {
        this.authorities = authorities;
    }

    /** The dateline that the head of a paragraph begins with. */
    Optional<Dateline> parse(String paragraph) {
        String head = paragraph.length() > HEAD ? paragraph.substring(0, HEAD) : paragraph;
        Optional<Dateline> longest = Optional.empty();
        Matcher end = END.matcher(head);
        for (int n = 0; n < MOST_ENDS && end.find(); n++) {
            Optional<Dateline> candidate =
                    read(head.substring(0, end.start()), end.group().strip(), end.end());
            longest = candidate.isPresent() ? candidate : longest;
        }
        return longest;
    }

    private Optional<Dateline> read(String words, String terminator, int end) {
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
        return parts.fit(Terminator.of(terminator)) ? Optional.of(parts.toDateline(end)) : Optional.empty();
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
            return sign.isEmpty() || ".".equals(sign) ? STOP : DASH;
        }
    }
}
