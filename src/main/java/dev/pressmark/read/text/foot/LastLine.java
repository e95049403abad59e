package dev.pressmark.read.text.foot;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Organisation;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.SentenceStop;
import dev.pressmark.read.character.EastAsian;
import dev.pressmark.read.text.sheet.Sentences;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts off the end of the last line what is no text: the mark of a shortened copy, an agency's name or a sign-off in brackets. */
final class LastLine {

    private static final int TAIL = 80;
    private static final int LONGEST_SIGN_OFF = 400;
    /** The agency's number of the item, behind who edited it: （編輯：某某）1100327. */
    private static final Pattern FILE_NUMBER = Pattern.compile("(?<=[)）])\\d{6,8}$");

    /** A mark of the end behind the last sentence. */
    private static final Pattern ENDED = Pattern.compile(
            "(?iu)" + SentenceStop.BEHIND + "\\s*(?:[(（\\[](?<mark>[^()（）\\[\\]]{1,20})[)）\\]]|enditem|endit)\\.?$");

    private static final Pattern SIGNED = Pattern.compile(
            SentenceStop.BEHIND
                    + "\\s*(?:[(\\[（](?<bracketed>[^()\\[\\]]{2,40})[)\\]）]|[—–-]{1,2}\\s?(?<dashed>[\\p{L}][^()—–]{1,30}))\\.?$");

    /** The agency and the signs of who sent it, behind the last sentence: "dpa ab cd". */
    private static final Pattern SENT =
            Pattern.compile(SentenceStop.BEHIND + "\\s+(?<agency>\\p{L}{2,5})(?:\\s\\p{Ll}{2,3}){1,3}$");

    /** The agency alone, in capitals: "EFE". */
    private static final Pattern IN_CAPITALS = Pattern.compile(SentenceStop.BEHIND + "\\s+(?<agency>\\p{Lu}{3,5})$");

    /** Who edited it, behind the agency. */
    private static final Pattern SIGN = Pattern.compile("/\\p{Ll}{2,4}$");

    private final Sheet sheet;
    private final AuthorityFile authorities;
    private final ShortenedCopy shortened;
    private final SignOff signOff;
    private final SignatureLine signature;
    private final EastAsianSignOff eastAsian;

    LastLine(Sheet sheet, AuthorityFile authorities, SignOff signOff, SignatureLine signature) {
        this.sheet = sheet;
        this.authorities = authorities;
        this.shortened = new ShortenedCopy(sheet);
        this.signOff = signOff;
        this.signature = signature;
        this.eastAsian = new EastAsianSignOff(sheet);
    }

    /** Marks end with a bracket, or as "enditem" and "endit" do. */
    private static boolean mayBeEnded(CharSequence tail) {
        int last = tail.length() - 1;
        int letter = last > 0 && tail.charAt(last) == '.' ? last - 1 : last;
        return letter >= 0 && ")）]mMtT".indexOf(tail.charAt(letter)) >= 0;
    }

    void cut(int i) {
        int length = sheet.lines().length(i);
        int start = Math.max(0, length - TAIL);
        StringBuilder tail = new StringBuilder();
        sheet.lines().appendTo(tail, i, start, length);
        if (shortened.cut(i, tail, start)
                || cutEndMark(i, tail, start)
                || (EastAsian.mayBeIn(tail) && cutEastAsian(i))
                || (endsInLetter(tail) && cutSender(i, tail, start))
                || (endsWith(tail, ")") && cutSignOff(i))) {
            return;
        }
        if (mayBeSigned(tail)) {
            cutSigned(i, tail, start);
        }
    }

    private boolean cutEndMark(int i, CharSequence tail, int start) {
        if (!mayBeEnded(tail)) {
            return false;
        }
        Matcher ended = ENDED.matcher(tail);
        boolean marked = ended.find() && (ended.group("mark") == null || Phrases.END_MARK.is(ended.group("mark")));
        if (marked) {
            sheet.claim(i, Field.NOTICE, ended.group().strip(), Basis.NOTICE_LINE);
            sheet.cut(i, start + ended.start());
        }
        return marked;
    }

    private boolean cutSender(int i, CharSequence tail, int start) {
        Matcher sent = (endsInSmallLetters(tail) ? SENT : IN_CAPITALS).matcher(tail);
        boolean found = sent.find();
        if (found) {
            cutAgency(i, sent.group("agency"), start + sent.start());
        }
        return found;
    }

    private void cutAgency(int i, String name, int from) {
        authorities.find(name).filter(Organisation::isAgency).ifPresent(agency -> {
            sheet.claim(i, Field.AGENCY, name, Basis.CREDIT_LINE);
            sheet.cut(i, from);
        });
    }

    private void cutSigned(int i, CharSequence tail, int start) {
        Matcher signed = SIGNED.matcher(tail);
        if (!signed.find()) {
            return;
        }
        String bracketed = signed.group("bracketed");
        String name = SIGN.matcher(bracketed != null ? bracketed : signed.group("dashed"))
                .replaceFirst("");
        if (bracketed != null && signature.claimBehindSentence(i, '(' + bracketed + ')')) {
            sheet.cut(i, start + signed.start());
        } else {
            cutAgency(i, name, start + signed.start());
        }
    }

    /** "(Reporting by A. Writer)" behind the last sentence, where the line breaks of the original are lost. */
    private boolean cutSignOff(int i) {
        int length = sheet.lines().length(i);
        int start = Math.max(0, length - LONGEST_SIGN_OFF);
        String tail = sheet.lines().line(i).substring(start);
        int open = tail.lastIndexOf(" (");
        boolean cut = open > 0
                && Sentences.endsWithStop(tail.substring(0, open).strip())
                && signOff.claim(i, tail.substring(open + 1));
        if (cut) {
            sheet.cut(i, start + open);
        }
        return cut;
    }

    private boolean cutEastAsian(int i) {
        String line = FILE_NUMBER.matcher(sheet.lines().line(i)).replaceFirst("");
        int open = Math.max(line.lastIndexOf('（'), line.lastIndexOf('('));
        int end = eastAsian.claimBehindSentence(i, line);
        boolean edited = end == line.length()
                && open > 0
                && Sentences.endsWithStop(line.substring(0, open).strip())
                && signOff.claim(i, line.substring(open));
        if (edited || end < line.length()) {
            sheet.cut(i, edited ? open : end);
        }
        return edited || end < line.length();
    }

    private static boolean endsInLetter(CharSequence tail) {
        return tail.length() > 0 && Character.isLetter(tail.charAt(tail.length() - 1));
    }

    private static boolean endsInSmallLetters(CharSequence tail) {
        return tail.length() > 0 && Character.isLowerCase(tail.charAt(tail.length() - 1));
    }

    /** Most lines neither end with a bracket nor have a dash near their end, and need no more to answer. */
    private static boolean mayBeSigned(CharSequence tail) {
        int end = endsWith(tail, ".") ? tail.length() - 1 : tail.length();
        return endsWith(tail.subSequence(0, end), ")]）") || hasDash(tail);
    }

    private static boolean hasDash(CharSequence tail) {
        for (int i = 0; i < tail.length(); i++) {
            if ("—–-".indexOf(tail.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(CharSequence text, String signs) {
        return text.length() > 0 && signs.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
