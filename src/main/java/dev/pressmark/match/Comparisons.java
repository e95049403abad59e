package dev.pressmark.match;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Comparisons of bodies, the results and the last bodies kept: an article is compared with many, and some pairs twice. */
final class Comparisons {

    private static final int BODIES = 2_000;
    private static final int LARGE_BODY = 20_000;
    private static final int RESULTS = 1 << 18;

    private final IntFunction<Shingles> texts;
    private final Map<Integer, Shingles> bodies = new LastUsed<>(BODIES);
    private final Map<Long, Likeness> results = new LastUsed<>(RESULTS);

    Comparisons(IntFunction<Shingles> texts) {
        this.texts = texts;
    }

    Likeness of(int article, int other) {
        long pair = ((long) article << 32) | other;
        Likeness known = results.get(pair);
        if (known == null) {
            known = shingles(article).likeness(shingles(other));
            results.put(pair, known);
        }
        return known;
    }

    private Shingles shingles(int article) {
        Shingles shingles = bodies.get(article);
        if (shingles == null) {
            shingles = texts.apply(article);
            if (shingles.words() < LARGE_BODY) {
                bodies.put(article, shingles);
            }
        }
        return shingles;
    }

    /** Forgets what was not used for longest. */
    private static final class LastUsed<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        private final int most;

        LastUsed(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
