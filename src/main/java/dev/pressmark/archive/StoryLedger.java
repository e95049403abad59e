package dev.pressmark.archive;

import dev.pressmark.archive.StoryDate.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Which articles report one event, what there is to say of it, and what it tells of those that have no date. */
public final class StoryLedger {

    /** So many articles are looked up one by one; of more, all are read. */
    private static final int FEW = 2_000;

    private final JdbcOperations jdbc;

    public StoryLedger(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Brings the stories up to date with what the run added, superseded or revised. All current articles are grouped anew,
     * from what is stored of them; only what comes out otherwise than before is written. Running it twice changes nothing.
     *
     * @param rematched whether all duplicates were sought anew
     * @return the articles whose dates are to be resolved anew, in the order of their rows
     */
    public List<StoryDate> mark(long run, boolean rematched) {
        Set<Long> touched = touched(run);
        Set<String> affected = new HashSet<>(jdbc.queryForList(
                "SELECT story_id FROM article WHERE superseded_run = ? AND story_id IS NOT NULL", String.class, run));
        jdbc.update("UPDATE article SET story_id = NULL WHERE superseded_run = ? AND story_id IS NOT NULL", run);
        if (touched.isEmpty() && affected.isEmpty() && !rematched) {
            return List.of();
        }
        StoryMembership membership = new StoryMembership(jdbc);
        Set<Long> concerned = assign(membership, touched, affected);
        SortedMap<String, StoryAccount> accounts = accounts(membership, affected, concerned);
        write(affected, accounts);
        return dates(concerned, accounts);
    }

    private Set<Long> touched(long run) {
        return new HashSet<>(jdbc.queryForList("""
                SELECT article_key FROM article WHERE run = ?
                UNION SELECT article_key FROM article WHERE revised_run = ?
                UNION SELECT article_key FROM article WHERE superseded_run = ?""", Long.class, run, run, run));
    }

    /**
     * Writes down the stories of the articles.
     *
     * @param affected receives the stories that may not be what they were
     * @return the articles of these stories, and those that left one
     */
    private Set<Long> assign(StoryMembership membership, Set<Long> touched, Set<String> affected) {
        List<@Nullable Object[]> changes = new ArrayList<>();
        Set<Long> concerned = new HashSet<>();
        for (int i = 0; i < membership.size(); i++) {
            StorySubject subject = membership.subject(i);
            String storyId = membership.storyId(i);
            boolean changed = !Objects.equals(storyId, subject.storyId());
            if (changed) {
                changes.add(new Object[] {storyId, subject.key()});
            }
            if (changed || touched.contains(subject.key())) {
                concerned.add(subject.key());
                if (storyId != null) {
                    affected.add(storyId);
                }
                if (subject.storyId() != null) {
                    affected.add(subject.storyId());
                }
            }
        }
        JdbcBatch.execute(jdbc, "UPDATE article SET story_id = ? WHERE article_key = ?", changes);
        for (int i = 0; i < membership.size(); i++) {
            String storyId = membership.storyId(i);
            if (storyId != null && affected.contains(storyId)) {
                concerned.add(membership.subject(i).key());
            }
        }
        return concerned;
    }

    private SortedMap<String, StoryAccount> accounts(
            StoryMembership membership, Set<String> affected, Set<Long> concerned) {
        SortedMap<String, StoryAccount> accounts = new TreeMap<>();
        String sql =
                "SELECT " + StoryAccount.COLUMNS + " FROM article a JOIN sketch s ON s.article_key = a.article_key";
        RowCallbackHandler handler = row -> {
            Integer number = membership.number(row.getLong(1));
            String storyId = number == null ? null : membership.storyId(number);
            if (number != null && storyId != null && affected.contains(storyId)) {
                accounts.computeIfAbsent(storyId, key -> new StoryAccount()).add(number, row);
            }
        };
        if (concerned.size() > FEW) {
            RowStream.forEach(jdbc, sql, handler);
        } else {
            concerned.forEach(key -> jdbc.query(sql + " WHERE a.article_key = ?", handler, key));
        }
        return accounts;
    }

    private void write(Set<String> affected, SortedMap<String, StoryAccount> accounts) {
        List<@Nullable Object[]> outdated = new ArrayList<>();
        affected.forEach(storyId -> outdated.add(new Object[] {storyId}));
        List<@Nullable Object[]> rows = new ArrayList<>();
        accounts.forEach((storyId, account) -> rows.add(account.row(storyId)));
        JdbcBatch.execute(jdbc, "DELETE FROM story WHERE story_id = ?", outdated);
        JdbcBatch.execute(jdbc, """
                INSERT INTO story (story_id, headline, first_published, last_published, articles, publishers, languages,
                    countries, top_terms)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private List<StoryDate> dates(Set<Long> concerned, SortedMap<String, StoryAccount> accounts) {
        SortedMap<Long, Window> wanted = new TreeMap<>();
        accounts.forEach((storyId, account) -> account.window()
                .ifPresent(days -> account.undated().forEach(key -> wanted.put(key, new Window(days, storyId)))));
        Map<Long, Window> told = new HashMap<>();
        jdbc.query("SELECT article_key, days, story_id FROM story_date", row -> {
            told.put(row.getLong(1), new Window(row.getString(2), row.getString(3)));
        });
        List<StoryDate> dates = new ArrayList<>();
        concerned.stream().sorted().forEach(key -> {
            Window window = wanted.get(key);
            if (!Objects.equals(window, told.get(key))) {
                dates.add(new StoryDate(key, Optional.ofNullable(window)));
            }
        });
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
