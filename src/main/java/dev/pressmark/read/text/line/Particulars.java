package dev.pressmark.read.text.line;

import dev.pressmark.authority.DateLabel;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line into the particulars set side by side in it: at the signs that part them, before their labels, beside a date. */
final class Particulars {

    private static final String PARTING_SIGNS = "|｜·•∙●";
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[" + PARTING_SIGNS
                    + "\\x{1F300}-\\x{1FAFF}]\\s*|\\s{2,}|\\t|\\s+[–—-]\\s+|(?<!\\p{Nd})\\s+/\\s+|\\s+/\\s+(?!\\p{Nd})|\\s*　\\s*");
    private static final List<Phrases> LABELS = List.of(
            Phrases.CREDIT,
            Phrases.BYLINE,
            Phrases.PUBLISHED,
            Phrases.MODIFIED,
            Phrases.EDITING_CREDIT,
            Phrases.PICTURE);

    /** " on ", " am: ". */
    private static final int LONGEST_CONNECTIVE = 5;

    private static final int LONGEST_LABEL = 40;

    private static final String STRAY = " ,;/";
    private static final Pattern TIME = Pattern.compile("\\p{Nd}{1,2}[:.h]\\p{Nd}{2}(?!\\p{Nd})");

    private Particulars() {}

    /** Whether a line may have several, given the dates printed in it; most lines need no more to answer. */
    static boolean areIn(String line, List<PrintedDate> dates) {
        return !dates.isEmpty() || mayBeParted(line) || lastColon(line) >= 0;
    }

    /** Whether a sign stands in a line that is set between particulars, and hardly ever in a sentence. */
    static boolean areParted(String line) {
        return line.chars().anyMatch(c -> PARTING_SIGNS.indexOf(c) >= 0);
    }

    /** Whether one of the signs stands in a line that {@link #SEPARATOR} looks for; a dash stands between spaces. */
    private static boolean mayBeParted(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean spaced = i > 0 && line.charAt(i - 1) == ' ';
            if (PARTING_SIGNS.indexOf(c) >= 0
                    || "\t　".indexOf(c) >= 0
                    || Character.isSurrogate(c)
                    || (spaced && " -–—/".indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static int lastColon(String line) {
        return Math.max(line.lastIndexOf(':'), line.lastIndexOf('：'));
    }

    /**
     * The particulars, as they stand there.
     *
     * @param dates printed in the line
     */
    static List<String> of(String line, List<PrintedDate> dates) {
        List<String> pieces = new ArrayList<>();
        for (String part : mayBeParted(line) ? SEPARATOR.split(line, -1) : new String[] {line}) {
            int from = 0;
            List<PrintedDate> printed = part.length() == line.length() ? dates : PrintedDates.in(part);
            int lastDate =
                    printed.isEmpty() ? 0 : printed.get(printed.size() - 1).start();
            int lastLabel = Math.max(lastColon(part), lastDate);
            for (int at = 1; at < lastLabel; at++) {
                int label = beginsWord(part, at) ? lengthOfLabel(part, at, printed) : 0;
                if (label > 0 || (beginsWord(part, at) && isLabelled(part, at))) {
                    addBesideDate(part.substring(from, at), line, dates, pieces);
                    from = at;
                    at += label;
                }
            }
            addBesideDate(part.substring(from), line, dates, pieces);
        }
        pieces.removeIf(String::isEmpty);
        return withTimes(pieces);
    }

    /** A time belongs to the date before it: {@code 4 March 2021 | 14:05}. */
    private static List<String> withTimes(List<String> pieces) {
        List<String> whole = new ArrayList<>();
        for (String piece : pieces) {
            int last = whole.size() - 1;
            if (last >= 0
                    && TIME.matcher(piece).lookingAt()
                    && isDate(whole.get(last))
                    && isDate(whole.get(last) + ' ' + piece)) {
                whole.set(last, whole.get(last) + ' ' + piece);
            } else {
                whole.add(piece);
            }
        }
        return whole;
    }

    private static boolean isDate(String text) {
        return DatedLine.read(text, PrintedDates.in(text), DatedLine.Labels.OPTIONAL)
                        .size()
                == 1;
    }

    /** "A. Writer, 4 March 2021": a date that has no label, and what stands before or behind it. */
    private static void addBesideDate(String text, String line, List<PrintedDate> datesOfLine, List<String> pieces) {
        String part = withoutStraySigns(text);
        List<PrintedDate> dates = part.length() == line.length() ? datesOfLine : PrintedDates.in(part);
        if (dates.size() != 1
                || !DatedLine.read(part, dates, DatedLine.Labels.OPTIONAL).isEmpty()) {
            pieces.add(part);
            return;
        }
        PrintedDate date = dates.get(0);
        String all = part.substring(0, date.start());
        String joined = DatedLine.before(all);
        // "Von ab 28. März": behind such a word these are the writer's initials, and join nothing
        String before = withoutStraySigns(Phrases.BYLINE.is(joined) ? all : joined);
        boolean labelled = DateLabel.is(before);
        pieces.add(labelled ? "" : before);
        pieces.add(part.substring(labelled ? 0 : date.start(), date.end()));
        pieces.add(withoutStraySigns(part.substring(date.end())));
    }

    /** Without commas, slashes and spaces at its ends, nor a dash at the last. */
    private static String withoutStraySigns(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && STRAY.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && (STRAY.indexOf(text.charAt(end - 1)) >= 0 || isDash(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private static boolean beginsWord(String part, int at) {
        return Character.isLetter(part.charAt(at))
                && (!Character.isLetter(part.charAt(at - 1)) || Character.isIdeographic(part.charAt(at)));
    }

    private static boolean isShortlyBeforeDate(int at, List<PrintedDate> dates) {
        for (PrintedDate date : dates) {
            if (date.start() > at && date.start() - at <= LONGEST_LABEL) {
                return true;
            }
        }
        return false;
    }

    /** Of the words that begin at a character of the text and say which date it is that stands behind them; 0 of others. */
    private static int lengthOfLabel(String text, int from, List<PrintedDate> dates) {
        if (!isShortlyBeforeDate(from, dates)) {
            return 0;
        }
        int length = Math.max(Phrases.MODIFIED.beginsAt(text, from), Phrases.PUBLISHED.beginsAt(text, from));
        int end = from + length;
        boolean beforeDate = length > 0
                && dates.stream().anyMatch(date -> date.start() >= end && date.start() - end <= LONGEST_CONNECTIVE);
        return beforeDate ? length : 0;
    }

    /** Whether the label of a particular and a colon begin at a character of the text. */
    static boolean isLabelled(String text, int from) {
        int length = 0;
        for (Phrases label : LABELS) {
            length = Math.max(length, label.beginsAt(text, from));
        }
        int end = from + length;
        return length > 0 && end < text.length() && ":：".indexOf(text.charAt(end)) >= 0;
    }
}
