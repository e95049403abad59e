package dev.pressmark.authority;

import java.util.regex.Pattern;

/** What Korean names of persons look like: one of the few surnames and one to three syllables, and no word for a desk or a paper. */
public final class KoreanName {

    private static final Pattern NAME = Pattern.compile(
            "[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길위표명기반라왕금옥육인맹모탁국어은편용예봉][가-힣]{1,3}");
    private static final Pattern DESK = Pattern.compile(".*(?:부|팀|국|반|실|센터|닷컴|뉴스|일보|신문|경제)");
    private static final Pattern WITH_PARTICLE = Pattern.compile("[가-힣]+(?:은|는|이|가|을|를|의|에|한|할|된|던)");

    private KoreanName() {}

    /** Whether a word can be such a name. */
    public static boolean is(String word) {
        return NAME.matcher(word).matches() && !DESK.matcher(word).matches();
    }

    /** Whether a word that is no name has a particle behind it, as words of sentences have. */
    public static boolean isWordOfSentence(String word) {
        return !is(word) && WITH_PARTICLE.matcher(word).matches();
    }
}
