package dev.pressmark.match.story;

import dev.pressmark.match.array.Postings;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * Which articles may be related to others than before, after some came and went: those near one of these under a term, if
 * they have another term in common with it, or with one that it moved into their reach or out of it.
 */
final class StoryReach {

    private static final int REACH = StoryLinks.REACH;

    private final StoryArticles articles;
    private final Postings keys;
    private final StoryChanges changes;
    /** Where under each key something came or went: one that went, at the number of the one it stood before. */
    private final Postings changed;
    /** Whether an article is reached; several threads set it. */
    private final boolean[] reached;

    StoryReach(StoryArticles articles, Postings keys, StoryChanges changes) {
        this.articles = articles;
        this.keys = keys;
        this.changes = changes;
        this.reached = new boolean[articles.articles()];
        this.changed = new Postings(sink -> changes().forEach(change -> {
            for (int key : change.keys()) {
                sink.put(key, change.number());
            }
        }));
    }

    private Stream<StoryChanges.Change> changes() {
        return Stream.concat(changes.came().stream(), changes.went().stream());
    }

    /** The articles, those among them that came. */
    BitSet reached() {
        changes.came().forEach(change -> reached[change.number()] = true);
        changes().parallel().forEach(this::reach);
        BitSet numbers = new BitSet(reached.length);
        for (int article = 0; article < reached.length; article++) {
            numbers.set(article, reached[article]);
        }
        return numbers;
    }

    private void reach(StoryChanges.Change change) {
        for (int key : change.keys()) {
            int position = keys.position(key, change.number());
            for (int at = position - 1; at >= position - REACH && keys.has(at, key); at--) {
                reach(change, key, at, 1);
            }
            for (int at = position; at <= position + REACH && keys.has(at, key); at++) {
                reach(change, key, at, -1);
            }
        }
    }

    /** @param way from the article at a position to the change: 1 when it stands before that, -1 when behind it */
    private void reach(StoryChanges.Change change, int key, int at, int way) {
        int article = keys.article(at);
        if (!reached[article] && (mayBeRelated(article, change.keys()) || losesOrGains(article, key, at, way))) {
            reached[article] = true;
        }
    }

    /**
     * Whether an article may be related to one of those that came into its reach under a key, or fell out of it, because
     * something nearer came or went. With as many changes as it reaches, it has others about it altogether.
     */
    private boolean losesOrGains(int article, int key, int at, int way) {
        int far = at + way * 2 * REACH;
        int end = keys.has(far, key) ? keys.article(far) : way > 0 ? reached.length : 0;
        int moved = changed.count(key, Math.min(article, end), Math.max(article, end));
        if (moved >= REACH) {
            return true;
        }
        for (int distance = REACH - moved + 1; distance <= REACH + moved; distance++) {
            int other = at + way * distance;
            if (!keys.has(other, key)) {
                return false;
            }
            if (mayBeRelated(article, articles.keys(keys.article(other)))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeRelated(int article, int[] others) {
        int shared = 0;
        for (int i = 0; i < articles.keyCount(article); i++) {
            int key = articles.key(article, i);
            for (int other : others) {
                if (key == other && ++shared == StoryLinks.SHARED_KEYS) {
                    return true;
                }
            }
        }
        return false;
    }
}
