package dev.pressmark.match.story;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/** Which articles are related, directly or through others. */
final class Components {

    private final DisjointSets sets;

    Components(int articles) {
        this.sets = new DisjointSets(articles);
    }

    /** @param links for each article others it is related to */
    void join(int[][] links) {
        for (int article = 0; article < links.length; article++) {
            for (int other : links[article]) {
                sets.join(article, other);
            }
        }
    }

    /** All articles that are related to each of some, ascending, and itself. */
    int[][] of(BitSet some) {
        int[] sizes = new int[sets.size()];
        for (int article = 0; article < sets.size(); article++) {
            sizes[sets.first(article)]++;
        }
        int[][] members = new int[sets.size()][];
        some.stream().map(sets::first).forEach(first -> members[first] = new int[sizes[first]]);
        Arrays.fill(sizes, 0);
        for (int article = 0; article < sets.size(); article++) {
            int first = sets.first(article);
            if (members[first] != null) {
                members[first][sizes[first]++] = article;
            }
        }
        return Arrays.stream(members).filter(Objects::nonNull).toArray(int[][]::new);
    }
}
