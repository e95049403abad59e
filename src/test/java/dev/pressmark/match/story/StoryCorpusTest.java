package dev.pressmark.match.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.SharedCorpus;
import dev.pressmark.job.TarFile;
import dev.pressmark.match.trait.StoryTerms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stories found among the shared corpora, against what is known of them. */
class StoryCorpusTest {

    private static final int WIRE = 2_000;
    private static final int BULK = 1_000;

    @TempDir
    Path folder;

    @Test
    void fiftyStoriesAreFoundAmongThreeThousandOtherArticles() throws IOException {
        List<Told> articles = articles();

        Score dated = score(articles, true);
        Score undated = score(articles, false);

        assertThat(dated.f1()).as("%s and %s", dated, undated).isGreaterThanOrEqualTo(0.95);
        assertThat(dated.precision()).as("%s and %s", dated, undated).isGreaterThanOrEqualTo(0.96);
        assertThat(undated.f1()).as("%s and %s", dated, undated).isGreaterThanOrEqualTo(0.93);
        assertThat(dated.strangers()).isLessThan(0.01);
        assertThat(undated.strangers()).isLessThan(0.01);
    }

    private static Score score(List<Told> articles, boolean dated) {
        StoryArticles input = new StoryArticles(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            Told told = articles.get(i);
            input.set(i, StoryTerms.of(told.headline, told.body), dated ? told.day : StoryArticles.UNDATED);
        }
        int[] stories = Stories.of(input).firsts();
        Map<Integer, List<Integer>> found = new HashMap<>();
        Map<String, List<Integer>> gold = new HashMap<>();
        for (int i = 0; i < stories.length; i++) {
            found.computeIfAbsent(stories[i], key -> new ArrayList<>()).add(i);
            gold.computeIfAbsent(articles.get(i).story, key -> new ArrayList<>())
                    .add(i);
        }
        gold.remove("");
        double precision = 0;
        double recall = 0;
        int told = 0;
        for (List<Integer> story : gold.values()) {
            for (int article : story) {
                Set<Integer> common = new HashSet<>(found.getOrDefault(stories[article], List.of()));
                int size = common.size();
                common.retainAll(story);
                precision += common.size() / (double) size;
                recall += common.size() / (double) story.size();
                told++;
            }
        }
        long strangers = IntStream.range(0, stories.length)
                .filter(i -> articles.get(i).story.isEmpty()
                        && found.getOrDefault(stories[i], List.of()).stream()
                                .anyMatch(other -> !articles.get(other).story.isEmpty()))
                .count();
        return new Score(precision / told, recall / told, strangers / (double) (WIRE + BULK));
    }

    private List<Told> articles() throws IOException {
        List<Told> articles = new ArrayList<>();
        TarFile.unpack(SharedCorpus.path("stories/articles.tar.gz"), folder.resolve("stories"));
        for (String line : Files.readAllLines(SharedCorpus.path("stories/gold.jsonl"))) {
            JsonNode gold = JsonMapper.shared().readTree(line);
            String path = gold.path("path").asString();
            try (Stream<Path> files = Files.walk(folder.resolve("stories"))) {
                Path file = files.filter(candidate -> candidate.endsWith(path))
                        .findFirst()
                        .orElseThrow();
                LocalDate day = LocalDate.parse(gold.path("published").asString());
                articles.add(told(gold.path("story").asString(), file, (int) day.toEpochDay()));
            }
        }
        addSome("wire/stories.tar.gz", WIRE, articles);
        addSome("bulk/bbc.tar.gz", BULK, articles);
        articles.sort((some, other) -> Integer.compare(order(some), order(other)));
        return articles;
    }

    private static int order(Told told) {
        return told.day == StoryArticles.UNDATED ? Integer.MAX_VALUE : told.day;
    }

    private void addSome(String corpus, int count, List<Told> articles) throws IOException {
        Path unpacked = folder.resolve(corpus);
        TarFile.unpack(SharedCorpus.path(corpus), unpacked);
        try (Stream<Path> files = Files.walk(unpacked)) {
            List<Path> all =
                    new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
            Collections.shuffle(all, new Random(1));
            for (Path file : all.subList(0, count)) {
                articles.add(told("", file, StoryArticles.UNDATED));
            }
        }
    }

    private static Told told(String story, Path file, int day) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
        int end = text.indexOf('\n');
        return new Told(
                story,
                end < 0 ? text : text.substring(0, end).strip(),
                end < 0 ? "" : text.substring(end).strip(),
                day);
    }

    private record Told(String story, String headline, String body, int day) {}

    private record Score(double precision, double recall, double strangers) {

        double f1() {
            return 2 * precision * recall / (precision + recall);
        }
    }
}
