package dev.pressmark.read.text.dateline;

import dev.pressmark.authority.Gazetteer;
import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How Korean agencies and papers begin: {@code (서울=연합뉴스) 홍길동 기자 = }, {@code [표본일보=홍길동 기자] }, {@code
 * [부산=스포츠표본 홍길동 기자] }.
 */
final class KoreanDateline {

    private static final String ROLE = WordList.KOREAN_RANK.anyOf() + "?\\s?" + WordList.KOREAN_REPORTER.anyOf();
    private static final String NAME = "[가-힣]{2,4}";
    private static final String NAMES = NAME + "(?:(?:\\s?" + ROLE + ")?(?:\\s?[·,]\\s?|\\s)" + NAME + "){0,6}";

    private static final Pattern SENT = Pattern.compile(
            "^[(\\[【](?<words>[가-힣·,\\s]{2,16})=(?<agency>[가-힣A-Za-z0-9\\s]{2,12}?)" + "(?:\\s(?<reporter>" + NAMES
                    + "\\s*" + ROLE + "))?[)\\]】]\\s*(?:(?<byline>" + NAMES + "\\s*(?<role>" + ROLE + ")?)\\s*=\\s*)?");
    private static final Pattern SIGNED =
            Pattern.compile("^[\\[【(](?:(?<words>[^\\]】=()]{2,16}?)\\s?=\\s?|[^\\]】=\\s]{2,12}\\s)?(?<byline>" + NAMES
                    + "\\s*" + ROLE + ")[)\\]】]\\s*(?:=\\s*)?");
    /** Gathered from several towns. */
    private static final Pattern SEVERAL = Pattern.compile(".*종합");
    /** Who writes together. */
    private static final Pattern DESK = Pattern.compile(".*(?:팀|부|국|실|센터)");

    private KoreanDateline() {}

    static Optional<Dateline> parse(String head) {
        Matcher signed = SIGNED.matcher(head);
        if (signed.find()) {
            String words = signed.group("words");
            boolean placed = words != null && Gazetteer.hasPlace(words);
            return Optional.of(new Dateline(
                    placed ? words : null, null, placed ? null : words, signed.group("byline"), signed.end()));
        }
        Matcher sent = SENT.matcher(head);
        // (사진=표본일보) says whose picture it is
        if (!sent.find() || Phrases.PICTURE.is(sent.group("words").strip())) {
            return Optional.empty();
        }
        PrintedOrigin origin = PrintedOrigin.of(sent.group("words"));
        String place = origin.place();
        return Optional.of(new Dateline(
                place == null || SEVERAL.matcher(place).matches() ? null : place,
                origin.date(),
                sent.group("agency"),
                sent.group("reporter") == null
                        ? persons(sent.group("byline"), sent.group("role"))
                        : sent.group("reporter"),
                sent.end()));
    }

    private static @Nullable String persons(@Nullable String byline, @Nullable String role) {
        return byline == null || (role == null && DESK.matcher(byline.strip()).matches()) ? null : byline;
    }
}
