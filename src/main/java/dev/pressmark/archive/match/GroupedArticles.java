package dev.pressmark.archive.match;

import dev.pressmark.archive.row.JdbcBatch;
import dev.pressmark.archive.row.RowStream;
import dev.pressmark.match.duplicate.Copies;
import dev.pressmark.match.story.Stories;
import dev.pressmark.match.story.StoryArticles;
import dev.pressmark.match.story.StoryChanges;
import dev.pressmark.match.trait.StoryTerms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * How the articles that are no duplicates were last grouped into stories. What came and went since is told by holding these
 * rows against the articles there are, so that it does not matter which runs brought it about.
 */
public final class GroupedArticles {

    private static final String SELECT =
            "SELECT article_key, moment, reprint, published_day, first_key, related, terms FROM grouped_article";
    private static final int BATCH = 10_000;

    private final JdbcOperations jdbc;
    private final CurrentArticles articles;
    private final Stories before;
    /** Those that stand where it says, and are about the same. */
    private final BitSet unmoved;
    /** Those of which it names others that are gone. */
    private final BitSet outdated;

    private final List<Gone> gone = new ArrayList<>();

    /**
     * A row of which the article is a duplicate, superseded, or resolved otherwise now.
     *
     * @param terms what it was about, if it is about something else now
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Gone(long key, long moment, boolean reprint, byte @Nullable [] terms) {}

    private GroupedArticles(JdbcOperations jdbc, CurrentArticles articles) {
        this.jdbc = jdbc;
        this.articles = articles;
        this.before = new Stories(articles.size());
        this.unmoved = new BitSet(articles.size());
        this.outdated = new BitSet(articles.size());
    }

    /** Keeps what an article was about when it was grouped, before that is replaced by these terms. */
    public static void keepTerms(JdbcOperations jdbc, long key, StoryTerms replacement) {
        jdbc.update("""
                UPDATE grouped_article g SET terms = (SELECT s.terms FROM sketch s WHERE s.article_key = g.article_key)
                WHERE article_key = ? AND terms IS NULL
                    AND (SELECT s.terms FROM sketch s WHERE s.article_key = g.article_key) <> ?""", key, replacement.toBytes());
    }

    static GroupedArticles of(JdbcOperations jdbc, CurrentArticles articles) {
        GroupedArticles grouped = new GroupedArticles(jdbc, articles);
        RowStream.forEach(jdbc, SELECT, grouped::read);
        return grouped;
    }

    private void read(ResultSet row) throws SQLException {
        long key = row.getLong(1);
        long moment = Objects.requireNonNullElse(row.getObject(2, Long.class), Copies.UNDATED);
        boolean reprint = row.getBoolean(3);
        int day = Objects.requireNonNullElse(row.getObject(4, Integer.class), StoryArticles.UNDATED);
        int article = articles.number(key);
        byte[] terms = row.getBytes(7);
        if (article != CurrentArticles.NONE
                && isGrouped(article)
                && terms == null
                && articles.moment(article) == moment
                && articles.isReprint(article) == reprint
                && articles.day(article) == day) {
            unmoved.set(article);
            take(article, articles.number(row.getLong(5)), row.getObject(6, Long[].class));
        } else {
            gone.add(new Gone(key, moment, reprint, terms));
        }
    }

    private void take(int article, int first, Long[] keys) {
        int[] related = Arrays.stream(keys)
                .mapToInt(articles::number)
                .filter(other -> other != CurrentArticles.NONE)
                .toArray();
        before.set(article, first == CurrentArticles.NONE ? article : first, related);
        outdated.set(article, first == CurrentArticles.NONE || related.length < keys.length);
    }

    /** A duplicate goes where its original goes. */
    private boolean isGrouped(int article) {
        return articles.originalKey(article) == 0;
    }

    /**
     * Groups the articles anew, where something came or went.
     *
     * @param about what all of them are about
     * @param all   whether none may stay as it was grouped before
     */
    Stories regrouped(StoryArticles about, boolean all) {
        int[] came = IntStream.range(0, articles.size())
                .filter(article -> isGrouped(article) && !unmoved.get(article))
                .toArray();
        return all || Stories.isMuch(came.length + gone.size(), articles.size())
                ? Stories.of(about)
                : before.after(changes(came, about), about);
    }

    private StoryChanges changes(int[] came, StoryArticles about) {
        StoryChanges changes = new StoryChanges();
        for (int article : came) {
            changes.came(article, about);
        }
        for (Gone row : gone) {
            jdbc.query(
                    """
                    SELECT a.article_id, s.terms FROM article a JOIN sketch s ON s.article_key = a.article_key
                    WHERE a.article_key = ?""",
                    found -> {
                        changes.went(
                                articles.next(row.moment, row.reprint, found.getString(1)),
                                StoryTerms.fromBytes(row.terms == null ? found.getBytes(2) : row.terms));
                    },
                    row.key);
        }
        return changes;
    }

    /** Keeps how they are grouped now. */
    void write(Stories now) {
        int[] firsts = now.firsts();
        int[] firstsBefore = before.firsts();
        List<@Nullable Object[]> removed = new ArrayList<>();
        List<@Nullable Object[]> added = new ArrayList<>();
        gone.forEach(row -> removed.add(new Object[] {row.key}));
        for (int place = 0; place < articles.size(); place++) {
            int article = articles.byKey(place);
            boolean same = unmoved.get(article)
                    && !outdated.get(article)
                    && firsts[article] == firstsBefore[article]
                    && Arrays.equals(now.related(article), before.related(article));
            if (isGrouped(article) && !same) {
                if (unmoved.get(article)) {
                    removed.add(new Object[] {articles.key(article)});
                }
                added.add(row(article, firsts[article], now.related(article)));
            }
            if (added.size() == BATCH) {
                flush(removed, added);
            }
        }
        flush(removed, added);
    }

    private @Nullable Object[] row(int article, int first, int[] related) {
        long moment = articles.moment(article);
        int day = articles.day(article);
        return new @Nullable Object[] {
            articles.key(article),
            moment == Copies.UNDATED ? null : moment,
            articles.isReprint(article),
            day == StoryArticles.UNDATED ? null : day,
            articles.key(first),
            IntStream.of(related).mapToObj(articles::key).toArray(Long[]::new)
        };
    }

    private void flush(List<@Nullable Object[]> removed, List<@Nullable Object[]> added) {
        JdbcBatch.execute(jdbc, "DELETE FROM grouped_article WHERE article_key = ?", removed);
        JdbcBatch.execute(jdbc, """
                INSERT INTO grouped_article (article_key, moment, reprint, published_day, first_key, related)
                VALUES (?, ?, ?, ?, ?, ?)""", added);
        removed.clear();
        added.clear();
    }
}
