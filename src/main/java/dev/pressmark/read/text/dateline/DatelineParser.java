package dev.pressmark.read.text.dateline;

import dev.pressmark.authority.Abbreviation;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.GermanText;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDates;
import java.util.List;
import java.util.Optional;
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

    /** What stands behind the comma: "Lyon, le 6 mars". */
    private static final Pattern JOINED_TO_DATE = Pattern.compile(",\\s+" + WordList.BEFORE_DATE.anyOf() + "\\s+$");

    private final AuthorityFile authorities;

    public DatelineParser(AuthorityFile authorities) {
        this.authorities = authorities;
    }

    /** The dateline that the head of a paragraph begins with. */
    public Optional<Dateline> parse(String paragraph) {
        String head = paragraph.length() > HEAD ? paragraph.substring(0, HEAD) : paragraph;
        if (head.isEmpty() || (Character.isLowerCase(head.codePointAt(0)) && !beginsWithSite(head))) {
            return Optional.empty();
        }
        Optional<Dateline> longest = EastAsianDateline.parse(head, authorities);
        if (longest.isPresent()) {
            return longest;
        }
        DatelineEnd end = new DatelineEnd(head);
        int from = 0;
        int smallWords = 0;
        for (int i = 0; i < head.length() && smallWords <= MOST_SMALL_WORDS; i++) {
            char c = head.charAt(i);
            smallWords += Character.isLowerCase(c) && i > 0 && head.charAt(i - 1) == ' ' ? 1 : 0;
            if (i >= from && end.isAt(i)) {
                Optional<Dateline> candidate = read(head, end);
                longest = candidate.isPresent() ? candidate : longest;
                from = Math.max(i + 1, end.end());
            }
        }
        return longest;
    }

    private Optional<Dateline> read(String head, DatelineEnd end) {
        String words = head.substring(0, end.start());
        if (end.isFullStop() && Abbreviation.endsAt(head, end.start())) {
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
            parts.read(JOINED_TO_DATE.matcher(words.substring(0, date.start())).replaceFirst(""));
            parts.date(words.substring(date.start(), date.end()));
            parts.read(words.substring(date.end()));
        }
        boolean sentence = beginsSentence(head, end.end());
        // German papers end a place in small letters with a full stop: "Leipzig. Das Gericht hat entschieden."
        boolean fits = parts.fit(end.kind(), sentence)
                || (end.kind() == DatelineEnd.Kind.STOP
                        && parts.fit(DatelineEnd.Kind.COLON, sentence)
                        && GermanText.is(head.substring(end.end())));
        return fits ? Optional.of(parts.toDateline(end.end())) : Optional.empty();
    }

    /** "sample.com, JAKARTA - ": as the paper writes its own address. */
    private static boolean beginsWithSite(String head) {
        int comma = head.indexOf(',');
        return comma > 0 && DatelineForm.isSite(head.substring(0, comma));
    }

    /** Text after a dateline begins like a sentence, not in small letters. */
    private static boolean beginsSentence(String head, int end) {
        String rest = head.substring(end).stripLeading();
        return rest.isEmpty() || !Character.isLowerCase(rest.codePointAt(0));
    }
}
