package dev.pressmark.read.text.foot;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.KoreanName;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.SentenceStop;
import dev.pressmark.authority.WordList;
import dev.pressmark.read.character.EastAsian;
import dev.pressmark.read.text.line.Imprint;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how Chinese and Korean papers sign below a text or behind its last sentence: {@code （本报记者 张三、李四）},
 * {@code （張三／台北報導）}, {@code 홍길동 표본닷컴 기자 gildong@sample.example}.
 */
final class EastAsianSignOff {

    private static final String ADDRESS = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
    private static final String WORD = "[가-힣A-Za-z]{2,12}(?:\\([가-힣]{2,8}\\))?";
    private static final String PERSON =
            WORD + "(?:[\\s=/]{1,3}" + WORD + "){0,4}(?:\\s?[/(<]?\\s?" + ADDRESS + "[)>]?)?";
    private static final Pattern KOREAN = Pattern.compile("[\\[(【]?\\s?(?:" + ADDRESS + "\\s)?(?<signed>" + PERSON
            + "(?:\\s?[·,]\\s?" + PERSON + "){0,4})\\s?(?:\\([가-힣]{2,12}\\))?[\\])】]?");
    private static final Pattern KOREAN_ROLE = Pattern.compile(WordList.KOREAN_REPORTER.anyOf() + "(?![가-힣])");
    private static final Pattern PLACE_BEFORE =
            Pattern.compile("^\\s*(?<place>[가-힣]{2,8})(?:\\([가-힣]{2,8}\\))?\\s?[=/]");

    /** And no press conference, question of reporters or union of theirs. */
    private static final String REPORTERS = WordList.HAN_REPORTER.anyOf() + "(?![会會问問站节節证證协協团團席室们們])";

    private static final Pattern CHINESE = Pattern.compile("[（(【◎]?\\s*[\\p{IsHan}\\s\\u3000]{0,12}?" + REPORTERS
            + "[\\s\\u3000:：/／]*\\p{IsHan}[\\p{IsHan}·、，\\s\\u3000:：/／]{1,50}[）)】]?");
    private static final Pattern CHINESE_REPORT = Pattern.compile(
            "[（(【]?(?<who>[\\p{IsHan}、\\s\\u3000]{2,30})[／/╱∕](?:(?:综合|綜合|专题|專題|外電|外电)|(?<place>\\p{IsHan}{2,6}?))"
                    + WordList.HAN_REPORTED.anyOf() + "[）)】]?");
    private static final Pattern REPORTER = Pattern.compile(REPORTERS);
    private static final Pattern BRACKETED = Pattern.compile("[（(【].*[）)】]");
    private static final Pattern DESK = Pattern.compile(".*(?:中心|組|组|部)");
    /** Where both begin behind the last sentence. */
    private static final Pattern BEHIND_SENTENCE = Pattern.compile(SentenceStop.BEHIND
            + "[\\s\\u3000]*(?<note>[（(【\\[][^（()）【】\\[\\]]{2,60}[）)】\\]]|[가-힣][^.!?。]{3,30}(?:\\s?[/(<]?\\s?" + ADDRESS
            + "[)>]?)?)$");

    private static final Pattern IN_BRACKETS = Pattern.compile("[（(【\\[][^（()）【】\\[\\]]{2,60}[）)】\\]]");

    private static final int LONGEST = 120;

    private final Sheet sheet;

    EastAsianSignOff(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Claims what a line or a note says, if it is such a signature. */
    boolean claim(int i, String note) {
        // what agencies of Korea name in Latin letters stands behind a sign of equality
        return note.length() <= LONGEST
                && (EastAsian.mayBeIn(note) || note.indexOf('=') >= 0)
                && (claimKorean(i, note) || claimChinese(i, note) || claimPicture(i, note));
    }

    /** Claims what is signed behind the last sentence of a line; where that begins, or its end when nothing is. */
    int claimBehindSentence(int i, String line) {
        Matcher behind = BEHIND_SENTENCE.matcher(line).region(Math.max(0, line.length() - LONGEST), line.length());
        return behind.useTransparentBounds(true).find() && claim(i, behind.group("note"))
                ? behind.start()
                : line.length();
    }

    private boolean claimKorean(int i, String note) {
        Matcher korean = KOREAN.matcher(note);
        if (!KOREAN_ROLE.matcher(note).find() || !korean.matches() || isSentence(korean.group("signed"))) {
            return false;
        }
        String signed = korean.group("signed");
        sheet.claim(i, Field.BYLINE, signed, Basis.SIGN_OFF);
        Matcher before = PLACE_BEFORE.matcher(signed);
        if (before.find() && Gazetteer.hasPlace(before.group("place"))) {
            sheet.claim(i, Field.DATELINE_PLACE, before.group("place"), Basis.BYLINE);
        }
        return true;
    }

    /** (사진=표본일보), （写真＝表本新聞社提供） */
    private boolean claimPicture(int i, String note) {
        String credit = Imprint.withoutBrackets(note);
        int end = Phrases.PICTURE.begins(credit);
        boolean picture = end > 0
                && end < credit.length()
                && "=＝".indexOf(credit.charAt(end)) >= 0
                && IN_BRACKETS.matcher(note).matches();
        if (picture) {
            sheet.claim(i, Field.PICTURE_CREDIT, credit, Basis.CREDIT_LINE);
        }
        return picture;
    }

    /** "행사를 기획한 사람은 홍길동 기자": what ends with a reporter may be a headline or a sentence, too. */
    private static boolean isSentence(String signed) {
        List<String> words = List.of(signed.split("[\\s=/·,()]+", -1));
        return words.stream().noneMatch(EastAsianSignOff::isName)
                || words.stream().anyMatch(KoreanName::isWordOfSentence);
    }

    private static boolean isName(String word) {
        return KoreanName.is(KOREAN_ROLE.matcher(word).replaceFirst(""));
    }

    private boolean claimChinese(int i, String note) {
        Matcher report = CHINESE_REPORT.matcher(note);
        if (report.matches()
                && (REPORTER.matcher(note).find() || BRACKETED.matcher(note).matches())) {
            if (!DESK.matcher(report.group("who")).matches()) {
                sheet.claim(i, Field.BYLINE, report.group("who"), Basis.SIGN_OFF);
            }
            if (report.group("place") != null) {
                sheet.claim(i, Field.DATELINE_PLACE, report.group("place"), Basis.BYLINE);
            }
            return true;
        }
        boolean signed = CHINESE.matcher(note).matches();
        if (signed) {
            sheet.claim(i, Field.BYLINE, Imprint.withoutBrackets(note), Basis.SIGN_OFF);
        }
        return signed;
    }
}
