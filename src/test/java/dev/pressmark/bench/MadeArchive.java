package dev.pressmark.bench;

import dev.pressmark.match.duplicate.SketchFilter;
import dev.pressmark.match.duplicate.Sketches;
import dev.pressmark.match.duplicate.Thresholds;
import dev.pressmark.match.story.StoryArticles;
import dev.pressmark.match.story.StoryChanges;
import dev.pressmark.match.trait.Sketch;
import dev.pressmark.match.trait.StoryTerms;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is stored of made-up articles, and how long it takes to hold some new ones against it. */
final class MadeArchive {

    private static final int BATCH = 10_000;
    private static final int A_DAY = 1_000;

    private final MadeArticles made;
    private final int[] copies;
    private final SketchFilter filter;
    private @Nullable Sketches sketches;
    private long heldNanos;
    private long held;

    /** @param fresh how many that are not in the archive are held against it */
    MadeArchive(MadeArticles made, int articles, int fresh) {
        this.made = made;
        this.copies = new int[articles];
        Sketches news = new Sketches(fresh + 1);
        for (int i = 0; i < fresh; i++) {
            news.set(i, Sketch.of(made.text(articles + i)));
        }
        this.filter = new SketchFilter(news, Thresholds.DEFAULT);
        Sketches all = new Sketches(articles);
        for (int from = 0; from < articles; from += BATCH) {
            List<byte[]> stored = IntStream.range(from, Math.min(articles, from + BATCH))
                    .parallel()
                    .mapToObj(number -> Sketch.of(made.text(number)).toBytes())
                    .toList();
            hold(stored);
            for (int i = 0; i < stored.size(); i++) {
                all.set(from + i, Sketch.fromBytes(stored.get(i)));
                copies[from + i] = made.copyOf(from + i);
            }
        }
        this.sketches = all;
    }

    private void hold(List<byte[]> stored) {
        long start = System.nanoTime();
        held += stored.stream()
                .filter(bytes -> filter.test(Sketch.fromBytes(bytes)))
                .count();
        heldNanos += System.nanoTime() - start;
    }

    int articles() {
        return copies.length;
    }

    int[] copies() {
        return copies.clone();
    }

    /** How long it took to hold the new articles against the others. */
    long heldNanos() {
        return heldNanos;
    }

    /** How many of the others one of the new ones may be like. */
    long held() {
        return held;
    }

    Sketches sketches() {
        return Objects.requireNonNull(sketches);
    }

    /** Frees their memory, as the program does before it groups stories. */
    void forgetSketches() {
        sketches = null;
    }

    /**
     * What the articles are about that are no duplicates, a thousand of them published on a day.
     *
     * @param spare free places behind them
     */
    StoryArticles storyArticles(int spare) {
        StoryArticles articles = new StoryArticles(copies.length + spare);
        for (int from = 0; from < copies.length; from += BATCH) {
            tell(articles, from, Math.min(copies.length, from + BATCH));
        }
        return articles;
    }

    /** Tells what new articles are about, for which places were left free. */
    StoryChanges arrivals(StoryArticles articles, int fresh) {
        StoryChanges changes = new StoryChanges();
        tell(articles, copies.length, copies.length + fresh).forEach(number -> changes.came(number, articles));
        return changes;
    }

    /** Returns the numbers of those that are no duplicates. */
    private List<Integer> tell(StoryArticles articles, int from, int to) {
        List<byte[]> stored = IntStream.range(from, to)
                .parallel()
                .mapToObj(number -> StoryTerms.of("", made.text(number)).toBytes())
                .toList();
        List<Integer> told = IntStream.range(from, to)
                .filter(number -> made.copyOf(number) == number && !made.isEdited(number))
                .boxed()
                .toList();
        told.forEach(number -> articles.set(number, StoryTerms.fromBytes(stored.get(number - from)), number / A_DAY));
        return told;
    }
}
