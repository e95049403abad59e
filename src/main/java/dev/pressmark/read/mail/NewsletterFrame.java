package dev.pressmark.read.mail;

import dev.pressmark.authority.SentenceStop;
import dev.pressmark.authority.WordList;
import dev.pressmark.authority.Wording;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail without what it says of itself above and below its text: how it is seen in a browser, the headline again, how it
 * is cancelled.
 *
 * @param above lines between the top and the headline, where that stands once more over the text
 * @param text  in paragraphs separated by empty lines
 */
record NewsletterFrame(List<String> above, String text) {

    private static final Pattern HEAD = Pattern.compile("(?iu)" + WordList.NEWSLETTER_HEAD.anyOf());
    private static final Pattern OF_MAIL = Pattern.compile("(?iu)(?<!\\p{L})" + WordList.MAIL.anyOf() + "(?!\\p{L})");
    private static final Pattern FOOT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:" + WordList.NEWSLETTER_FOOT.anyOf() + "|\\s*unsubscribe\\s*$)(?!\\p{L})");
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

    /** What stands in the frame of a mail. */
    static NewsletterFrame of(String text, String headline) {
        List<String> all = List.of(withoutListFoot(text).strip().split("\n\\s*\n", -1));
        List<String> paragraphs = all.subList(0, foot(all));
        int top = top(paragraphs);
        int begin = head(paragraphs, top);
        int repeated = headline(paragraphs.subList(begin, top), Wording.letters(headline));
        List<String> above = repeated < 0
                ? List.of()
                : paragraphs.subList(begin, begin + repeated).stream()
                        .flatMap(String::lines)
                        .toList();
        int first = begin + repeated + 1;
        return new NewsletterFrame(
                above,
                String.join("\n\n", paragraphs.subList(first, paragraphs.size()))
                        .strip());
    }

    private static String withoutListFoot(String text) {
        int tail = Math.max(0, text.length() - LONGEST_LIST_FOOT);
        int said = LIST.matcher(text)
                .region(tail, text.length())
                .results()
                .mapToInt(MatchResult::start)
                .max()
                .orElse(-1);
        int end = text.length();
        Matcher rule = RULE.matcher(text);
        for (boolean found = rule.find(tail); found && rule.end() <= said; found = rule.find()) {
            end = rule.start();
        }
        return text.substring(0, end);
    }

    /** Where the text ends: below that there is nothing but what is said of the mail, and lines as short as an address. */
    private static int foot(List<String> paragraphs) {
        int end = paragraphs.size();
        for (int i = end - 1; i > 0 && i >= end - MOST_BETWEEN; i--) {
            String paragraph = paragraphs.get(i);
            if (tellsHowToCancel(paragraph)) {
                end = i;
            } else if (paragraph.length() > LONGEST_LINE) {
                break;
            }
        }
        return end;
    }

    /** A sentence has to speak of the mail: what is cancelled may be what the article is about. */
    private static boolean tellsHowToCancel(String paragraph) {
        return paragraph.length() <= LONGEST_FOOT
                && FOOT.matcher(paragraph).find()
                && (!isProse(paragraph) || OF_MAIL.matcher(paragraph).find());
    }

    /** How many paragraphs there are above the first that is long, or a sentence of the text: all short lines. */
    private static int top(List<String> paragraphs) {
        int above = 0;
        int i = 0;
        while (i < paragraphs.size() && i <= MOST_ABOVE && above <= LONGEST_ABOVE) {
            String paragraph = paragraphs.get(i);
            if (!tellsHowToSee(paragraph)
                    && (isProse(paragraph) || paragraph.lines().anyMatch(line -> line.length() > LONGEST_LINE))) {
                break;
            }
            above += paragraph.length();
            i++;
        }
        return i;
    }

    /** Where it begins: behind the last of them that tells how to see the mail. */
    private static int head(List<String> paragraphs, int top) {
        int begin = top;
        while (begin > 0 && !tellsHowToSee(paragraphs.get(begin - 1))) {
            begin--;
        }
        return begin == paragraphs.size() ? 0 : begin;
    }

    /** Where the headline stands once more; -1 where it does not. */
    private static int headline(List<String> top, String headline) {
        for (int i = 0; i < top.size(); i++) {
            if (isHeadline(Wording.letters(top.get(i)), headline)) {
                return i;
            }
        }
        return -1;
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
                && ((paragraph.length() <= LONGEST_LABEL && !isProse(paragraph))
                        || OF_MAIL.matcher(paragraph).find());
    }

    /** The headline, or what is left of it without what the subject says before it. */
    private static boolean isHeadline(String letters, String headline) {
        return letters.length() >= FEWEST_LETTERS
                ? headline.endsWith(letters) && letters.length() * 2 >= headline.length()
                : letters.equals(headline) && !letters.isEmpty();
    }
}
