package dev.pressmark.match.duplicate;

import dev.pressmark.match.trait.Likeness;
import dev.pressmark.match.trait.Shingles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Comparisons of bodies, the last bodies kept: an article is compared with many. */
final class Comparisons {

    /** Words of the bodies that are kept; they take some 20 bytes each. */
    private static final int MOST_WORDS = 4_000_000;

    private final IntFunction<Shingles> texts;
    /** The one that was used last stands last. */
    private final Map<Integer, Shingles> bodies = new LinkedHashMap<>(16, 0.75f, true);

    private long words;

    Comparisons(IntFunction<Shingles> texts) {
        this.texts = texts;
    }

    Likeness likeness(int article, int other) {
        return shingles(article).likeness(shingles(other));
    }

    int sharedWords(int article, int other) {
        return shingles(article).sharedWords(shingles(other));
    }

    private Shingles shingles(int article) {
        Shingles shingles = bodies.get(article);
        if (shingles == null) {
            shingles = texts.apply(article);
            bodies.put(article, shingles);
            words += shingles.words();
            forget();
        }
        return shingles;
    }

    /** What was not used for longest. */
    private void forget() {
        var eldest = bodies.values().iterator();
        while (words > MOST_WORDS && eldest.hasNext()) {
            words -= eldest.next().words();
            eldest.remove();
        }
    }
}
