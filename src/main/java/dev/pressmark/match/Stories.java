package dev.pressmark.match;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Groups articles into stories. The result depends on the articles alone, however they came together.
 */
public final class Stories {

    private Stories() {}

    /** For each article the first of its story; itself when it stands alone. */
    public static int[] of(StoryArticles articles) {
        int[][] links = new StoryLinks(articles).all();
        int[][] components = components(links);
        int[] stories = new int[links.length];
        Arrays.setAll(stories, article -> article);
        Arrays.stream(components)
                .parallel()
                .forEach(members -> new StoryGrouping(articles, links, members).assign(stories));
        return stories;
    }

    /** The articles that are related, directly or through others: of each such set more than one, ascending. */
    private static int[][] components(int[][] links) {
        int[] parents = related(links);
        int[] sizes = new int[links.length];
        for (int article = 0; article < links.length; article++) {
            sizes[first(parents, article)]++;
        }
        int[][] members = new int[links.length][];
        for (int article = 0; article < links.length; article++) {
            int first = first(parents, article);
            if (sizes[first] > 1 || members[first] != null) {
                if (members[first] == null) {
                    members[first] = new int[sizes[first]];
                    sizes[first] = 0;
                }
                members[first][sizes[first]++] = article;
            }
        }
        return Arrays.stream(members).filter(component -> component != null).toArray(int[][]::new);
    }

    /** A forest in which articles that are related, directly or through others, are in one tree. */
    private static int[] related(int[][] links) {
        int[] parents = IntStream.range(0, links.length).toArray();
        for (int article = 0; article < links.length; article++) {
            for (int other : links[article]) {
                int some = first(parents, article);
                int second = first(parents, other);
                parents[Math.max(some, second)] = Math.min(some, second);
            }
        }
        return parents;
    }

    private static int first(int[] parents, int article) {
        int first = article;
        while (parents[first] != first) {
            parents[first] = parents[parents[first]];
            first = parents[first];
        }
        return first;
    }
}
