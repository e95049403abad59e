package dev.pressmark.archive;

import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The rows of the reports, in their stated order, handed on one by one. */
public final class ReportRows {

    private static final int FETCH_SIZE = 1000;

    /**
     * Outer joins, so that the database walks the index of files by path and looks up each file's articles by member and record:
     * their order is that of the report, and nothing has to be sorted.
     */
    private static final String ARTICLES = """
            source_file f
            LEFT JOIN article a USE INDEX (article_report)
                ON a.source_file_id = f.source_file_id AND a.superseded_run IS NULL""";

    private static final String IN_ORDER = " WHERE a.article_key IS NOT NULL ORDER BY f.path, f.input";

    private final JdbcTemplate jdbc;

    public ReportRows(DataSource archive) {
        this.jdbc = new JdbcTemplate(archive);
    }

    /**
     * The current version of each article, by file, input, member and record.
     *
     * @param columns names of columns of the view {@code report_articles}
     */
    public void articles(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(columns.stream().map(ReportRows::expression).toList(), ARTICLES + IN_ORDER, rows);
    }

    /**
     * The text of each article in its current version, in the order of the articles.
     *
     * @param columns names of columns of the view {@code report_bodies}
     */
    public void bodies(List<String> columns, Consumer<@Nullable Object[]> rows) {
        String from = ARTICLES + " LEFT JOIN body b ON b.article_key = a.article_key" + IN_ORDER;
        read(columns.stream().map(ReportRows::expression).toList(), from, rows);
    }

    /**
     * Every claim about the articles, in the order of the articles, then in that in which the claims were found.
     *
     * @param columns names of columns of the view {@code report_evidence}
     */
    public void evidence(List<String> columns, Consumer<@Nullable Object[]> rows) {
        String from = ARTICLES + " JOIN claim c ON c.article_key = a.article_key" + IN_ORDER;
        read(columns.stream().map(ReportRows::claimExpression).toList(), from, rows);
    }

    private static String expression(String column) {
        return switch (column) {
            case "source_file" -> MemberPath.of("a");
            case "body" -> "b.text";
            default -> "a." + column;
        };
    }

    private static String claimExpression(String column) {
        return switch (column) {
            case "article_id" -> "a.article_id";
            case "value" -> "c.resolved_value";
            case "chosen" -> "c.confidence IS NOT NULL";
            case "where" -> "c.location";
            default -> "c." + column;
        };
    }

    /** The articles that are duplicates, by identifier. */
    public void duplicates(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(columns, "report_duplicates ORDER BY article_id", rows);
    }

    /** The stories, by date and identifier; those without a date last. */
    public void stories(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(columns, "report_stories ORDER BY first_published NULLS LAST, story_id", rows);
    }

    public void rejected(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(columns, "report_rejected ORDER BY source_file, input, record", rows);
    }

    public void files(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(columns, "report_files ORDER BY source_file, input", rows);
    }

    /** Rows are handed on as the database finds them: a table kept in memory or sorted would not fit. */
    private void read(List<String> columns, String from, Consumer<@Nullable Object[]> rows) {
        String sql = String.format(Locale.ROOT, "SELECT %s FROM %s", String.join(", ", columns), from);
        RowCallbackHandler handler = row -> rows.accept(values(row, columns.size()));
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            JdbcTemplate same = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            same.setFetchSize(FETCH_SIZE);
            same.execute("SET LAZY_QUERY_EXECUTION 1");
            try {
                same.query(sql, handler);
            } finally {
                same.execute("SET LAZY_QUERY_EXECUTION 0");
            }
            return true;
        });
    }

    private static @Nullable Object[] values(ResultSet row, int columns) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns];
        for (int i = 0; i < columns; i++) {
            Object value = row.getObject(i + 1);
            values[i] = value instanceof Clob ? row.getString(i + 1) : value;
            if (value instanceof OffsetDateTime time) {
                values[i] = time.toInstant();
            }
        }
        return values;
    }
}
