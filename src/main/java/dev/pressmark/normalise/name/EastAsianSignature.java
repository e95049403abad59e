package dev.pressmark.normalise.name;

import dev.pressmark.authority.WordList;
import java.util.regex.Pattern;

/**
 * The names in how Chinese, Japanese and Korean papers sign, with labels and roles set onto them: {@code 記者王小明／台中報導},
 * {@code 文・山田花子}.
 */
final class EastAsianSignature {

    private static final int FIRST = 0x2E80;
    /** One who wrote the text and took the pictures. */
    private static final Pattern BOTH =
            Pattern.compile("^(?:글\\s?[·・,/]\\s?사진|文[・と·、]写真|文[·、/／]?[图圖])\\s*[:：=／/・]?\\s*");

    private static final Pattern PICTURES = Pattern.compile(
            "(?<=[\\p{IsHan}\\p{IsKatakana}\\p{IsHangul}])[\\s\u3000、,，/／・·|]+(?:写真|撮影|攝影|摄影|圖|图|사진)\\s?[・／/:：=＝\\s\u3000].*$");
    private static final Pattern REPORTED = Pattern.compile(
            "(?:\\s*[／/]\\s*\\p{IsHan}{2,6}|[\\s\u3000]+)(?:综合|綜合)?" + WordList.HAN_REPORTED.anyOf() + "$");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:文|글|撰文|作者|取材|" + WordList.HAN_REPORTER.anyOf() + ")\\s*[・／/:：]\\s*|(?:本报|本報|本网|本網|本台|本刊|特约|特約)?"
                    + WordList.HAN_REPORTER.anyOf() + "[\\s\u3000]*(?=\\p{IsHan}{2,4}(?:[、\\s]|$)))");

    private EastAsianSignature() {}

    private static final Pattern BRACKETS = Pattern.compile("^[【［\\[]|[】］\\]]$");

    /** The byline without labels, roles and credits for pictures; one in another script as it is. */
    static String names(String byline) {
        if (byline.chars().allMatch(c -> c < FIRST)) {
            return byline;
        }
        String bare = BRACKETS.matcher(byline).replaceAll("");
        String unpictured =
                PICTURES.matcher(BOTH.matcher(bare).replaceFirst("")).replaceFirst("");
        String reporters = REPORTED.matcher(unpictured).replaceFirst("");
        return KoreanSignature.names(reporters)
                .or(() -> ChineseSignature.names(reporters))
                .orElseGet(() -> LABEL.matcher(reporters).replaceFirst(""));
    }
}
