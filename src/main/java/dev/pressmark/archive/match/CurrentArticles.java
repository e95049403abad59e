package dev.pressmark.archive.match;

import dev.pressmark.archive.row.RowStream;
import dev.pressmark.match.array.IdentifierColumn;
import dev.pressmark.match.duplicate.Copies;
import dev.pressmark.match.story.StoryArticles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Current articles as matching sees them, in columns: less than a hundred bytes each. An article is a number from 0; of two
 * copies the original has the smaller one.
 */
final class CurrentArticles {

    /** In place of the number of an article that is not among these. */
    static final int NONE = -1;

    /**
     * A date that was taken from a story says nothing of which article was first, nor of which story it belongs to. {@code
     * COALESCE} keeps the database from choosing the index of {@code superseded_run}, which gives rows in another order.
     */
    private static final String SELECT = """
            SELECT a.article_key, a.article_id,
                   CASE WHEN a.published_basis = 'story' THEN NULL ELSE a.published_order END, a.publisher, a.agency,
                   a.body_fingerprint, COALESCE(d.original_key, 0),
                   CASE WHEN a.published_basis <> 'story' AND a.published_first = a.published_last
                        THEN a.published_first END,
                   a.story_id
            FROM article a LEFT JOIN duplicate d ON d.article_key = a.article_key
            WHERE COALESCE(a.superseded_run, 0) = 0""";

    private static final UUID NO_TEXT = new UUID(0, 0);

    /** Ascending; the other columns are in the same order. */
    private final long[] keys;

    private final Copies copies;
    private final long[] textHigh;
    private final long[] textLow;
    private final long[] originalKeys;
    private final int[] days;
    private final IdentifierColumn storyIds;
    private int size;
    /** The row that a number stands for, and back. */
    private int[] rows = {};

    private int[] numbers = {};

    private CurrentArticles(int most) {
        this.keys = new long[most];
        this.copies = new Copies(most);
        this.textHigh = new long[most];
        this.textLow = new long[most];
        this.originalKeys = new long[most];
        this.days = new int[most];
        this.storyIds = new IdentifierColumn('s', most);
    }

    static CurrentArticles all(JdbcOperations jdbc) {
        CurrentArticles articles = new CurrentArticles(
                Objects.requireNonNull(jdbc.queryForObject("SELECT COUNT(*) FROM article", Integer.class)));
        RowStream.forEach(jdbc, SELECT + " AND a.article_key > 0 ORDER BY a.article_key", articles::add);
        articles.number();
        return articles;
    }

    /** Those of these rows that are current. */
    static CurrentArticles of(JdbcOperations jdbc, SortedSet<Long> keys) {
        CurrentArticles articles = new CurrentArticles(keys.size());
        for (long key : keys) {
            jdbc.query(SELECT + " AND a.article_key = ?", articles::add, key);
        }
        articles.number();
        return articles;
    }

    private void add(ResultSet row) throws SQLException {
        keys[size] = row.getLong(1);
        copies.add(row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        UUID text = Objects.requireNonNullElse(row.getObject(6, UUID.class), NO_TEXT);
        textHigh[size] = text.getMostSignificantBits();
        textLow[size] = text.getLeastSignificantBits();
        originalKeys[size] = row.getLong(7);
        LocalDate day = row.getObject(8, LocalDate.class);
        days[size] = day == null ? StoryArticles.UNDATED : (int) day.toEpochDay();
        String storyId = row.getString(9);
        if (storyId != null) {
            storyIds.set(size, storyId);
        }
        size++;
    }

    private void number() {
        rows = copies.originalsFirst();
        numbers = new int[size];
        for (int number = 0; number < size; number++) {
            numbers[rows[number]] = number;
        }
    }

    int size() {
        return size;
    }

    /** The number of the article in a row of the table; {@link #NONE} when it is not among these. */
    int number(long key) {
        int row = Arrays.binarySearch(keys, 0, size, key);
        return row < 0 ? NONE : numbers[row];
    }

    /** The number of the article that is at this place by the keys of their rows: whoever writes to the table goes that way. */
    int byKey(int place) {
        return numbers[place];
    }

    /** The row of the table. */
    long key(int number) {
        return keys[rows[number]];
    }

    String articleId(int number) {
        return copies.articleId(rows[number]);
    }

    /** The row of the article that it was found to be a duplicate of; 0 for none. */
    long originalKey(int number) {
        return originalKeys[rows[number]];
    }

    /** Sorts as the dates of publication do; {@link Copies#UNDATED} when it does not say when that was. */
    long moment(int number) {
        return copies.moment(rows[number]);
    }

    /** Whether somebody else than an agency of its own published it. */
    boolean isReprint(int number) {
        return copies.isReprint(rows[number]);
    }

    /** The number of the first article that would stand behind another one; behind the last, how many there are. */
    int next(long moment, boolean reprint, String articleId) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (copies.compare(rows[middle], moment, reprint, articleId) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The day on which it says itself that it was published. */
    int day(int number) {
        return days[rows[number]];
    }

    /** The story that it was found to belong to. */
    @Nullable String storyId(int number) {
        return storyIds.get(rows[number]);
    }

    /** For each article the first that has the same text; itself when it is that, or has none. */
    int[] firstOfText() {
        int[] first = new int[size];
        Arrays.setAll(first, number -> number);
        int[] byText = copies.sorted(Comparator.<Integer>comparingLong(row -> textHigh[row])
                .thenComparingLong(row -> textLow[row])
                .thenComparingInt(row -> numbers[row]));
        for (int i = 1; i < size; i++) {
            if (haveSameText(byText[i - 1], byText[i])) {
                first[numbers[byText[i]]] = first[numbers[byText[i - 1]]];
            }
        }
        return first;
    }

    private boolean haveSameText(int row, int other) {
        return textHigh[row] == textHigh[other]
                && textLow[row] == textLow[other]
                && (textHigh[row] != NO_TEXT.getMostSignificantBits()
                        || textLow[row] != NO_TEXT.getLeastSignificantBits());
    }
}
