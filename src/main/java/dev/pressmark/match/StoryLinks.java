package dev.pressmark.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which articles are related: of those that share at least two of their weightiest terms, each with the few that are most
 * like it. A term that very many articles have links each only to the next ones in the order of publication, so that
 * what is printed every day (the weather, listings) costs no more than other articles.
 */
final class StoryLinks {

    private static final int KEYS = 16;
    private static final int SHARED_KEYS = 2;
    /** Articles before and behind it that a term links an article to. */
    private static final int REACH = 32;

    private static final int MOST_LINKS = 16;

    private final StoryArticles articles;
    /** Of each article its weightiest terms, those of one term together: hash and article. */
    private final long[] keys;

    StoryLinks(StoryArticles articles) {
        this.articles = articles;
        long[] entries = IntStream.range(0, articles.articles())
                .parallel()
                .mapToObj(this::heaviest)
                .flatMapToLong(Arrays::stream)
                .toArray();
        Arrays.parallelSort(entries);
        this.keys = entries;
    }

    /** For each article the others it is related to, the most alike first; it may be in theirs without they in its. */
    int[][] all() {
        return IntStream.range(0, articles.articles())
                .parallel()
                .mapToObj(this::links)
                .toArray(int[][]::new);
    }

    private long[] heaviest(int article) {
        int size = articles.size(article);
        long[] byWeight = new long[size];
        for (int i = 0; i < size; i++) {
            byWeight[i] = ((long) -articles.weight(article, i) << 32) | i;
        }
        Arrays.sort(byWeight);
        long[] heaviest = new long[Math.min(KEYS, size)];
        for (int i = 0; i < heaviest.length; i++) {
            heaviest[i] = entry(articles.hash(article, (int) byWeight[i]), article);
        }
        return heaviest;
    }

    private static long entry(int hash, int article) {
        return ((long) hash << 32) | article;
    }

    private int[] links(int article) {
        int[] candidates = candidates(article);
        Link[] links = new Link[candidates.length];
        int size = 0;
        for (int i = 0; i < candidates.length; i++) {
            boolean first = i == 0 || candidates[i] != candidates[i - 1];
            int last = i + SHARED_KEYS - 1;
            if (first && last < candidates.length && candidates[last] == candidates[i]) {
                double likeness = StoryRule.likeness(articles, article, candidates[i]);
                if (likeness >= StoryRule.RELATED) {
                    links[size++] = new Link(candidates[i], likeness);
                }
            }
        }
        return Arrays.stream(links, 0, size)
                .sorted(Link.CLOSEST_FIRST)
                .limit(MOST_LINKS)
                .mapToInt(Link::article)
                .toArray();
    }

    /** Sorted; as often as they share a key. */
    private int[] candidates(int article) {
        int[] candidates = new int[KEYS * REACH * 2];
        int size = 0;
        for (long own : heaviest(article)) {
            int position = Arrays.binarySearch(keys, own);
            for (int i = position - 1; i >= 0 && i >= position - REACH && keys[i] >> 32 == own >> 32; i--) {
                candidates[size++] = (int) keys[i];
            }
            for (int i = position + 1; i < keys.length && i <= position + REACH && keys[i] >> 32 == own >> 32; i++) {
                candidates[size++] = (int) keys[i];
            }
        }
        int[] sorted = Arrays.copyOf(candidates, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** An article that another is related to. */
    private record Link(int article, double likeness) {

        static final Comparator<Link> CLOSEST_FIRST =
                Comparator.comparingDouble(Link::likeness).reversed().thenComparingInt(Link::article);
    }
}
