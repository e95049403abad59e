package dev.pressmark.match.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.match.trait.StoryTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stories grouped anew where something came or went are those that all articles together make. */
class StoryChangesTest {

    private static final int ARTICLES = 1_200;
    private static final Comparator<Told> ORDER =
            Comparator.comparing(Told::day).thenComparing(Told::id);

    private final List<Told> archive = new ArrayList<>();
    private Stories stories = new Stories(0);
    private Random random = new Random(0);
    private int ids;

    /** Of few days and words, so that far more articles have a term than it reaches. */
    @ParameterizedTest(name = "{0} days, {1} words, {2} changes at once")
    @CsvSource({"1, 40, 1", "4, 40, 3", "30, 60, 20", "400, 90, 37", "20, 400, 20", "2, 25, 37"})
    void whatComesAndGoesLeavesTheStoriesThatAllArticlesTogetherMake(int days, int words, int changes) {
        random = new Random(days * 31L + words);
        IntStream.range(0, ARTICLES).forEach(i -> archive.add(told(days, words)));
        archive.sort(ORDER);
        stories = Stories.of(read(archive));

        for (int night = 0; night < 25; night++) {
            change(days, words, 1 + random.nextInt(changes));

            Stories all = Stories.of(read(archive));
            assertThat(stories.firsts()).isEqualTo(all.firsts());
            assertThat(IntStream.range(0, archive.size()).mapToObj(stories::related))
                    .containsExactlyElementsOf(IntStream.range(0, archive.size())
                            .mapToObj(all::related)
                            .toList());
        }
        assertThat(stories.firsts())
                .isNotEqualTo(IntStream.range(0, archive.size()).toArray());
    }

    /** Some come, some go, some are found to be of another day. */
    private void change(int days, int words, int changes) {
        List<Told> before = List.copyOf(archive);
        List<Told> went = new ArrayList<>();
        List<Told> came = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            int kind = random.nextInt(3);
            if (kind > 0) {
                went.add(archive.remove(random.nextInt(archive.size())));
            }
            if (kind == 1) {
                Told last = went.get(went.size() - 1);
                came.add(new Told(random.nextInt(days), last.id, last.text));
            } else if (kind == 0) {
                came.add(told(days, words));
            }
        }
        archive.addAll(came);
        archive.sort(ORDER);
        StoryArticles articles = read(archive);
        StoryChanges storyChanges = new StoryChanges();
        came.forEach(told -> storyChanges.came(archive.indexOf(told), articles));
        went.forEach(told -> storyChanges.went(next(told), told.terms()));
        stories = known(before).after(storyChanges, articles);
    }

    private int next(Told gone) {
        return (int)
                archive.stream().filter(told -> ORDER.compare(told, gone) < 0).count();
    }

    /** How those that are left were grouped before. */
    private Stories known(List<Told> before) {
        int[] numbers = before.stream().mapToInt(archive::indexOf).toArray();
        Stories known = new Stories(archive.size());
        int[] firsts = stories.firsts();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                int first = numbers[firsts[i]];
                int[] related = IntStream.of(stories.related(i))
                        .map(other -> numbers[other])
                        .filter(other -> other >= 0)
                        .toArray();
                known.set(numbers[i], first < 0 ? numbers[i] : first, related);
            }
        }
        return known;
    }

    private Told told(int days, int words) {
        int event = random.nextInt(words);
        String text = IntStream.range(0, 4 + random.nextInt(14))
                .map(i -> random.nextBoolean() ? (event * 7 + random.nextInt(9)) % words : random.nextInt(words))
                .mapToObj(word -> "N" + Integer.toString(40_000 + word * 7_919, 36) + "a")
                .collect(Collectors.joining(" "));
        return new Told(random.nextInt(days), ids++, text);
    }

    private static StoryArticles read(List<Told> archive) {
        StoryArticles articles = new StoryArticles(archive.size());
        for (int i = 0; i < archive.size(); i++) {
            int day = archive.get(i).day;
            articles.set(i, archive.get(i).terms(), day % 11 == 10 ? StoryArticles.UNDATED : day);
        }
        return articles;
    }

    private record Told(int day, int id, String text) {

        StoryTerms terms() {
            return StoryTerms.of("", text);
        }
    }
}
