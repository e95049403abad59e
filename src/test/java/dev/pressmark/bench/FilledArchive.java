package dev.pressmark.bench;

import dev.pressmark.archive.ArchiveSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An archive filled with made rows: an article a file, nine claims an article, one article in twenty a duplicate, stories
 * of twenty articles. Articles have the same rows whenever they are added; the paths of later ones lie among the earlier.
 */
final class FilledArchive {

    private static final int BATCH = 1_000;
    private static final int EVERY = 20;
    private static final int A_DAY = 550;
    private static final String[] FIELDS = {
        "headline", "byline", "publisher", "published", "modified", "section", "url", "keywords", "language"
    };
    private static final String INSERT_FILE =
            "INSERT INTO source_file (source_file_id, input, path, bytes, modified, sha256, state, outcome, records, entered_run,"
                    + " run) VALUES (?, 'inbox', ?, 3000, TIMESTAMP WITH TIME ZONE '2026-03-02 10:00:00Z', ?, 'settled',"
                    + " 'archived', 1, ?, ?)";
    private static final String ARTICLE_COLUMNS =
            "article_key, article_id, source_file_id, member, record, sha256, format, headline, standfirst, byline, publisher,"
                    + " published, published_precision, published_basis, published_confidence, published_first, published_last,"
                    + " modified, dateline_place, dateline_country, language, section, keywords, url, word_count,"
                    + " duplicate_of, duplicate_kind, similarity, story_id, run, read_run";
    private static final String INSERT_DUPLICATE = """
            INSERT INTO duplicate
            SELECT a.article_key, o.article_key, a.article_id, o.article_id, 'near', 0.9, 0.95,
                DATEDIFF(DAY, o.published_first, a.published_first), a.publisher = o.publisher, 300, a.publisher, o.publisher
            FROM article a, article o WHERE a.article_key = ? AND o.article_key = ?""";
    private static final int ARTICLE_WIDTH = ARTICLE_COLUMNS.split(",").length;

    private final DataSource database;

    FilledArchive(DataSource database) {
        this.database = database;
        ArchiveSchema.bringUpToDate(database);
    }

    /** Adds the articles of these numbers, and the run that read them. */
    void add(int run, int from, int to) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement file = connection.prepareStatement(INSERT_FILE);
                PreparedStatement article =
                        connection.prepareStatement(insert("article (" + ARTICLE_COLUMNS + ")", ARTICLE_WIDTH));
                PreparedStatement body = connection.prepareStatement(insert("body (article_key, text)", 2));
                PreparedStatement claim = connection.prepareStatement(insert("claim", 9));
                PreparedStatement duplicate = connection.prepareStatement(INSERT_DUPLICATE);
                PreparedStatement story = connection.prepareStatement(insert("story", 10))) {
            connection.setAutoCommit(false);
            PreparedStatement[] inOrder = {file, article, body, claim, duplicate, story};
            for (int number = from; number < to; number++) {
                new Row(number).add(run, file, article, body, claim);
                if (number % EVERY == 1) {
                    batch(duplicate, (long) number, (long) number - 1);
                }
                if (number % EVERY == 0) {
                    batch(
                            story,
                            storyId(number),
                            "The story of " + number,
                            "2020-01-01",
                            "2020-01-20",
                            EVERY,
                            "Paper 1; Paper 2",
                            "en",
                            "GB",
                            "some; words",
                            "2020-01-01; 2020-01-03");
                }
                if ((number + 1) % BATCH == 0 || number + 1 == to) {
                    for (PreparedStatement statement : inOrder) {
                        statement.executeBatch();
                    }
                    connection.commit();
                }
            }
            connection
                    .createStatement()
                    .execute("INSERT INTO run (run, found, archived, rejected, unchanged, waiting, records,"
                            + " articles, rejections, superseded, duplicates, revised, started, ended) VALUES (" + run
                            + ", "
                            + (to - from) + ", " + (to - from) + ", 0, 0, 0, " + (to - from) + ", " + (to - from)
                            + ", 0, 0, 0, 0, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)");
            connection.commit();
        }
    }

    int articles() {
        return count("article");
    }

    int runs() {
        return count("run");
    }

    private int count(String table) {
        return Objects.requireNonNull(
                new JdbcTemplate(database).queryForObject("SELECT COUNT(*) FROM " + table, Integer.class));
    }

    private static String insert(String table, int width) {
        return "INSERT INTO " + table + " VALUES (" + String.join(", ", Collections.nCopies(width, "?")) + ")";
    }

    private static void batch(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "a%024x", number * 0x9E3779B97F4A7C15L);
    }

    private static String storyId(int number) {
        return "s" + id(number - number % EVERY).substring(1);
    }

    private record Row(int number) {

        void add(
                int run,
                PreparedStatement file,
                PreparedStatement article,
                PreparedStatement body,
                PreparedStatement claim)
                throws SQLException {
            SplittableRandom random = new SplittableRandom(number * 0x9E3779B97F4A7C15L);
            LocalDate day = LocalDate.of(2016, 1, 1).plusDays(number / A_DAY);
            String sha256 =
                    String.format(Locale.ROOT, "%016x", random.nextLong()).repeat(4);
            String headline = words(random, 9);
            String[] values = {
                headline,
                "Anna Writer " + random.nextInt(500) + "; Bert Author",
                "The Daily Paper " + random.nextInt(40),
                day + "T08:30:00Z",
                day + "T09:45:00Z",
                "Section " + random.nextInt(12),
                "https://paper.example/" + day.getYear() + "/" + number,
                words(random, 4).replace(" ", "; "),
                random.nextInt(10) == 0 ? "de" : "en"
            };
            batch(
                    file,
                    (long) number,
                    sha256.substring(0, 2) + "/" + sha256.substring(0, 12) + ".txt",
                    sha256,
                    run,
                    run);
            boolean copy = number % EVERY == 1;
            batch(
                    article,
                    (long) number,
                    id(number),
                    (long) number,
                    "",
                    1L,
                    sha256,
                    "text",
                    headline,
                    words(random, 15),
                    values[1],
                    values[2],
                    values[3],
                    "second",
                    "meta",
                    "high",
                    day,
                    day,
                    values[4],
                    "LONDON",
                    "GB",
                    values[8],
                    values[5],
                    values[7],
                    values[6],
                    300,
                    copy ? id(number - 1) : null,
                    copy ? "near" : null,
                    copy ? 0.9 : null,
                    storyId(number),
                    run,
                    run);
            batch(body, (long) number, words(random, 20));
            for (int i = 0; i < FIELDS.length; i++) {
                batch(
                        claim,
                        (long) number,
                        i + 1,
                        FIELDS[i],
                        values[i] + " ",
                        "meta",
                        "line " + (i + 1),
                        false,
                        values[i],
                        i % 2 == 0 ? "high" : "medium");
            }
        }

        private static String words(SplittableRandom random, int count) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < count; i++) {
                words.append(i == 0 ? "" : " ").append(Integer.toString(50_000 + random.nextInt(1_000_000), 36));
            }
            return words.toString();
        }
    }
}
