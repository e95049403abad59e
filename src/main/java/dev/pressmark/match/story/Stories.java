package dev.pressmark.match.story;

import dev.pressmark.match.array.Postings;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Articles grouped into stories. The result depends on the articles alone, however they came together: to group anew what
 * some that came and went have to do with comes to the same as to group all.
 */
public final class Stories {

    /** What a change reaches is looked through for it, in some thirty times what linking one article takes. */
    private static final int MANY = 32;

    private static final int[] NONE = {};

    private final int[][] related;
    private final int[] firsts;

    private Stories(int[][] related, int[] firsts) {
        this.related = related;
        this.firsts = firsts;
    }

    /** Articles of which nothing is known yet: each stands alone. */
    public Stories(int articles) {
        this(new int[articles][], IntStream.range(0, articles).toArray());
        Arrays.fill(related, NONE);
    }

    public static Stories of(StoryArticles articles) {
        BitSet all = new BitSet();
        all.set(0, articles.articles());
        return new Stories(articles.articles()).grouped(articles, articles.postings(), all);
    }

    /** Sets how an article was grouped before: the first of its story, and those it is related to. */
    public void set(int article, int first, int[] others) {
        firsts[article] = first;
        related[article] = others;
    }

    /** For each article the first of its story; itself when it stands alone. */
    public int[] firsts() {
        return firsts.clone();
    }

    /** The articles that one is related to; it may be related to more, which then have it among theirs. */
    public int[] related(int article) {
        return related[article];
    }

    /** Whether it is as quick to group all articles as to find out what so many changes have to do with. */
    public static boolean isMuch(int changes, int articles) {
        return changes > articles / MANY;
    }

    /**
     * Groups the articles after some came and went.
     *
     * @param articles all there are now
     * @param changes  what came and went since they were grouped as set here
     */
    public Stories after(StoryChanges changes, StoryArticles articles) {
        Postings keys = articles.postings();
        return grouped(articles, keys, new StoryReach(articles, keys, changes).reached());
    }

    /** @param some articles that may be related to others than before */
    private Stories grouped(StoryArticles articles, Postings keys, BitSet some) {
        int[][] links = related.clone();
        new StoryLinks(articles, keys).find(some, links);
        Components components = new Components(links.length);
        components.join(related);
        components.join(links);
        int[] stories = firsts.clone();
        Arrays.stream(components.of(some))
                .parallel()
                .forEach(members -> new StoryGrouping(articles, links, members).assign(stories));
        return new Stories(links, stories);
    }
}
