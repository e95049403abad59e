package dev.pressmark.read.text.dateline;

import dev.pressmark.authority.WordList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How Chinese papers begin with brackets: {@code 【某報專訊】}, {@code 〔某報記者張三／台北報導〕}, {@code 【某网综合报道】}. */
final class ChineseReport {

    private static final Pattern BRACKETS = Pattern.compile(
            "^(?<paper>\\p{IsHan}{2,6}[報报網网])?[【〔（(\\[［](?<inside>[^【〔（(\\[］〕）)\\]】]{2,40})[】〕）)\\]］][\\s\\u3000]*");
    private static final Pattern REPORTED =
            Pattern.compile("^(?<before>.*?)(?:综合|綜合|专题|專題)?(?:" + WordList.HAN_REPORTED.anyOf()
                    + "|專訊|专讯|快讯|快訊|訊|讯)(?:[\\s\\u3000]+(?<credit>" + WordList.HAN_REPORTER.anyOf() + ".*))?$");
    private static final Pattern STROKE = Pattern.compile("^(?<who>[^／/╱∕]*)[／/╱∕]\\s*(?<where>\\p{IsHan}{0,6})$");
    private static final Pattern REPORTER =
            Pattern.compile("(?:特约|特約|驻\\p{IsHan}{2,4}|駐\\p{IsHan}{2,4})?" + WordList.HAN_REPORTER.anyOf());
    private static final Pattern NAMES = Pattern.compile("\\p{IsHan}{2,4}(?:[、\\s\\u3000]+\\p{IsHan}{2,4}){0,5}");
    private static final Pattern MEDIUM = Pattern.compile(
            "(?<name>[\\p{IsHan}A-Za-z.]{1,9}?(?:报|報|网|網|台|臺|社|新闻|新聞))(?:教育|财经|財經|娱乐|娛樂|体育|體育|军事|國際|国际)?");
    private static final Pattern OWN = Pattern.compile("本[报報台网網刊]");
    private static final Pattern DESK = Pattern.compile(".*(?:中心|組|组|部|編譯|编译|新闻|新聞)");

    private ChineseReport() {}

    static Optional<Dateline> parse(String head) {
        Matcher brackets = BRACKETS.matcher(head);
        if (!brackets.find()) {
            return Optional.empty();
        }
        Matcher reported = REPORTED.matcher(brackets.group("inside"));
        return reported.matches() ? dateline(brackets, reported) : Optional.empty();
    }

    private static Optional<Dateline> dateline(Matcher brackets, Matcher reported) {
        String before = reported.group("before").strip();
        Matcher stroke = STROKE.matcher(before);
        boolean parted = stroke.matches();
        String who = parted ? stroke.group("who").strip() : before;
        String where = parted ? stroke.group("where") : "";
        Matcher reporter = REPORTER.matcher(who);
        boolean called = reporter.find();
        String medium = called ? who.substring(0, reporter.start()) : parted ? "" : who;
        String credit = called ? who.substring(reporter.start()) : reported.group("credit");
        if (parted
                && !called
                && NAMES.matcher(who).matches()
                && !DESK.matcher(who).matches()) {
            credit = "記者" + who;
        }
        String paper = brackets.group("paper") == null ? medium : brackets.group("paper");
        Matcher name = MEDIUM.matcher(paper);
        boolean named = name.matches() && !OWN.matcher(paper).matches();
        boolean silent = paper.isEmpty() || OWN.matcher(paper).matches() || called;
        return named || silent
                ? Optional.of(new Dateline(
                        nullIfEmpty(where), null, named ? name.group("name") : null, credit, brackets.end()))
                : Optional.empty();
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
