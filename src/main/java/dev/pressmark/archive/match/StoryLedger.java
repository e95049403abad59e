package dev.pressmark.archive.match;

import dev.pressmark.archive.match.StoryDate.Window;
import dev.pressmark.archive.row.JdbcBatch;
import dev.pressmark.archive.row.RowStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Which articles report one event, what there is to say of it, and what it tells of those that have no date. */
public final class StoryLedger {

    private static final String TOUCHED = """
            SELECT article_key FROM article WHERE run = ? UNION ALL SELECT article_key FROM article WHERE revised_run = ?""";

    private static final int BATCH = 10_000;

    private final JdbcOperations jdbc;

    public StoryLedger(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Brings the stories up to date with what the run added, superseded or revised. Grouped anew is what has to do with the
     * articles that came and went; only what comes out otherwise than before is written. Running it twice changes nothing.
     *
     * @param rematched whether all duplicates were sought anew
     * @return the articles whose dates are to be resolved anew, in the order of their rows
     */
    public List<StoryDate> mark(long run, boolean rematched) {
        SortedSet<String> affected = new TreeSet<>(jdbc.queryForList(
                "SELECT story_id FROM article WHERE superseded_run = ? AND story_id IS NOT NULL", String.class, run));
        jdbc.update("UPDATE article SET story_id = NULL WHERE superseded_run = ? AND story_id IS NOT NULL", run);
        if (!hasTouched(run) && affected.isEmpty() && !rematched) {
            return List.of();
        }
        CurrentArticles articles = CurrentArticles.all(jdbc);
        StoryMembership membership = StoryMembership.of(jdbc, articles, rematched);
        BitSet concerned = assign(articles, membership, touched(run, articles), affected);
        return dates(articles, concerned, write(articles, affected));
    }

    private boolean hasTouched(long run) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (" + TOUCHED + " UNION ALL SELECT article_key FROM article WHERE superseded_run = ?)",
                Boolean.class,
                run,
                run,
                run));
    }

    private BitSet touched(long run, CurrentArticles articles) {
        BitSet touched = new BitSet(articles.size());
        RowStream.forEach(
                jdbc,
                TOUCHED,
                row -> {
                    int article = articles.number(row.getLong(1));
                    if (article != CurrentArticles.NONE) {
                        touched.set(article);
                    }
                },
                run,
                run);
        return touched;
    }

    /**
     * Writes down the stories of the articles.
     *
     * @param affected receives the stories that may not be what they were
     * @return the articles of these stories, and those that left one
     */
    private BitSet assign(CurrentArticles articles, StoryMembership membership, BitSet touched, Set<String> affected) {
        BitSet concerned = new BitSet(articles.size());
        List<@Nullable Object[]> changes = new ArrayList<>();
        for (int place = 0; place < articles.size(); place++) {
            int article = articles.byKey(place);
            String storyId = membership.storyId(article);
            String before = articles.storyId(article);
            boolean changed = !Objects.equals(storyId, before);
            if (changed) {
                changes.add(new Object[] {storyId, articles.key(article)});
            }
            if (changed || touched.get(article)) {
                concerned.set(article);
                Stream.of(storyId, before).filter(Objects::nonNull).forEach(affected::add);
            }
            if (changes.size() == BATCH || place + 1 == articles.size()) {
                JdbcBatch.execute(jdbc, "UPDATE article SET story_id = ? WHERE article_key = ?", changes);
                changes.clear();
            }
        }
        for (int article = 0; article < articles.size(); article++) {
            String storyId = membership.storyId(article);
            if (storyId != null && affected.contains(storyId)) {
                concerned.set(article);
            }
        }
        return concerned;
    }

    /**
     * Writes down what there is to say of stories.
     *
     * @return what they tell of their articles that have no date, by the key of their rows
     */
    private Map<Long, Window> write(CurrentArticles articles, SortedSet<String> affected) {
        Map<Long, Window> told = new HashMap<>();
        List<@Nullable Object[]> outdated = new ArrayList<>();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (String storyId : affected) {
            StoryAccount account = account(articles, storyId);
            outdated.add(new Object[] {storyId});
            if (!account.isEmpty()) {
                rows.add(account.row(storyId));
            }
            account.window()
                    .ifPresent(days -> account.undated().forEach(key -> told.put(key, new Window(days, storyId))));
            if (outdated.size() == BATCH || storyId.equals(affected.last())) {
                JdbcBatch.execute(jdbc, "DELETE FROM story WHERE story_id = ?", outdated);
                JdbcBatch.execute(jdbc, """
                        INSERT INTO story (story_id, headline, first_published, last_published, articles, publishers,
                            languages, countries, top_terms, publishers_first_published)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
                outdated.clear();
                rows.clear();
            }
        }
        return told;
    }

    private StoryAccount account(CurrentArticles articles, String storyId) {
        StoryAccount account = new StoryAccount();
        jdbc.query(
                "SELECT " + StoryAccount.COLUMNS
                        + " FROM article a JOIN sketch s ON s.article_key = a.article_key WHERE a.story_id = ?",
                row -> {
                    account.add(articles.number(row.getLong(1)), row);
                },
                storyId);
        return account;
    }

    private List<StoryDate> dates(CurrentArticles articles, BitSet concerned, Map<Long, Window> wanted) {
        Map<Long, Window> told = new HashMap<>();
        jdbc.query("SELECT article_key, days, story_id FROM story_date", row -> {
            told.put(row.getLong(1), new Window(row.getString(2), row.getString(3)));
        });
        SortedSet<Long> keys = new TreeSet<>(wanted.keySet());
        keys.addAll(told.keySet());
        List<StoryDate> dates = new ArrayList<>();
        for (long key : keys) {
            int article = articles.number(key);
            Window window = wanted.get(key);
            if (article != CurrentArticles.NONE && concerned.get(article) && !Objects.equals(window, told.get(key))) {
                dates.add(new StoryDate(key, Optional.ofNullable(window)));
            }
        }
        return dates;
    }

    /** Keeps what an article's story tells of its date, now that it is resolved by it. */
    public void keep(StoryDate date) {
        jdbc.update("DELETE FROM story_date WHERE article_key = ?", date.key());
        date.window()
                .ifPresent(window -> jdbc.update(
                        "INSERT INTO story_date (article_key, days, story_id) VALUES (?, ?, ?)",
                        date.key(),
                        window.days(),
                        window.storyId()));
    }
}
