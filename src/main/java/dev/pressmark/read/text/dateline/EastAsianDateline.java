package dev.pressmark.read.text.dateline;

import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.read.character.EastAsian;
import java.util.Optional;

/** The datelines of Chinese, Japanese and Korean agencies, which set no spaces between place, date and name. */
final class EastAsianDateline {

    private static final int LONGEST = 90;

    private EastAsianDateline() {}

    static Optional<Dateline> parse(String paragraph, AuthorityFile authorities) {
        if (paragraph.isEmpty() || (!EastAsian.mayBe(paragraph.charAt(0)) && "([".indexOf(paragraph.charAt(0)) < 0)) {
            return Optional.empty();
        }
        String head = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        return ChineseDateline.parse(head, authorities)
                .or(() -> KoreanDateline.parse(head))
                .or(() -> JapaneseDateline.parse(head));
    }
}
