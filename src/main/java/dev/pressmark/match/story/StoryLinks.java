package dev.pressmark.match.story;

import dev.pressmark.match.array.Postings;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which articles are related: of those that share at least two of their weightiest terms, each with the few that are most
 * like it. A term that very many articles have links each only to the next ones in the order of publication, so that
 * what is printed every day (the weather, listings) costs no more than other articles.
 */
final class StoryLinks {

    /** Articles before and behind it that a term links an article to. */
    static final int REACH = 32;

    /** So many terms two articles share that are compared. */
    static final int SHARED_KEYS = 2;

    /** With so many others an article is compared at most; with those it shares most terms with. */
    private static final int MOST_COMPARED = 128;

    private static final int MOST_LINKS = 4;
    private static final int BLOCK = 1 << 8;

    private static final int[] NONE = {};

    private final StoryArticles articles;
    private final Postings keys;

    /** @param keys under which all articles are found */
    StoryLinks(StoryArticles articles, Postings keys) {
        this.articles = articles;
        this.keys = keys;
    }

    /**
     * Finds for some articles the others they are related to, the most alike first; one may be in theirs without they in its.
     *
     * @param links receives them, at the place of each of these articles
     */
    void find(BitSet some, int[][] links) {
        int[] numbers = some.stream().toArray();
        int blocks = (numbers.length + BLOCK - 1) / BLOCK;
        IntStream.range(0, blocks).parallel().forEach(block -> {
            Search search = new Search();
            int end = Math.min(numbers.length, (block + 1) * BLOCK);
            for (int i = block * BLOCK; i < end; i++) {
                links[numbers[i]] = search.links(numbers[i]);
            }
        });
    }

    /** Finds what one article after another is related to. */
    private final class Search {

        private static final int PLACE_BITS = 12;
        private static final int MOST_CANDIDATES = StoryArticles.KEYS * REACH * 2;

        private final int[] own = new int[1 << 10];
        private final int[] candidates = new int[MOST_CANDIDATES];
        private final byte[] shared = new byte[MOST_CANDIDATES];
        /** One more than the candidate at a place that its article says; 0 where there is none. */
        private final int[] places = new int[1 << PLACE_BITS];

        private final int[] closest = new int[MOST_LINKS];
        private final double[] likenesses = new double[MOST_LINKS];
        private int count;
        private int size;

        int[] links(int article) {
            size = 0;
            find(article);
            int least = leastShared();
            articles.layOut(article, own);
            for (int i = 0; i < count; i++) {
                if (shared[i] >= least) {
                    compare(article, candidates[i]);
                }
            }
            return size == 0 ? NONE : Arrays.copyOf(closest, size);
        }

        private void find(int article) {
            count = 0;
            Arrays.fill(places, 0);
            for (int i = 0; i < articles.keyCount(article); i++) {
                int key = articles.key(article, i);
                int position = keys.position(key, article);
                for (int at = position - 1; at >= position - REACH && keys.has(at, key); at--) {
                    meet(keys.article(at));
                }
                for (int at = position + 1; at <= position + REACH && keys.has(at, key); at++) {
                    meet(keys.article(at));
                }
            }
        }

        private void meet(int other) {
            int place = (other * 0x9E3779B1) >>> (Integer.SIZE - PLACE_BITS);
            while (places[place] != 0 && candidates[places[place] - 1] != other) {
                place = (place + 1) & (places.length - 1);
            }
            if (places[place] == 0) {
                candidates[count] = other;
                shared[count++] = 0;
                places[place] = count;
            }
            shared[places[place] - 1]++;
        }

        /** How many terms an article shares with those it is compared with: so many that there are not too many of them. */
        private int leastShared() {
            int[] sharing = new int[StoryArticles.KEYS + 2];
            for (int i = 0; i < count; i++) {
                sharing[shared[i]]++;
            }
            int least = StoryArticles.KEYS + 1;
            int compared = 0;
            while (least > SHARED_KEYS && compared + sharing[least - 1] <= MOST_COMPARED) {
                compared += sharing[--least];
            }
            return least;
        }

        private void compare(int article, int other) {
            double most = StoryRule.likeness(1, articles.day(article), articles.day(other));
            if (most >= StoryRule.ALIKE) {
                double likeness = most * articles.cosine(article, own, other);
                if (likeness >= StoryRule.ALIKE) {
                    keep(other, likeness);
                }
            }
        }

        /** Of equals the earlier ones are kept. */
        private void keep(int other, double likeness) {
            int at = size;
            while (at > 0
                    && (likenesses[at - 1] < likeness || (likenesses[at - 1] == likeness && closest[at - 1] > other))) {
                at--;
            }
            if (at == MOST_LINKS) {
                return;
            }
            size = Math.min(MOST_LINKS, size + 1);
            for (int i = size - 1; i > at; i--) {
                closest[i] = closest[i - 1];
                likenesses[i] = likenesses[i - 1];
            }
            closest[at] = other;
            likenesses[at] = likeness;
        }
    }
}
