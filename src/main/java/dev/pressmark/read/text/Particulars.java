package dev.pressmark.read.text;

import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line into the particulars set side by side in it: at the signs that part them, before their labels, beside a date. */
final class Particulars {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|｜·•∙●]\\s*|\\s{2,}|\\t|\\s+[–—-]\\s+|\\s*　\\s*");
    private static final Pattern STRAY = Pattern.compile("^[\\s,;]+|[\\s,;\\p{Pd}]+$");

    private static final Pattern TIME = Pattern.compile("\\p{Nd}{1,2}[:.h]\\p{Nd}{2}(?!\\p{Nd})");

    private Particulars() {}

    /** Whether a line may have several, given the dates printed in it; most lines need no more to answer. */
    static boolean areIn(String line, List<PrintedDate> dates) {
        return line.chars().anyMatch(c -> "|｜·•∙●:：\t　".indexOf(c) >= 0)
                || line.contains("  ")
                || line.contains(" - ")
                || line.contains(" – ")
                || line.contains(" — ")
                || !dates.isEmpty();
    }

    /** The particulars, as they stand there. */
    static List<String> of(String line) {
        List<String> pieces = new ArrayList<>();
        for (String part : SEPARATOR.split(line, -1)) {
            int from = 0;
            int lastColon = Math.max(part.lastIndexOf(':'), part.lastIndexOf('：'));
            for (int at = 1; at < lastColon; at++) {
                if (beginsWord(part, at) && isLabelled(part.substring(at))) {
                    addBesideDate(part.substring(from, at), pieces);
                    from = at;
                }
            }
            addBesideDate(part.substring(from), pieces);
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
        return DateLine.read(text, PrintedDates.in(text), DateLine.Labels.OPTIONAL)
                        .size()
                == 1;
    }

    /** "A. Writer, 4 March 2021": a date that has no label, and what stands before or behind it. */
    private static void addBesideDate(String text, List<String> pieces) {
        String part = STRAY.matcher(text).replaceAll("");
        List<PrintedDate> dates = PrintedDates.in(part);
        if (dates.size() != 1
                || !DateLine.read(part, dates, DateLine.Labels.OPTIONAL).isEmpty()) {
            pieces.add(part);
            return;
        }
        PrintedDate date = dates.get(0);
        pieces.add(STRAY.matcher(DateLine.before(date, part)).replaceAll(""));
        pieces.add(part.substring(date.start(), date.end()));
        pieces.add(STRAY.matcher(part.substring(date.end())).replaceAll(""));
    }

    private static boolean beginsWord(String part, int at) {
        return Character.isLetter(part.charAt(at))
                && (!Character.isLetter(part.charAt(at - 1)) || Character.isIdeographic(part.charAt(at)));
    }

    /** Whether a text begins with the label of a particular and a colon. */
    static boolean isLabelled(String text) {
        int end = Math.max(Phrases.CREDIT.begins(text), Phrases.BYLINE.begins(text));
        end = Math.max(end, Math.max(Phrases.PUBLISHED.begins(text), Phrases.MODIFIED.begins(text)));
        end = Math.max(end, Phrases.EDITING_CREDIT.begins(text));
        return end > 0 && end < text.length() && ":：".indexOf(text.charAt(end)) >= 0;
    }
}
