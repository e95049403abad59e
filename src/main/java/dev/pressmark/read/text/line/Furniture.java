package dev.pressmark.read.text.line;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.read.character.Capitals;
import dev.pressmark.read.text.sheet.Lines;
import dev.pressmark.read.text.sheet.Sentences;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.regex.Pattern;

/**
 * Takes out of the body what newspapers set between paragraphs: pointers to other articles, invitations to share or
 * subscribe, picture credits, the mark where a copy was cut short. They stay as claims.
 */
public final class Furniture {

    private static final int LONGEST = 240;
    private static final int LONGEST_PICTURE_CREDIT = 160;
    private static final int FEWEST_WORDS_OF_PROSE = 7;
    private static final int FEW_WORDS = 5;
    private static final Pattern INVITATION = Pattern.compile("(?iu)" + WordList.INVITATION.anyOf());
    /** The photographer's name, behind words that announce it: "Picture by A. Painter". */
    private static final Pattern PHOTOGRAPHER = Pattern.compile("(?: (?:" + WordList.NAME_PARTICLE.anyOf() + " )?"
            + Capitals.NAME_WORD + "){2,4}(?:[/,] ?[\\p{L} ]{2,30})?");
    /** How much of the article is not shown. */
    private static final Pattern REMAINDER = Pattern.compile("\\d{1,3}\\s?%");
    /** Signs that set a label off from what it introduces. */
    private static final String LABEL_ENDS = ":：»›>|—–";

    private Furniture() {}

    /** Takes every line that belongs to the page around the text. */
    public static void take(Sheet sheet) {
        Lines lines = sheet.lines();
        int headline = headline(sheet);
        for (int i = 0; i < lines.count(); i++) {
            int length = lines.length(i);
            if (length >= 2
                    && length <= LONGEST
                    && i != headline
                    && mayBeFurniture(lines.charAt(i, 0), lines.charAt(i, 1))) {
                take(sheet, i, lines.line(i));
            }
        }
    }

    /** The first line, unless the one after it is more like a headline: "Watch: Cows run through town". */
    private static int headline(Sheet sheet) {
        Lines lines = sheet.lines();
        int first = sheet.nextOpen(0);
        int second = first + 1;
        while (second < lines.count() && lines.isBlank(second)) {
            second++;
        }
        boolean follows = second < lines.count()
                && lines.length(second) <= LONGEST
                && !Sentences.endsWithStop(lines.line(second))
                && Phrases.BYLINE.begins(lines.line(second)) == 0
                && !DatedLine.matches(lines, second);
        return follows || second >= lines.count() ? -1 : first;
    }

    private static boolean mayBeFurniture(char first, char second) {
        return isSetOff(first)
                || Phrases.CROSS_REFERENCE.mayBegin(first, second)
                || Phrases.NOTICE.mayBegin(first, second)
                || Phrases.PICTURE.mayBegin(first, second)
                || Phrases.TRUNCATED.mayBegin(first, second)
                || Phrases.PAYWALLED.mayBegin(first, second);
    }

    /** "- Advertisement -": by dashes, stars or brackets. */
    private static boolean isSetOff(char first) {
        return "-–—*([".indexOf(first) >= 0;
    }

    private static void take(Sheet sheet, int i, String line) {
        boolean small = line.indexOf(' ') < 0 || Character.isLowerCase(line.codePointAt(0));
        if (small && Sentences.endsWithStop(line) && Furniture.isSpaced(line)) {
            // the last words of a sentence whose lines were broken
            return;
        }
        if (isAccessNotice(line)) {
            sheet.claim(i, Field.ACCESS, line, Basis.NOTICE_LINE);
        } else if (isCrossReference(line)) {
            sheet.claim(i, Field.CROSS_REFERENCE, line, Basis.CROSS_REFERENCE_LINE);
        } else if (Phrases.NOTICE.is(isSetOff(line.charAt(0)) ? Imprint.withoutBrackets(line) : line)) {
            sheet.claim(i, Field.NOTICE, line, Basis.NOTICE_LINE);
        } else if (isPictureCredit(line)) {
            sheet.claim(i, Field.PICTURE_CREDIT, line, Basis.CREDIT_LINE);
        } else {
            return;
        }
        sheet.take(i);
    }

    private static boolean isAccessNotice(String line) {
        return isNotice(Phrases.TRUNCATED, line) || isNotice(Phrases.PAYWALLED, line);
    }

    /** The phrase and little more, or a line that invites to more than it says. */
    private static boolean isNotice(Phrases phrases, String line) {
        int end = phrases.begins(line);
        return end > 0
                && (phrases.is(line)
                        || !isSentence(line)
                        || words(line.substring(end)) <= FEW_WORDS
                        || REMAINDER.matcher(line.substring(end)).find()
                        || INVITATION.matcher(line.substring(end)).find());
    }

    private static boolean isCrossReference(String line) {
        int end = Phrases.CROSS_REFERENCE.begins(line);
        if (end == 0) {
            return false;
        }
        if (Phrases.CROSS_REFERENCE.is(line)) {
            return true;
        }
        if (isLabel(line, end)) {
            return !isProse(line.substring(end));
        }
        String phrase = line.substring(0, end);
        return Capitals.only(phrase) && !Capitals.only(line.substring(end)) && !isSentence(line);
    }

    private static boolean isPictureCredit(String line) {
        int end = Phrases.PICTURE.begins(line);
        return end > 0
                && line.length() <= LONGEST_PICTURE_CREDIT
                && ((isLabel(line, end) && !isProse(line.substring(end)))
                        || Phrases.PICTURE.is(line)
                        || (line.lastIndexOf(' ', end - 1) > 0
                                && PHOTOGRAPHER.matcher(line.substring(end)).matches()));
    }

    /** Whether what ends here is set off from the rest, as by a colon. */
    public static boolean isLabel(String line, int end) {
        int at = end;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at < line.length() && LABEL_ENDS.indexOf(line.charAt(at)) >= 0;
    }

    /** A sentence of the text, which a label may stand before ("Related: two of the men were cousins, it was said."). */
    static boolean isProse(String text) {
        return isSentence(text) && words(text) >= FEWEST_WORDS_OF_PROSE;
    }

    /** Whether prose follows the phrase that a line begins with. */
    static boolean isProseBehind(String line, Phrases phrases) {
        return isProse(line.substring(phrases.begins(line)));
    }

    /** How many words a text has; what stands between them are spaces of ASCII. */
    public static int words(String text) {
        String stripped = text.strip();
        int words = 0;
        boolean within = false;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            boolean space = c == ' ' || (c >= '\t' && c <= '\r');
            words += within || space ? 0 : 1;
            within = !space;
        }
        return words;
    }

    private static boolean isSentence(String line) {
        return line.endsWith(".") && !line.endsWith("...");
    }

    /** Whether a script that sets spaces between words has the first letter. */
    public static boolean isSpaced(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .mapToObj(Character.UnicodeScript::of)
                .noneMatch(script -> script == Character.UnicodeScript.THAI
                        || script == Character.UnicodeScript.HIRAGANA
                        || script == Character.UnicodeScript.KATAKANA);
    }
}
