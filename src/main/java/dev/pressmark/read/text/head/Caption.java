package dev.pressmark.read.text.head;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Field;
import dev.pressmark.authority.Phrases;
import dev.pressmark.read.character.Capitals;
import dev.pressmark.read.text.sheet.Sheet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the caption of a picture: by the word it begins with, or by the credit of agency and photographer it ends with. */
final class Caption {

    private static final int LONGEST = 500;
    private static final int TAIL = 90;
    /** "FILE - The harbour in 2019", "(FILES) ...". */
    private static final Pattern FILE =
            Pattern.compile("^[(\\[]?(?:FILES?|FILE PHOTO|ARCHIV|ARCHIVES|ARCHIVO)[)\\]]?\\s?[:—–-]\\s.*");
    /** "(AP Photo/A. Painter)", "(Foto: A. Painter/dpa)". */
    private static final Pattern BRACKETED = Pattern.compile("[(\\[](?<credit>[^()\\[\\]]{3,80})[)\\]]\\.?$");
    /** "REUTERS/A. Painter/File Photo", "AFP/A. Painter". */
    private static final Pattern SIGNED = Pattern.compile(
            "(?:^|[.!?\"”]\\s+)\\p{Lu}{2,10}\\s?/\\s?\\p{Lu}[^/.:;]{2,40}(?:/\\s?\\p{L}[^/.:;]{2,30})?\\.?$");
    /** ". Photo: A. Painter". */
    private static final Pattern LABELLED =
            Pattern.compile("[.!?)\"”]\\s+(?<credit>\\p{Lu}[\\p{L} ]{2,24}:\\s?\\p{Lu}[^.:;!?]{1,60})\\.?$");

    /** "Photo A. Painter / AFP", "Foto Reuters": behind the word nothing but names; English titles have capitals, too. */
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{L}+(?:\\s" + Capitals.NAME_WORD
            + "){1,4}\\s?/\\s?\\p{Lu}[\\p{L} ]{1,30}|Fotos?(?:\\s" + Capitals.NAME_WORD + "){1,4}");

    /** "사진=표본일보" behind the sentence; what begins with a sign that points to the picture ends with "ⓒ 표본일보" too. */
    private static final Pattern KOREAN =
            Pattern.compile("(?:^|[\\s/.])(?<credit>[가-힣]{2,4}\\s?=\\s?[^=.]{2,30})$|^[▲△▼▽◀▶].*[ⓒ©]\\s?[^ⓒ©.]{2,30}$");

    private Caption() {}

    /** Claims the line and takes it out of the body, if it is a caption. */
    static boolean take(Sheet sheet, int i) {
        return takeIf(Caption::is, sheet, i);
    }

    /** The same of a caption as Korean papers set it, which is told by its signs alone. */
    static boolean takeKorean(Sheet sheet, int i) {
        return takeIf(Caption::isKorean, sheet, i);
    }

    private static boolean takeIf(Predicate<String> isCaption, Sheet sheet, int i) {
        int length = sheet.lines().length(i);
        if (length > LONGEST || length < 6 || !isCaption.test(sheet.lines().line(i))) {
            return false;
        }
        sheet.claim(i, Field.PICTURE_CREDIT, sheet.lines().line(i), Basis.CREDIT_LINE);
        sheet.take(i);
        return true;
    }

    private static boolean is(String line) {
        int label = Phrases.PICTURE.begins(line);
        if (FILE.matcher(line).matches()
                || (label > 0 && label < line.length() && ":：".indexOf(line.charAt(label)) >= 0)
                || (label > 0 && NAMED.matcher(line).matches())) {
            return true;
        }
        String tail = line.substring(Math.max(0, line.length() - TAIL));
        return endsInCredit(BRACKETED.matcher(tail))
                || SIGNED.matcher(tail).find()
                || endsInCredit(LABELLED.matcher(tail))
                || isKorean(line);
    }

    private static boolean isKorean(String line) {
        if (line.indexOf('=') < 0 && line.indexOf('ⓒ') < 0 && line.indexOf('©') < 0) {
            return false; // nearly every paragraph that opens a text is asked
        }
        Matcher matcher = KOREAN.matcher(line);
        return matcher.find()
                && (matcher.group("credit") == null || Phrases.PICTURE.begins(matcher.group("credit")) > 0);
    }

    private static boolean endsInCredit(Matcher matcher) {
        if (!matcher.find()) {
            return false;
        }
        String credit = matcher.group("credit");
        int end = Phrases.PICTURE.begins(credit);
        return end > 0 && end < credit.length() && ":：/ ".indexOf(credit.charAt(end)) >= 0;
    }
}
