package dev.pressmark.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;

/** Which articles are related, directly or through others. */
final class Components {

    /** Each is in the tree of the one it points to; those that are related are in one tree. */
    private final int[] parents;

    Components(int articles) {
        this.parents = IntStream.range(0, articles).toArray();
    }

    /** @param links for each article others it is related to */
    void join(int[][] links) {
        for (int article = 0; article < links.length; article++) {
            for (int other : links[article]) {
                int some = first(article);
                int second = first(other);
                parents[Math.max(some, second)] = Math.min(some, second);
            }
        }
    }

    private int first(int article) {
        int first = article;
        while (parents[first] != first) {
            parents[first] = parents[parents[first]];
            first = parents[first];
        }
        return first;
    }

    /** All articles that are related to each of some, ascending, and itself. */
    int[][] of(BitSet some) {
        int[] sizes = new int[parents.length];
        for (int article = 0; article < parents.length; article++) {
            sizes[first(article)]++;
        }
        int[][] members = new int[parents.length][];
        some.stream().map(this::first).forEach(first -> members[first] = new int[sizes[first]]);
        Arrays.fill(sizes, 0);
        for (int article = 0; article < parents.length; article++) {
            int first = first(article);
            if (members[first] != null) {
                members[first][sizes[first]++] = article;
            }
        }
        return Arrays.stream(members).filter(Objects::nonNull).toArray(int[][]::new);
    }
}
