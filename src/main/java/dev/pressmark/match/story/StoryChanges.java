package dev.pressmark.match.story;

import dev.pressmark.match.trait.StoryTerms;
import java.util.ArrayList;
import java.util.List;

/** Articles that came into an archive and that went from it since it was grouped into stories. */
public final class StoryChanges {

    /**
     * An article that came or went.
     *
     * @param number of one that came; of the one that it stood before, if it went
     * @param keys   the terms that it is found by
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Change(int number, int[] keys) {}

    private final List<Change> came = new ArrayList<>();
    private final List<Change> went = new ArrayList<>();

    /** An article is among the others that was not. */
    public void came(int article, StoryArticles articles) {
        came.add(new Change(article, articles.keys(article)));
    }

    /**
     * An article is no longer among the others.
     *
     * @param next  the one it stood before; behind the last, their number
     * @param terms what it was about
     */
    public void went(int next, StoryTerms terms) {
        went.add(new Change(next, terms.heaviest(StoryArticles.KEYS)));
    }

    List<Change> came() {
        return came;
    }

    List<Change> went() {
        return went;
    }
}
