package dev.pressmark.read.text.dateline;

import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.WordList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How Chinese agencies and papers begin: {@code 某社北京12月31日电（记者 张三）}, {@code 某报讯（记者 张三）}, {@code 本报讯}. */
final class ChineseDateline {

    private static final String MEDIUM = "[\\p{IsHan}A-Za-z.]{1,9}?(?:报|報|网|網|台|臺|社|新闻|新聞|客户端|東網)";
    private static final String CREDIT = "[（(](?<credit>[^（()）]{2,60})[）)]";
    /** By wire; no telephone, electricity, electronics or television. */
    private static final String DISPATCH = "(?:[电電](?![话話视視子力器影脑腦商梯动動信台车車池网網机機厂廠])|[讯訊](?![号號息问問]))";
    /** （某社记者张三北京12月31日电）, 某社北京12月31日电 */
    private static final Pattern SENT = Pattern.compile(
            "^[（(【]?\\s*(?:据|據)?(?<agency>[\\p{IsHan}A-Za-z]{1,8}?[社网網]|路透)\\s*(?<words>[^电電訊讯，。]{1,40})" + DISPATCH
                    + "(?:题|題)?[）)】]?[\\s\\u3000:：]*(?:" + CREDIT + "[\\s\\u3000]*)?");
    /** 本报讯（记者 张三）, 本报北京12月31日电（记者张三、李四）: the paper's own, that does not name itself. */
    private static final Pattern OWN = Pattern.compile("^[（(【]?\\s*本[报報台网網刊]\\s*(?<words>[^电電讯訊，。、]{0,20})" + DISPATCH
            + "[）)】]?[\\s\\u3000:：]*(?:" + CREDIT + "[\\s\\u3000]*)?");
    /** 某报讯（记者 张三）, 某网青岛6月9日消息（记者张三）, 某报讯 记者张三报道：, 某网消息： */
    private static final Pattern PAPER = Pattern.compile("^(?!据|據|本)(?<agency>" + MEDIUM
            + ")(?<words>(?:[\\p{IsHan}\\s]{0,8}\\d{1,2}月\\d{1,2}日)?)(?:讯|訊|消息)[\\s\\u3000]*(?:" + CREDIT
            + "|(?<reporter>" + WordList.HAN_REPORTER.anyOf() + "\\p{IsHan}{2,4})" + WordList.HAN_REPORTED.anyOf()
            + "[:：，]?|(?<bare>[:：]))[\\s\\u3000]*");

    private static final Pattern REPORTER = Pattern.compile(WordList.HAN_REPORTER.anyOf());
    private static final Pattern DAY = Pattern.compile("[\\d０-９]{1,2}\\s?日");
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_PLACE = 8;

    private ChineseDateline() {}

    static Optional<Dateline> parse(String head, AuthorityFile authorities) {
        return own(head).or(() -> sent(head)).or(() -> paper(head, authorities)).or(() -> ChineseReport.parse(head));
    }

    private static Optional<Dateline> own(String head) {
        Matcher own = OWN.matcher(head);
        return own.find()
                ? Optional.of(dateline(own, own.group("words"), null, own.group("credit")))
                : Optional.empty();
    }

    private static Optional<Dateline> sent(String head) {
        Matcher sent = SENT.matcher(head);
        if (!sent.find()) {
            return Optional.empty();
        }
        String words = sent.group("words").strip();
        String credit = sent.group("credit");
        Matcher reporter = REPORTER.matcher(words);
        if (reporter.lookingAt()) {
            int place = placeBehindNames(words, reporter.end());
            credit = words.substring(0, place);
            words = words.substring(place);
        }
        boolean dated = DAY.matcher(words).find();
        boolean fits = words.indexOf('、') < 0
                && words.length() <= LONGEST_PLACE + LONGEST_PLACE
                && (dated || Gazetteer.hasPlace(words));
        return fits ? Optional.of(dateline(sent, words, sent.group("agency"), credit)) : Optional.empty();
    }

    /** 记者张三、李四北京12月31日: the names are not set off from the place; one that is known tells where it begins. */
    private static int placeBehindNames(String words, int from) {
        int last = Math.max(from, words.lastIndexOf('、') + 1);
        Matcher day = DAY.matcher(words);
        int end = day.find()
                ? Math.max(
                        last,
                        words.replaceFirst("(?:\\d{1,2}月)?[\\d０-９]{1,2}\\s?日.*$", "")
                                .length())
                : words.length();
        for (int length = LONGEST_NAME + 1; length > 1; length--) {
            if (last + length < end && Gazetteer.hasPlace(words.substring(last + length, end))) {
                return last + length;
            }
        }
        return Math.min(end, last + (end - last > LONGEST_NAME + 1 ? LONGEST_NAME : 2));
    }

    private static Optional<Dateline> paper(String head, AuthorityFile authorities) {
        Matcher paper = PAPER.matcher(head);
        if (!paper.find()) {
            return Optional.empty();
        }
        String name = paper.group("agency");
        String credit = paper.group("credit") == null ? paper.group("reporter") : paper.group("credit");
        boolean signed = credit != null && REPORTER.matcher(credit).find();
        return signed || (credit == null && authorities.find(name).isPresent())
                ? Optional.of(dateline(paper, paper.group("words"), name, credit))
                : Optional.empty();
    }

    private static Dateline dateline(Matcher found, String words, @Nullable String medium, @Nullable String credit) {
        PrintedOrigin origin = PrintedOrigin.of(words);
        boolean signed = credit != null && REPORTER.matcher(credit).find();
        int end = credit == null || signed || found.start("credit") < 0 ? found.end() : found.start("credit") - 1;
        return new Dateline(origin.place(), origin.date(), medium, signed ? credit : null, end);
    }
}
