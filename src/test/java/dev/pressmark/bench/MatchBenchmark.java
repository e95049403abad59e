package dev.pressmark.bench;

import dev.pressmark.match.duplicate.Duplicate;
import dev.pressmark.match.duplicate.DuplicateSearch;
import dev.pressmark.match.duplicate.Thresholds;
import dev.pressmark.match.story.Stories;
import dev.pressmark.match.story.StoryArticles;
import dev.pressmark.match.story.StoryChanges;
import dev.pressmark.match.trait.Shingles;
import dev.pressmark.match.trait.Sketch;
import dev.pressmark.match.trait.StoryTerms;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures matching: how many sketches a core makes in a second, how long the search for duplicates and the grouping into
 * stories take among made-up articles (one in twenty a copy, one in twenty edited, one in twenty told anew) and among ten
 * times as many, and how long a thousand new ones take to be held against all. With folders of articles it also compares
 * what is found with what comparing every pair finds.
 */
public final class MatchBenchmark {

    private static final int NEW = 1_000;
    private static final int ROUNDS = 5;
    private static final int MEASURED = 2_000;
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
            benchmark.terms();
            double tenth = benchmark.match(articles / 10);
            double all = benchmark.match(articles);
            benchmark.out.printf("ten times as many take %.1f times as long%n", all / tenth);
        }
    }

    private void sketches() {
        List<String> texts = IntStream.range(0, MEASURED).mapToObj(made::text).toList();
        int[] bytes = new int[1];
        double perSecond = perSecond(texts, text -> bytes[0] += Sketch.of(text).toBytes().length);
        out.printf(
                "%,.0f sketches a second on one core, %d bytes each, of texts of %,d characters%n",
                perSecond,
                bytes[0] / ROUNDS / MEASURED,
                texts.stream().mapToInt(String::length).sum() / MEASURED);
    }

    private void terms() {
        List<String> texts = IntStream.range(0, MEASURED).mapToObj(made::text).toList();
        int[] bytes = new int[1];
        double perSecond =
                perSecond(texts, text -> bytes[0] += StoryTerms.of("", text).toBytes().length);
        out.printf(
                "the terms of %,.0f articles a second on one core, %d bytes each%n",
                perSecond, bytes[0] / ROUNDS / MEASURED);
    }

    /** In the best of some rounds. */
    private static double perSecond(List<String> texts, Consumer<String> action) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            texts.forEach(action);
            best = Math.min(best, System.nanoTime() - start);
        }
        return texts.size() * SECOND / best;
    }

    /** The time that all matching takes, in seconds; to make the articles does not count. */
    private double match(int articles) {
        MadeArchive archive = new MadeArchive(made, articles, NEW);
        out.printf(
                "%,d new articles held against %,d in %.1f s; %,d looked at more closely%n",
                NEW, articles, archive.heldNanos() / SECOND, archive.held());
        double duplicates = duplicates(archive);
        archive.forgetSketches();
        return duplicates + stories(archive);
    }

    private double duplicates(MadeArchive archive) {
        int articles = archive.articles();
        BitSet changed = new BitSet();
        changed.set(0, articles);
        Stopwatch watch = new Stopwatch();
        @Nullable Duplicate[] found = new DuplicateSearch(
                        archive.sketches(),
                        archive.copies(),
                        changed,
                        new @Nullable Duplicate[articles],
                        number -> Shingles.of(made.text(number)),
                        Thresholds.DEFAULT)
                .run();
        double seconds = watch.seconds();
        out.printf(
                "%,d articles searched for duplicates in %s; %,d of %,d edited copies found%n",
                articles,
                watch,
                IntStream.range(0, articles)
                        .filter(number -> made.isEdited(number) && found[number] != null)
                        .count(),
                IntStream.range(0, articles).filter(made::isEdited).count());
        printHeap();
        return seconds;
    }

    private double stories(MadeArchive archive) {
        StoryArticles articles = archive.storyArticles(NEW);
        Stopwatch watch = new Stopwatch();
        Stories stories = Stories.of(articles);
        double seconds = watch.seconds();
        int[] firsts = stories.firsts();
        out.printf(
                "%,d articles grouped into stories in %s; %,d of %,d that are told anew are in that of their event%n",
                archive.articles(),
                watch,
                IntStream.range(0, archive.articles())
                        .filter(number -> made.isToldAnew(number) && firsts[number] == firsts[made.original(number)])
                        .count(),
                IntStream.range(0, archive.articles()).filter(made::isToldAnew).count());
        StoryChanges arrivals = archive.arrivals(articles, NEW);
        watch = new Stopwatch();
        int[] grown = stories.after(arrivals, articles).firsts();
        out.printf(
                "%,d new articles brought into the stories of %,d in %s; %,d of them are in one%n",
                NEW,
                archive.articles(),
                watch,
                IntStream.range(archive.articles(), grown.length)
                        .filter(number -> grown[number] != number)
                        .count());
        printHeap();
        return seconds;
    }

    private void printHeap() {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        out.printf(
                "peaks of the parts of the heap, added up: %,d MB; at once at most %,d%n",
                peak >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }
}
