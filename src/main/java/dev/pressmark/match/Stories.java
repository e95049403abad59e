package dev.pressmark.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Groups the articles that report one event. The answer depends on the articles alone, not on how they came together. */
public final class Stories {

    private Stories() {}

    /** For each article the first of its story; itself when it stands alone. */
    public static int[] of(StoryArticles articles) {
        int[][] links = new StoryLinks(articles).all();
        int[] related = related(links);
        List<List<Integer>> components = new ArrayList<>();
        int[] component = new int[related.length];
        for (int article = 0; article < related.length; article++) {
            int first = first(related, article);
            if (first == article) {
                component[article] = components.size();
                components.add(new ArrayList<>());
            }
            components.get(component[first]).add(article);
        }
        int[] stories = new int[related.length];
        Arrays.setAll(stories, article -> article);
        components.stream()
                .filter(members -> members.size() > 1)
                .parallel()
                .forEach(members -> new StoryGrouping(articles, links, members).assign(stories));
        return stories;
    }

    /** A forest in which articles that are related, directly or through others, are in one tree. */
    private static int[] related(int[][] links) {
        int[] parents = new int[links.length];
        Arrays.setAll(parents, article -> article);
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
