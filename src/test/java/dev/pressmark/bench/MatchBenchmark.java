package dev.pressmark.bench;

import dev.pressmark.match.Duplicate;
import dev.pressmark.match.DuplicateSearch;
import dev.pressmark.match.Shingles;
import dev.pressmark.match.Sketch;
import dev.pressmark.match.SketchFilter;
import dev.pressmark.match.Sketches;
import dev.pressmark.match.Thresholds;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures matching: how many sketches a core makes in a second, how long the search for duplicates takes among made-up
 * articles (one in twenty a copy, one in twenty edited) and among ten times as many, and how long a thousand new ones take
 * to be held against all. With folders of articles it also compares what is found with what comparing every pair finds.
 */
public final class MatchBenchmark {

    private static final int NEW = 1_000;
    private static final int BATCH = 10_000;
    private static final int ROUNDS = 5;
    private static final double SECOND = 1e9;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final MadeArticles made;

    private MatchBenchmark() throws IOException {
        this.made = new MadeArticles();
    }

    /** Takes the number of articles, and folders of articles. */
    public static void main(String[] args) throws IOException {
        MatchBenchmark benchmark = new MatchBenchmark();
        for (String folder : List.of(args).subList(Math.min(1, args.length), args.length)) {
            benchmark.out.println(new EveryPair(Path.of(folder)).compare());
        }
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        if (articles > 0) {
            benchmark.sketches();
            double tenth = benchmark.search(articles / 10);
            double all = benchmark.search(articles);
            benchmark.out.printf("ten times as many take %.1f times as long%n", all / tenth);
            benchmark.hold(articles);
        }
    }

    private void sketches() {
        List<String> texts = IntStream.range(0, 2_000).mapToObj(made::text).toList();
        long best = Long.MAX_VALUE;
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (String text : texts) {
                sum += Sketch.of(text).toBytes().length;
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        out.printf(
                "%,.0f sketches a second on one core, %d bytes each, of texts of %,d characters%n",
                texts.size() * SECOND / best,
                sum / ROUNDS / texts.size(),
                texts.stream().mapToInt(String::length).sum() / texts.size());
    }

    /** The time that the search takes, in seconds; to make the articles does not count. */
    private double search(int articles) {
        Sketches sketches = new Sketches(articles);
        int[] copies = new int[articles];
        for (int from = 0; from < articles; from += BATCH) {
            int start = from;
            List<Sketch> batch = IntStream.range(from, Math.min(articles, from + BATCH))
                    .parallel()
                    .mapToObj(number -> Sketch.of(made.text(number)))
                    .toList();
            for (int i = 0; i < batch.size(); i++) {
                sketches.set(start + i, batch.get(i));
                copies[start + i] = made.copyOf(start + i);
            }
        }
        BitSet changed = new BitSet();
        changed.set(0, articles);
        long start = System.nanoTime();
        @Nullable Duplicate[] found = new DuplicateSearch(
                        sketches,
                        copies,
                        changed,
                        new @Nullable Duplicate[articles],
                        number -> Shingles.of(made.text(number)),
                        Thresholds.DEFAULT)
                .run();
        double seconds = (System.nanoTime() - start) / SECOND;
        long edited = IntStream.range(0, articles).filter(made::isEdited).count();
        long seen = IntStream.range(0, articles)
                .filter(number -> made.isEdited(number) && found[number] != null)
                .count();
        out.printf(
                "%,d articles searched in %.1f s; %,d of %,d edited copies found; heap %d of %d MB%n",
                articles,
                seconds,
                seen,
                edited,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        return seconds;
    }

    private void hold(int articles) {
        Sketches changed = new Sketches(NEW + 1);
        for (int i = 0; i < NEW; i++) {
            changed.set(i, Sketch.of(made.text(articles + i)));
        }
        SketchFilter filter = new SketchFilter(changed, Thresholds.DEFAULT);
        long nanos = 0;
        long passed = 0;
        for (int from = 0; from < articles; from += BATCH) {
            List<byte[]> stored = IntStream.range(from, Math.min(articles, from + BATCH))
                    .parallel()
                    .mapToObj(number -> Sketch.of(made.text(number)).toBytes())
                    .toList();
            long start = System.nanoTime();
            passed += stored.stream()
                    .filter(bytes -> filter.test(Sketch.fromBytes(bytes)))
                    .count();
            nanos += System.nanoTime() - start;
        }
        out.printf(
                "%,d new articles held against %,d in %.1f s; %,d looked at more closely%n",
                NEW, articles, nanos / SECOND, passed);
    }
}
