package dev.pressmark.match.duplicate;

import static dev.pressmark.match.duplicate.MadeTexts.word;
import static dev.pressmark.match.duplicate.MadeTexts.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.match.duplicate.Duplicate.Kind;
import dev.pressmark.match.trait.BodyFingerprint;
import dev.pressmark.match.trait.Likeness;
import dev.pressmark.match.trait.Shingles;
import dev.pressmark.match.trait.Sketch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is found to be a duplicate of what, and at what price. */
class DuplicateSearchTest {

    @Test
    void aCopyWithOtherPunctuationIsExact() {
        assertThat(search(words(1, 100), "Other " + words(2, 100), words(1, 100).replace(" ", ",  ")))
                .containsExactly("2 exact 0");
    }

    @Test
    void aCopyWithSomeOtherWordsIsNear() {
        String text = words(1, 200);
        Searched searched =
                Searched.all(List.of(text, text.replace(word(1, 100), "changed").replace(word(1, 20), "too")));

        assertThat(searched.lines()).containsExactly("1 near 0");
        Duplicate duplicate = searched.of(1);
        assertThat(duplicate.likeness().similarity()).isEqualTo(186.0 / 206);
        assertThat(duplicate.likeness().containment()).isEqualTo(186.0 / 196);
        assertThat(duplicate.sharedWords()).isEqualTo(198);
    }

    @Test
    void aParagraphOfAnArticleIsAnExcerptWhicheverCameFirst() {
        String part = words(1, 80);
        String whole = words(2, 150) + " " + part + " " + words(3, 150);

        assertThat(search(whole, part)).containsExactly("1 excerpt 0");
        assertThat(search(part, whole)).containsExactly("1 excerpt 0");
    }

    @Test
    void aSentenceThatAnybodyMayQuoteIsNoExcerpt() {
        List<String> texts = List.of(words(1, 49), words(1, 300));

        assertThat(Searched.all(texts).lines()).isEmpty();
        assertThat(Searched.all(texts, new Thresholds(0.8, 0.9, 40)).lines()).containsExactly("1 excerpt 0");
    }

    @Test
    void textsThatHaveOnlyHalfInCommonAreNoDuplicates() {
        assertThat(search(words(1, 100) + " " + words(2, 100), words(1, 100) + " " + words(3, 100)))
                .isEmpty();
    }

    @Test
    void thresholdsDecide() {
        String text = words(1, 200);
        String edited = text.replace(word(1, 100), "changed").replace(word(1, 20), "too");
        List<String> shortened = List.of(words(1, 150) + " " + words(2, 50), words(1, 150));

        assertThat(Searched.all(List.of(text, edited), new Thresholds(0.95, 0.99, 50))
                        .lines())
                .isEmpty();
        assertThat(Searched.all(shortened, new Thresholds(0.7, 1, 1000)).lines())
                .containsExactly("1 near 0");
    }

    @Test
    void aLanguageWithoutSpacesIsComparedByCharacters() {
        String text = "東京の港では、新しい防波堤の工事が三月から始まった。市の担当者は、冬の嵐に備えるためだと説明している。"
                + "漁業者からは、船の出入りが難しくなるとの声も上がった。工事は来年の秋まで続く見通しだという。";
        String thai = "ท่าเรือแห่งใหม่จะเปิดให้บริการในเดือนมีนาคมปีหน้า";

        assertThat(search(text, text.replace("三月", "四月"), "全く別の記事です。" + text.substring(0, 12)))
                .containsExactly("1 near 0");
        assertThat(search(thai, thai + "นี้")).containsExactly("1 near 0");
    }

    @Test
    void anEmptyBodyIsADuplicateOfNothing() {
        assertThat(search("", "", " \n", "...")).isEmpty();
    }

    @Test
    void ofVeryShortTextsOnlyTheSameAreDuplicates() {
        assertThat(search("No comment", "no comment!", "Comment", "No comment today", "No"))
                .containsExactly("1 exact 0");
    }

    @Test
    @Timeout(600)
    void oneHugeTextIsComparedLikeAnyOther() {
        String huge = words(1, 500_000);

        assertThat(search(words(2, 100), huge, words(3, 100), huge + " end", words(4, 20)))
                .containsExactly("3 near 1");
    }

    @Test
    @Timeout(600)
    void tenThousandEditedCopiesOfOneTextAreComparedWithItAlone() {
        String text = words(1, 300);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            texts.add(i == 0 ? text : text.replace(word(1, i % 300), "edit" + i));
        }

        Searched searched = Searched.all(texts);

        assertThat(searched.lines()).hasSize(9_999).allMatch(found -> found.endsWith(" near 0"));
        assertThat(searched.reads()).isLessThan(30_000);
    }

    @Test
    void eachOfThousandsOfTextsFromOneFormIsReadOnce() {
        List<String> texts = IntStream.range(0, 2_200)
                .mapToObj(i -> words(1, 12) + " on day " + i + " " + words(13, 30) + " of " + i + " " + words(31, 40))
                .toList();

        Searched searched = Searched.all(texts);

        assertThat(searched.lines()).isEmpty();
        assertThat(searched.reads()).isLessThanOrEqualTo(2_200);
    }

    @Test
    void theAnswerIsThatOfComparingEveryPair() {
        List<String> texts = MadeTexts.tangle(400, new Random(20260405));

        List<String> found = Searched.all(texts).lines();

        assertThat(found).isEqualTo(everyPair(texts));
        assertThat(found).hasSizeGreaterThan(100).anyMatch(line -> line.contains("excerpt"));
    }

    @Test
    void whatIsFoundPieceByPieceIsWhatIsFoundAtOnce() {
        Random random = new Random(20260406);
        List<String> texts = MadeTexts.tangle(300, random);
        @Nullable Duplicate[] known = new @Nullable Duplicate[texts.size()];
        BitSet present = new BitSet();
        List<Integer> arrivals = IntStream.range(0, texts.size()).boxed().collect(Collectors.toList());
        Collections.shuffle(arrivals, random);
        for (int from = 0; from < arrivals.size(); from += 30) {
            BitSet changed = new BitSet();
            arrivals.subList(from, from + 30).forEach(changed::set);
            present.or(changed);
            List<String> there = IntStream.range(0, texts.size())
                    .mapToObj(i -> present.get(i) ? texts.get(i) : "")
                    .toList();
            known = Searched.some(there, changed, known).found();
        }

        assertThat(known).isEqualTo(Searched.all(texts).found());
    }

    @Test
    void theFilterPassesAllThatTheSearchFinds() {
        List<String> texts = MadeTexts.tangle(300, new Random(20260407));
        Sketches later = new Sketches(101);
        for (int i = 0; i < 100; i++) {
            later.set(i, Sketch.of(texts.get(200 + i)));
        }
        SketchFilter filter = new SketchFilter(later, Thresholds.DEFAULT);
        List<Integer> passed = IntStream.range(0, 200)
                .filter(i -> filter.test(Sketch.of(texts.get(i))))
                .boxed()
                .toList();

        assertThat(passed).hasSizeLessThan(190);
        for (String line : everyPair(texts)) {
            String[] found = line.split(" ", -1);
            int original = Integer.parseInt(found[2]);
            if (Integer.parseInt(found[0]) >= 200 && original < 200 && !found[1].equals("exact")) {
                assertThat(passed).contains(original);
            }
        }
    }

    private static List<String> everyPair(List<String> texts) {
        List<Shingles> shingles = texts.stream().map(Shingles::of).toList();
        List<String> expected = new ArrayList<>();
        for (int article = 0; article < texts.size(); article++) {
            Kind kind = null;
            int original = -1;
            for (int earlier = article - 1; earlier >= 0; earlier--) {
                Likeness likeness = shingles.get(article).likeness(shingles.get(earlier));
                Kind found = null;
                if (BodyFingerprint.of(texts.get(article)).equals(BodyFingerprint.of(texts.get(earlier)))) {
                    found = Kind.EXACT;
                } else if (likeness.similarity() >= 0.8) {
                    found = Kind.NEAR;
                } else if (likeness.containment() >= 0.9 && likeness.shorterWords() >= 50) {
                    found = Kind.EXCERPT;
                }
                if (found != null && (found != Kind.EXCERPT || kind == null || kind == Kind.EXCERPT)) {
                    kind = found;
                    original = earlier;
                }
            }
            if (kind != null) {
                expected.add(article + " " + kind.code() + " " + original);
            }
        }
        return expected;
    }

    private static List<String> search(String... texts) {
        return Searched.all(List.of(texts)).lines();
    }
}
