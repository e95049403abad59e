package dev.pressmark.read.text.dateline;

import dev.pressmark.authority.calendar.PrintedDate;
import dev.pressmark.authority.calendar.PrintedDates;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The datelines of Chinese, Japanese and Korean agencies, which set no spaces between place, date and name. */
final class EastAsianDateline {

    private static final int LONGEST = 60;
    /** （某社记者张三北京12月31日电）, 某社北京12月31日电 */
    private static final Pattern CHINESE = Pattern.compile(
            "^[（(【]?\\s*(?<agency>[\\p{IsHan}A-Za-z]{2,8}?[社网網])\\s*(?<words>[^电電，。、]{1,30})[电電訊讯][）)】]?[\\s　:：]*(?:[（(](?:记者|記者)\\s*(?<byline>[\\p{IsHan}、\\s·]{2,20})[）)][\\s　]*)?");
    /** 本报讯（记者 张三）, 本报北京12月31日电（记者张三、李四）: the paper's own, that does not name itself. */
    private static final Pattern CHINESE_OWN = Pattern.compile(
            "^[（(【]?\\s*本[报報台网網刊]\\s*(?<words>[^电電讯訊，。、]{0,20})[电電讯訊][）)】]?[\\s　:：]*"
                    + "(?:[（(](?:本[报報])?(?:记者|記者)\\s*(?<byline>[\\p{IsHan}·]{2,6}(?:[、\\s]+(?!通讯员|通訊員|摄影|攝影)[\\p{IsHan}·]{2,6}){0,4})[^）)]{0,20}[）)][\\s　]*)?");
    /** 【某地共同】, ［東京 31日 ロイター］ - , 【12月31日 AFP】 */
    private static final Pattern JAPANESE = Pattern.compile(
            "^[【［\\[](?<words>[\\p{IsHan}ァ-ヶー・\\s\\d]{0,24}?)[\\s＝=]*(?<agency>共同通信|共同|時事通信|時事|ロイター|AFP=?(?:時事)?|AP|朝日|毎日|読売|ブルームバーグ|[\\p{IsHan}ァ-ヶー]{2,8}通信)[】］\\]]\\s*[-－–—]*[\\s　]*");
    /** 【ワシントン＝山田太郎】 */
    private static final Pattern JAPANESE_BYLINE =
            Pattern.compile("^[【［](?<words>[\\p{IsHan}ァ-ヶー・]{2,10})[＝=](?<byline>[\\p{IsHan}]{2,6})[】］][\\s　]*");
    /** (서울=연합뉴스) 홍길동 기자 = */
    private static final Pattern KOREAN = Pattern.compile(
            "^[(\\[【](?<words>[가-힣·,\\s]{2,16})=(?<agency>[가-힣A-Za-z0-9\\s]{2,12})[)\\]】]\\s*(?:(?<byline>[가-힣]{2,4}(?:\\s?[·,]\\s?[가-힣]{2,4})*)\\s*(?:선임기자|기자|특파원|통신원|인턴기자)?\\s*=\\s*)?");

    /** [표본일보 홍길동 기자]: the name of the paper tells nothing that is not known. */
    private static final Pattern KOREAN_BYLINE = Pattern.compile(
            "^[\\[【](?<words>)(?:[^\\]】=\\s]{2,12}[\\s=])?(?<byline>[가-힣]{2,4}(?:\\s?[·,]\\s?[가-힣]{2,4})*)\\s*(?:선임기자|기자|특파원)[\\]】]\\s*(?:=\\s*)?");

    private static final Pattern REPORTER = Pattern.compile("^(?:记者|記者|特派员|特派員)\\s*");
    private static final Pattern DAY_ONLY = Pattern.compile("\\d{1,2}\\s?日");
    private static final int LONGEST_NAME = 3;

    private EastAsianDateline() {}

    static Optional<Dateline> parse(String paragraph) {
        if (paragraph.isEmpty() || (paragraph.charAt(0) < 0x2E80 && "([".indexOf(paragraph.charAt(0)) < 0)) {
            return Optional.empty();
        }
        String head = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        return match(CHINESE_OWN, head)
                .or(() -> match(CHINESE, head))
                .or(() -> match(KOREAN, head))
                .or(() -> match(KOREAN_BYLINE, head))
                .or(() -> match(JAPANESE, head))
                .or(() -> match(JAPANESE_BYLINE, head));
    }

    private static Optional<Dateline> match(Pattern form, String head) {
        Matcher matcher = form.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String words = matcher.group("words").strip();
        Optional<PrintedDate> date = PrintedDates.first(words);
        String place = date.map(found -> words.substring(0, found.start())).orElse(words);
        place = DAY_ONLY.matcher(place).replaceAll("").strip();
        String byline = group(matcher, "byline");
        if (form == CHINESE && REPORTER.matcher(place).find()) {
            // 记者张三北京: the name is not set off from the place; two or three characters are the name
            String named = REPORTER.matcher(place).replaceFirst("");
            int end = Math.min(named.length(), named.length() > LONGEST_NAME + 1 ? LONGEST_NAME : 2);
            byline = named.substring(0, end);
            place = named.substring(end);
        }
        return Optional.of(new Dateline(
                place.isEmpty() ? null : place,
                date.map(found -> words.substring(found.start(), found.end())).orElse(null),
                group(matcher, "agency"),
                byline,
                matcher.end()));
    }

    private static @Nullable String group(Matcher matcher, String name) {
        try {
            return matcher.group(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
