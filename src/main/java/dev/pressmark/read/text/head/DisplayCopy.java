package dev.pressmark.read.text.head;

import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.read.character.Capitals;
import dev.pressmark.read.text.dateline.DatelineParser;
import dev.pressmark.read.text.line.BylineLine;
import dev.pressmark.read.text.line.DatedLine;
import dev.pressmark.read.text.line.Furniture;
import dev.pressmark.read.text.line.PageFurniture;
import dev.pressmark.read.text.line.ParticularsLine;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sentences;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.HashMap;
import java.util.Map;

/** How the lines over the text are set: which are display copy (headlines, standfirsts, kickers) and which begin the text. */
final class DisplayCopy {

    static final int LONGEST_HEADLINE = 220;
    static final int LONGEST_STANDFIRST = 400;
    private static final int LONGEST_KICKER = 40;
    private static final int LONGEST_LABEL = 60;
    private static final int MOST_WORDS_OF_KICKER = 4;
    private static final int MOST_WORDS_SHOUTED = 2;
    private static final int LONGEST_IDEOGRAPHIC_KICKER = 6;
    /** A headline is broken to lines of about the same length, the last of them shorter. */
    private static final int SHORTEST_BROKEN_LINE = 25;

    private static final int LONGEST_BROKEN_LINE = 120;

    private final Sheet sheet;
    private final Lines lines;
    private final BylineLine bylines;
    private final ParticularsLine particulars;
    private final DatelineParser datelines;
    /** Of the lines asked about so far whether the text opens there. */
    private final Map<Integer, Boolean> beginnings = new HashMap<>();

    DisplayCopy(Sheet sheet, BylineLine bylines, ParticularsLine particulars, DatelineParser datelines) {
        this.datelines = datelines;
        this.particulars = particulars;
        this.sheet = sheet;
        this.lines = sheet.lines();
        this.bylines = bylines;
    }

    /** Short, no sentence, and set apart: by an empty line, by a byline or date line, or by a much longer line. */
    boolean isHeadline(int i) {
        return isUnstopped(i)
                && (!isFollowedByText(i)
                        || (lines.length(i + 1) > 2 * lines.length(i) && lines.length(i + 1) > LONGEST_BROKEN_LINE));
    }

    private boolean isUnstopped(int i) {
        if (lines.length(i) > LONGEST_HEADLINE) {
            return false;
        }
        String line = lines.line(i);
        return !Sentences.endsWithStop(line) || Capitals.only(line);
    }

    /** The line after a headline that was too long for its own: it goes on in small letters, or from a word that cannot end it. */
    boolean isBroken(int i) {
        int next = i + 1;
        return lines.length(i) >= SHORTEST_BROKEN_LINE
                && lines.length(i) <= LONGEST_BROKEN_LINE
                && !lines.isBlank(next)
                && !sheet.isTaken(next)
                && lines.length(next) <= LONGEST_BROKEN_LINE
                && isUnstopped(i)
                && isHeadline(next)
                && !isFurnitureOfHead(next)
                && !statesParticulars(next)
                && (goesOn(lines.line(next)) || hangs(lines.line(i)));
    }

    /** Whatever else a line says, with a day in it, or a bar, it is no half of a headline. */
    private boolean statesParticulars(int i) {
        return lines.line(i).indexOf('|') >= 0 || lines.dates(i).stream().anyMatch(PrintedDate::isWhole);
    }

    private static boolean goesOn(String line) {
        return Character.isLowerCase(line.codePointAt(0));
    }

    /** A comma, a dash or a little word cannot end a headline. */
    private static boolean hangs(String line) {
        char last = line.charAt(line.length() - 1);
        int space = line.lastIndexOf(' ');
        int letters = line.length() - space - 1;
        return ",;-–—:".indexOf(last) >= 0
                || (space > 0 && letters <= 3 && Character.isLowerCase(line.codePointAt(space + 1)));
    }

    /** A label with the headline right under it, or one that newspapers set over headlines. */
    boolean isKicker(int i) {
        String line = lines.length(i) > LONGEST_KICKER ? "" : lines.line(i);
        if (line.isEmpty()) {
            return false;
        }
        if (Phrases.SECTION.is(line)) {
            return headlineFollows(i);
        }
        int next = i + 1;
        if (lines.isBlank(next)) {
            return isShoutedOverHeadline(i);
        }
        return isUnstopped(i)
                && !sheet.isTaken(next)
                && isFewWords(line)
                && lines.length(next) > lines.length(i) + lines.length(i) / 2
                && (isHeadline(next) || isBroken(next))
                && standsApart(next)
                && !goesOn(lines.line(next))
                && !isFurnitureOfHead(next);
    }

    /** A word in capitals, with a longer headline in small letters under it. */
    private boolean isShoutedOverHeadline(int i) {
        int next = sheet.nextOpen(i + 1);
        return Capitals.only(lines.line(i))
                && Furniture.words(lines.line(i)) <= MOST_WORDS_SHOUTED
                && next < lines.count()
                && isHeadline(next)
                && !Capitals.only(lines.line(next))
                && lines.length(next) > 2 * lines.length(i)
                && standsApart(next)
                && !isFurnitureOfHead(next);
    }

    private static boolean isFewWords(String line) {
        boolean ideographic = line.codePoints().anyMatch(Character::isIdeographic);
        return ideographic
                ? line.length() <= LONGEST_IDEOGRAPHIC_KICKER
                : Furniture.isSpaced(line) && line.split("\\s+", -1).length <= MOST_WORDS_OF_KICKER;
    }

    /** Not the last line of the text: something follows a headline. */
    private boolean standsApart(int i) {
        return sheet.nextOpen(i + 1) < lines.count();
    }

    /** Before the headline stands at most what cannot be the headline itself ("Von der Leyen in Kiew"). */
    boolean headlineFollows(int i) {
        int next = sheet.nextOpen(i + 1);
        return next < lines.count() && (isHeadline(next) || isBroken(next));
    }

    /** Set like a headline: without a sign at its end. */
    boolean isUnfinished(int i) {
        return isHeadline(i) && ".?!:;…".indexOf(lines.charAt(i, lines.length(i) - 1)) < 0;
    }

    boolean isFollowedByText(int i) {
        if (lines.isBlank(i + 1) || sheet.isTaken(i + 1)) {
            return false;
        }
        return !isFurnitureOfHead(i + 1) && !standsOverByline(i + 1) && !beginsArticle(i + 1);
    }

    /** Whether the text opens at a line, with a dateline that says more than where. */
    boolean beginsArticle(int i) {
        return beginnings.computeIfAbsent(
                i,
                line -> datelines
                        .parse(lines.paragraph(line, DatelineParser.MOST_LINES, DatelineParser.HEAD))
                        .filter(dateline -> dateline.place() != null && dateline.isDatedOrSigned())
                        .isPresent());
    }

    /** A byline, a date, or what a saved page carries along. */
    boolean isFurnitureOfHead(int i) {
        return isByline(i)
                || DatedLine.matches(lines, i)
                || PageFurniture.matches(lines, i)
                || particulars.matches(lines, i);
    }

    boolean isByline(int i) {
        return lines.length(i) <= LONGEST_HEADLINE && bylines.matches(lines.line(i));
    }

    /** A standfirst, or a label, set directly under the headline, with nothing between it and what the article begins with. */
    private boolean standsOverByline(int i) {
        int next = sheet.nextOpen(i + 1);
        return lines.length(i) <= LONGEST_STANDFIRST
                && next < lines.count()
                && (isByline(next)
                        || DatedLine.matches(lines, next)
                        || (lines.isBlank(i + 1) && isUnstopped(i) && beginsArticle(next)));
    }

    /** A short line that nothing tells what it is, with what an article begins with at most a like one farther on. */
    boolean isUnknownOfHead(int i) {
        int next = sheet.nextOpen(i + 1);
        return isLabel(i)
                && next < lines.count()
                && (beginsHead(next) || (isLabel(next) && beginsHead(sheet.nextOpen(next + 1))));
    }

    private boolean isLabel(int i) {
        return lines.length(i) <= LONGEST_LABEL && isUnstopped(i) && (lines.isBlank(i + 1) || beginsHead(i + 1));
    }

    private boolean beginsHead(int i) {
        return i < lines.count() && (isByline(i) || beginsArticle(i) || DatedLine.matches(lines, i));
    }
}
