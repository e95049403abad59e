package dev.pressmark.read.text.line;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.read.character.EastAsian;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sentences;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a line that states nothing but when the article was published or changed. */
public final class DatedLine {

    private static final int LONGEST = 160;
    private static final int LONGEST_UNREADABLE = 60;
    private static final int LONGEST_AMONG_OTHERS = 120;
    private static final int MOST_WORDS_OF_OTHERS = 10;
    private static final List<Phrases> INTRODUCING = List.of(Phrases.PUBLISHED, Phrases.BYLINE, Phrases.PICTURE);
    /** What may stand around a date beside its label: "at", "am", "Uhr". */
    private static final int LONGEST_CONNECTIVE = 4;

    private static final int LONGEST_AGE = 40;
    /** A year, or a number and another: "14 things to know" is a headline. */
    private static final Pattern NUMBERS = Pattern.compile("\\p{Nd}{4}|\\p{Nd}\\P{Nd}+\\p{Nd}");

    /** How often it was read, which some sites print behind the time and nothing to tell it by. */
    private static final Pattern VIEWS = Pattern.compile("\\d{3,7}");

    private static final Pattern AND = Pattern.compile("^" + WordList.AND.anyOf() + "\\s+");
    private static final Pattern JOINING_WORD = Pattern.compile("\\s+\\p{Ll}{1,3}\\s*$");

    record Dated(Field<?> field, String raw) {}

    /** Whether a date must say what it is the date of: at the foot, many a line has a date that is not the article's. */
    public enum Labels {
        OPTIONAL,
        REQUIRED
    }

    private DatedLine() {}

    /** Claims what the line says and takes it out of the body, if it is such a line. */
    public static boolean take(Sheet sheet, int i, Labels labels) {
        if (sheet.lines().length(i) > LONGEST) {
            return false;
        }
        List<Dated> found = read(sheet.lines().line(i), sheet.lines().dates(i), labels);
        found.forEach(dated -> sheet.claim(i, dated.field(), dated.raw(), Basis.DATE_LINE));
        if (!found.isEmpty()) {
            sheet.take(i);
        }
        return !found.isEmpty();
    }

    /**
     * Claims the one whole date of a line that begins with it, or with a label or a byline before it, whatever else the line
     * says: over the text of a page, systems print all sorts of things beside it.
     */
    public static boolean takeAmongOthers(Sheet sheet, int i) {
        List<PrintedDate> dates = sheet.lines().length(i) > LONGEST_AMONG_OTHERS
                ? List.of()
                : sheet.lines().dates(i);
        if (dates.size() != 1 || !dates.get(0).isWhole()) {
            return false;
        }
        String line = sheet.lines().line(i);
        PrintedDate date = dates.get(0);
        String before = bare(before(date, line));
        boolean introduced = before.isEmpty()
                || isTimeInBrackets(date, line)
                || INTRODUCING.stream().anyMatch(phrases -> phrases.begins(before) > 0);
        boolean taken = introduced && !Sentences.endsWithStop(line) && !isProse(line.substring(date.end()));
        if (taken) {
            sheet.claim(i, Field.PUBLISHED, line.substring(date.start(), date.end()), Basis.DATE_LINE);
            sheet.take(i);
        }
        return taken;
    }

    /** "The Daily Sample ( 2012-06-04 09:20:26 )": beside the name of a site. */
    private static boolean isTimeInBrackets(PrintedDate date, String line) {
        return date.time().isPresent()
                && line.substring(0, date.start()).strip().endsWith("(")
                && line.substring(date.end()).strip().startsWith(")");
    }

    private static boolean isProse(String text) {
        return Furniture.words(text) > MOST_WORDS_OF_OTHERS;
    }

    /** Whether a line says when, and nothing else. */
    public static boolean matches(Lines lines, int i) {
        return lines.length(i) <= LONGEST
                && !read(lines.line(i), lines.dates(i), Labels.OPTIONAL).isEmpty();
    }

    /** @param dates those printed in the line */
    static List<Dated> read(String line, List<PrintedDate> dates, Labels labels) {
        List<Dated> found = new ArrayList<>();
        int from = 0;
        for (PrintedDate date : dates) {
            Field<?> labelledBehind = labelBehind(line, date);
            Field<?> field = labelledBehind == null ? field(label(line, from, date), date) : labelledBehind;
            boolean labelled = labelledBehind != null || isLabelled(line, from, date);
            if (field == null || (labels == Labels.REQUIRED && !labelled)) {
                return List.of();
            }
            found.add(new Dated(field, line.substring(date.start(), date.end())));
            from = date.end();
        }
        if (found.isEmpty()) {
            return unreadable(line);
        }
        return mayFollow(bare(line.substring(from))) ? found : List.of();
    }

    /** In Chinese, Japanese and Korean the label may stand behind the date: {@code 2023年3月5日 11:40更新}, {@code 2023/03/05 11:40 송고}. */
    private static @Nullable Field<?> labelBehind(String line, PrintedDate date) {
        String behind = line.substring(date.end()).stripLeading();
        if (behind.isEmpty() || !EastAsian.mayBe(behind.charAt(0))) {
            return null;
        }
        String label = bare(behind);
        return Phrases.MODIFIED.is(label) ? Field.MODIFIED : Phrases.PUBLISHED.is(label) ? Field.PUBLISHED : null;
    }

    /** A date that nobody can read is still one where the line says so: "Published: 30 February 2020". */
    private static List<Dated> unreadable(String line) {
        int modified = Phrases.MODIFIED.begins(line);
        int end = Math.max(modified, Phrases.PUBLISHED.begins(line));
        boolean dated = end > 0
                && line.length() <= LONGEST_UNREADABLE
                && Furniture.isLabel(line, end)
                && NUMBERS.matcher(line.substring(end)).find();
        if (!dated) {
            return List.of();
        }
        return List.of(new Dated(modified == end ? Field.MODIFIED : Field.PUBLISHED, bare(line.substring(end))));
    }

    /** What stands before a date, without the word that joins it to the date before: "and updated". */
    private static String label(String line, int from, PrintedDate date) {
        String before = bare(line.substring(from, date.start()));
        return from == 0 ? before : AND.matcher(before).replaceFirst("");
    }

    private static boolean isLabelled(String line, int from, PrintedDate date) {
        String before = label(line, from, date);
        return Phrases.PUBLISHED.is(before) || Phrases.MODIFIED.is(before);
    }

    /** What a date with these words before it is the date of; null when they are no label and the date is not whole. */
    private static @Nullable Field<?> field(String before, PrintedDate date) {
        if (Phrases.MODIFIED.is(before)) {
            return Field.MODIFIED;
        }
        if (Phrases.PUBLISHED.is(before)) {
            return Field.PUBLISHED;
        }
        return isConnective(before) && isWhole(date) ? Field.PUBLISHED : null;
    }

    private static boolean isWhole(PrintedDate date) {
        return date.readings().stream().allMatch(reading -> reading.day() != 0)
                && (date.readings().get(0).year() != 0
                        || date.time().isPresent()
                        || !date.weekdays().isEmpty());
    }

    private static boolean isConnective(String text) {
        return WordList.BEFORE_DATE.has(text)
                || (text.length() <= LONGEST_CONNECTIVE
                        && text.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c)));
    }

    /** Behind the dates: nothing, the page it stood on, or a label of which the date is not one ("Updated 3 days ago"). */
    private static boolean mayFollow(String text) {
        return isConnective(text)
                || VIEWS.matcher(text).matches()
                || PageFurniture.isCounter(text)
                || Masthead.isPage(text)
                || (text.length() <= LONGEST_AGE
                        && Math.max(Phrases.MODIFIED.begins(text), Phrases.PUBLISHED.begins(text)) > 0);
    }

    /** What stands before a date in a line, without the small word that joins it to the date: "on", "am". */
    static String before(PrintedDate date, String line) {
        return before(line.substring(0, date.start()));
    }

    /** The same of the words that stand there. */
    static String before(String words) {
        return JOINING_WORD.matcher(words).replaceFirst("");
    }

    /** Without the signs at its ends. */
    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
