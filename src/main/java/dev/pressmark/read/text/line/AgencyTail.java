package dev.pressmark.read.text.line;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what agencies and saved pages set under the last line: how to reach the desk, the mark of the end, tags. */
public final class AgencyTail {

    private static final int LONGEST = 300;
    private static final int LONGEST_MARK = 40;
    private static final int LONGEST_CONTACT = 120;
    private static final int LONGEST_PRINCIPLES = 140;
    private static final Pattern SIGNED = Pattern.compile(
            "(?<![가-힣])" + WordList.KOREAN_RANK.anyOf() + "?" + WordList.KOREAN_REPORTER.anyOf() + "(?![가-힣])");
    private static final Pattern EDGES = Pattern.compile("^[\\s(（\\[*_/#<\\p{Pd}.]+|[\\s)）\\]*_/#>\\p{Pd}.]+$");
    private static final Pattern SIGNS = Pattern.compile("[\\s#*_=~\\p{Pd}]*(?:30)?[\\s#*_=~\\p{Pd}]*");
    /** Who wrote and who sent it, {@code COR-GM}, or when it was sent, {@code AP-NY-06-14-97 1412EDT}. */
    private static final Pattern DESK_SIGNS = Pattern.compile(
            "\\p{Lu}{2,4}(?:[-/]\\p{Lu}{2,4}){1,3}|[A-Z]{2}-[A-Z]{2}-\\d\\d-\\d\\d-\\d\\d \\d{4}[A-Z]{3}");

    private static final Pattern MARKED = Pattern.compile(
            "[(\\[]?(?<first>\\p{L}{2,12})[)\\]]?[\\s/.]{1,2}[(\\[]?(?<second>\\p{L}{2,4}(?:[-/]\\p{L}{2,4}){0,3})[)\\]]?");
    /** What scripts of pages leave of an address that they hide from collectors: "[email protected]". */
    private static final String HIDDEN = "\\[email[\\s\u00a0]protected\\]";

    private static final Pattern REACHED = Pattern.compile("\\S+@\\S+\\.\\p{L}{2,}|\\+\\d[\\d\\s()/-]{6,}\\d");
    private static final Pattern REACHED_ALONE = Pattern.compile(
            "(?iu)(?:(?:e-?mail|contact|tel|phone|twitter|telefon|kontakt|contacto?|correo|тел)\\.?\\s?:?\\s*)?(?:\\S+@\\S+\\.\\p{L}{2,}|\\+\\d[\\d\\s()/-]{6,}\\d|@\\w{3,20}|"
                    + HIDDEN + ")[\\s,;]*");
    private static final Pattern NUMBER_ALONE = Pattern.compile("\\+?\\(?\\d[\\d\\s()./-]{6,24}\\d");
    private static final Pattern COUNT = Pattern.compile("[\\d()]+");

    private AgencyTail() {}

    /** Takes a line if it is what an agency adds below its copy. */
    public static boolean take(Sheet sheet, int i) {
        int length = sheet.lines().length(i);
        if (length > LONGEST) {
            return false;
        }
        String line = sheet.lines().line(i);
        if (!isEndMark(line)
                && !isPrinciples(line)
                && !isContact(line)
                && !isNotice(line)
                && !isInvitation(line)
                && !isClosing(line)) {
            return false;
        }
        sheet.claim(i, Field.NOTICE, line, Basis.NOTICE_LINE);
        sheet.take(i);
        return true;
    }

    /** The same only of a line that says how to reach somebody, which releases have over their headline: "Contact: A. Writer". */
    public static boolean takeContact(Sheet sheet, int i) {
        String line =
                sheet.lines().length(i) > LONGEST_CONTACT ? "" : sheet.lines().line(i);
        boolean labelled =
                Phrases.CONTACT_LABEL.begins(line) > 0 && Furniture.isLabel(line, Phrases.CONTACT_LABEL.begins(line));
        if (line.isEmpty()
                || !(labelled
                        || REACHED_ALONE.matcher(line).matches()
                        || NUMBER_ALONE.matcher(line).matches())) {
            return false;
        }
        sheet.claim(i, Field.NOTICE, line, Basis.NOTICE_LINE);
        sheet.take(i);
        return true;
    }

    private static boolean isEndMark(String line) {
        return line.length() <= LONGEST_MARK
                && (SIGNS.matcher(line).matches()
                        || DESK_SIGNS.matcher(line).matches()
                        || Phrases.END_MARK.is(EDGES.matcher(line).replaceAll(""))
                        || isEndOfMessage(line));
    }

    /** "(FIN) ABC/DEF", "Lusa/Fim": the mark of the end beside signs or the name of who sent it. */
    private static boolean isEndOfMessage(String line) {
        Matcher marked = MARKED.matcher(line);
        return marked.matches()
                && (Phrases.END_MARK.is(marked.group("first")) || Phrases.END_MARK.is(marked.group("second")));
    }

    private static boolean isPrinciples(String line) {
        return line.length() <= LONGEST_PRINCIPLES
                && Phrases.TRUST.begins(line) > 0
                && !Furniture.isProseBehind(line, Phrases.TRUST);
    }

    private static boolean isContact(String line) {
        if (line.indexOf('@') < 0 && line.indexOf('+') < 0 && !line.contains("[email")) {
            return false;
        }
        boolean bracketed = "([（".indexOf(line.charAt(0)) >= 0;
        return REACHED_ALONE.matcher(line).matches()
                || (bracketed && REACHED.matcher(line).find() && !isSigned(line));
    }

    /** [홍길동 기자 gildong@sample.example]: a reporter with an address, not how to reach the paper. */
    private static boolean isSigned(String line) {
        return SIGNED.matcher(line).find();
    }

    /** "Follow us on Telegram", "... and sign up for our newsletter": to where, and either asked outright or to what is ours. */
    private static boolean isInvitation(String line) {
        boolean invited = Phrases.INVITING.beginsAt(line, firstLetter(line)) > 0 || has(Phrases.OUR, line);
        return invited && has(Phrases.CHANNEL, line);
    }

    /** "(This story was originally published in The Daily Sample.)" */
    private static boolean isClosing(String line) {
        return Phrases.CLOSING.beginsAt(line, firstLetter(line)) > 0;
    }

    private static int firstLetter(String line) {
        int first = 0;
        while (first < line.length() && !Character.isLetter(line.charAt(first))) {
            first++;
        }
        return first;
    }

    private static boolean has(Phrases phrases, String line) {
        for (int i = 0; i + 1 < line.length(); i++) {
            boolean begins = i == 0 || !Character.isLetter(line.charAt(i - 1));
            if (begins && phrases.mayBegin(line.charAt(i), line.charAt(i + 1)) && phrases.beginsAt(line, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Tags: harbour, crane", "Comments (3)". */
    private static boolean isNotice(String line) {
        int end = Phrases.NOTICE.begins(line);
        return end > 0
                && ((Furniture.isLabel(line, end) && !Furniture.isProse(line.substring(end)))
                        || Phrases.NOTICE.is(COUNT.matcher(line).replaceAll("").strip()));
    }
}
