package dev.pressmark.bench;

import dev.pressmark.match.duplicate.Duplicate;
import dev.pressmark.match.duplicate.DuplicateSearch;
import dev.pressmark.match.duplicate.Sketches;
import dev.pressmark.match.duplicate.Thresholds;
import dev.pressmark.match.trait.Shingles;
import dev.pressmark.match.trait.Sketch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All pairs of a folder's articles whose sets of five-word shingles have a Jaccard index of 0.8 or more, counted word by
 * word by other means than the program's, and what the search finds of them.
 */
final class EveryPair {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final double LEAST = 0.8;

    private final Path folder;
    private final List<String> bodies = new ArrayList<>();
    private final List<Set<String>> shingles = new ArrayList<>();
    private final Map<Integer, Map<Integer, Integer>> common = new HashMap<>();

    EveryPair(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
                bodies.add(text.substring(Math.max(0, text.indexOf('\n'))));
            }
        }
        Map<String, List<Integer>> having = new HashMap<>();
        for (int i = 0; i < bodies.size(); i++) {
            shingles.add(shingles(bodies.get(i)));
            for (String shingle : shingles.get(i)) {
                List<Integer> others = having.computeIfAbsent(shingle, key -> new ArrayList<>());
                for (int other : others) {
                    common.computeIfAbsent(i, key -> new HashMap<>()).merge(other, 1, Integer::sum);
                }
                others.add(i);
            }
        }
    }

    private static Set<String> shingles(String body) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(body.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + 5 <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + 5)));
        }
        return shingles;
    }

    private double similarity(int one, int other) {
        int both = common.getOrDefault(Math.max(one, other), Map.of()).getOrDefault(Math.min(one, other), 0);
        int all = shingles.get(one).size() + shingles.get(other).size() - both;
        return all == 0 ? 0 : both / (double) all;
    }

    String compare() {
        @Nullable Duplicate[] found = search();
        int pairs = 0;
        int together = 0;
        for (int one : common.keySet()) {
            for (int other : common.getOrDefault(one, Map.of()).keySet()) {
                if (similarity(one, other) >= LEAST) {
                    pairs++;
                    together += root(found, one) == root(found, other) ? 1 : 0;
                }
            }
        }
        int near = 0;
        int right = 0;
        for (int i = 0; i < found.length; i++) {
            Duplicate duplicate = found[i];
            if (duplicate != null && duplicate.kind() == Duplicate.Kind.NEAR) {
                near++;
                right += similarity(i, duplicate.original()) >= LEAST ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "%s: %d articles, %d pairs of 0.8 or more, recall %.4f; %d near duplicates, precision %.4f",
                folder,
                bodies.size(),
                pairs,
                together / (double) Math.max(1, pairs),
                near,
                right / (double) Math.max(1, near));
    }

    private @Nullable Duplicate[] search() {
        Sketches sketches = new Sketches(bodies.size());
        IntStream.range(0, bodies.size()).forEach(i -> sketches.set(i, Sketch.of(bodies.get(i))));
        BitSet changed = new BitSet();
        changed.set(0, bodies.size());
        return new DuplicateSearch(
                        sketches,
                        IntStream.range(0, bodies.size()).toArray(),
                        changed,
                        new @Nullable Duplicate[bodies.size()],
                        number -> Shingles.of(bodies.get(number)),
                        Thresholds.DEFAULT)
                .run();
    }

    private static int root(@Nullable Duplicate[] found, int article) {
        int root = article;
        for (Duplicate duplicate = found[root]; duplicate != null; duplicate = found[root]) {
            root = duplicate.original();
        }
        return root;
    }
}
