package dev.pressmark.read.text.dateline;

import dev.pressmark.authority.Gazetteer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Japanese papers and agencies begin: {@code 【ワシントン共同】}, {@code ［東京　３１日　ロイター］ - }, {@code 【ソウル＝山田太郎】}. */
final class JapaneseDateline {

    private static final String PLACE = "[\\p{IsHan}ァ-ヶー・\\s\\u3000\\d０-９]";
    private static final Pattern AGENCY = Pattern.compile(
            "^[\\s\\u3000]*[【［\\[](?<words>" + PLACE
                    + "{0,24}?)[\\s\\u3000＝=]*(?<agency>共同通信|共同|時事通信|時事|ロイター|AFP=?(?:時事)?|AP|朝日|毎日|読売|ブルームバーグ|[\\p{IsHan}ァ-ヶー]{2,8}通信)[】］\\]]\\s*[-－–—]*[\\s\\u3000]*");
    private static final Pattern SIGNED = Pattern.compile(
            "^[【［](?<words>[\\p{IsHan}ァ-ヶー・]{2,10})(?<sign>[＝=・])(?<byline>\\p{IsHan}{2,6})[】］][\\s\\u3000]*");
    private static final int SHORTEST_NAME = 3;
    /** Behind a town may stand its quarter, its island or its station. */
    private static final Pattern DISTRICT = Pattern.compile(".*[都道府県市区町村島駅館港台丘]");

    private JapaneseDateline() {}

    static Optional<Dateline> parse(String head) {
        Matcher agency = AGENCY.matcher(head);
        if (agency.find()) {
            PrintedOrigin origin = PrintedOrigin.of(agency.group("words"));
            return Optional.of(new Dateline(origin.place(), origin.date(), agency.group("agency"), null, agency.end()));
        }
        Matcher signed = SIGNED.matcher(head);
        return signed.find() && isPlaced(signed)
                ? Optional.of(new Dateline(signed.group("words"), null, null, signed.group("byline"), signed.end()))
                : Optional.empty();
    }

    /** A dot stands between other words, too: the sections of a paper, a given name and a family's. */
    private static boolean isPlaced(Matcher signed) {
        return !"・".equals(signed.group("sign"))
                || (signed.group("byline").length() >= SHORTEST_NAME
                        && !DISTRICT.matcher(signed.group("byline")).matches()
                        && Gazetteer.hasPlace(signed.group("words")));
    }
}
