package dev.pressmark.read.mail;

import dev.pressmark.authority.SentenceStop;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a mail above and below its text: how it is seen in a browser, the headline again, how it is cancelled. */
final class NewsletterFrame {

    private static final Pattern HEAD = Pattern.compile("(?iu)" + WordList.NEWSLETTER_HEAD.anyOf());
    private static final Pattern OF_MAIL = Pattern.compile("(?iu)" + WordList.MAIL.anyOf());
    private static final Pattern FOOT =
            Pattern.compile("(?iu)(?<!\\p{L})(?:" + WordList.NEWSLETTER_FOOT.anyOf() + "|\\s*unsubscribe\\s*$)");
    /** The line under which lists of addresses say what they are. */
    private static final Pattern RULE = Pattern.compile("(?m)^(?:[-_=*~]{10,}.*|-- ?)$");

    private static final Pattern LIST = Pattern.compile("(?i)mailing list|listinfo|unsubscribe");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int FEWEST_WORDS_OF_PROSE = 7;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_ABOVE = 400;
    private static final int MOST_ABOVE = 8;
    private static final int LONGEST_LIST_FOOT = 1_500;
    private static final int LONGEST_FOOT = 700;
    /** Lines of an address, and links to other places, between what is said of the mail. */
    private static final int MOST_BETWEEN = 6;
    /** A shorter line may end a headline by chance. */
    private static final int FEWEST_LETTERS = 12;

    private NewsletterFrame() {}

    /** The text of a mail without its frame. */
    static String within(String text, String headline) {
        List<String> paragraphs =
                new ArrayList<>(List.of(withoutListFoot(text).strip().split("\n\\s*\n", -1)));
        int end = foot(paragraphs);
        int begin = head(paragraphs.subList(0, end), Wording.letters(headline));
        return String.join("\n\n", paragraphs.subList(begin, end)).strip();
    }

    private static String withoutListFoot(String text) {
        Matcher rule = RULE.matcher(text);
        boolean found = rule.find(Math.max(0, text.length() - LONGEST_LIST_FOOT));
        while (found) {
            if (LIST.matcher(text).region(rule.end(), text.length()).find()) {
                return text.substring(0, rule.start());
            }
            found = rule.find();
        }
        return text;
    }

    /** Where the text ends: below that there is nothing but what is said of the mail, and lines as short as an address. */
    private static int foot(List<String> paragraphs) {
        int end = paragraphs.size();
        for (int i = end - 1; i > 0 && i >= end - MOST_BETWEEN; i--) {
            String paragraph = paragraphs.get(i);
            if (paragraph.length() <= LONGEST_FOOT && FOOT.matcher(paragraph).find()) {
                end = i;
            } else if (paragraph.length() > LONGEST_LINE) {
                break;
            }
        }
        return end;
    }

    /** Where it begins: behind its headline, or behind the last line that tells how to see the mail. */
    private static int head(List<String> paragraphs, String headline) {
        int begin = 0;
        int above = 0;
        for (int i = 0; i < paragraphs.size() && i <= MOST_ABOVE && above <= LONGEST_ABOVE; i++) {
            String paragraph = paragraphs.get(i);
            if (isHeadline(Wording.letters(paragraph), headline)) {
                return i + 1;
            }
            if (tellsHowToSee(paragraph)) {
                begin = i + 1;
            } else if (isProse(paragraph) || paragraph.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
                break;
            }
            above += paragraph.length();
        }
        return begin == paragraphs.size() ? 0 : begin;
    }

    /** A sentence of the text, as short articles have that stand above the one with the headline. */
    private static boolean isProse(String paragraph) {
        return SentenceStop.ends(paragraph.strip())
                && paragraph.indexOf('@') < 0
                && SPACE.splitAsStream(paragraph.strip()).count() >= FEWEST_WORDS_OF_PROSE;
    }

    private static boolean tellsHowToSee(String paragraph) {
        return paragraph.length() <= 2 * LONGEST_LINE
                && HEAD.matcher(paragraph).find()
                && (paragraph.length() <= LONGEST_LABEL
                        || OF_MAIL.matcher(paragraph).find());
    }

    /** The headline, or what is left of it without what the subject says before it. */
    private static boolean isHeadline(String letters, String headline) {
        return letters.length() >= FEWEST_LETTERS
                ? headline.endsWith(letters)
                : letters.equals(headline) && !letters.isEmpty();
    }
}
