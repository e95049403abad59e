package dev.pressmark.archive;

import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The rows of the reports, in their stated order, handed on one by one. The columns asked for are those of the view of
 * the same name.
 */
public final class ReportRows {

    private static final int FETCH_SIZE = 1000;

    private final JdbcTemplate jdbc;

    public ReportRows(DataSource archive) {
        this.jdbc = new JdbcTemplate(archive);
    }

    /** The current version of each article, by source file, input and record. */
    public void articles(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportView.ARTICLES.query(columns), columns.size(), rows);
    }

    /** The text of each article in its current version, in the order of the articles. */
    public void bodies(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportView.BODIES.query(columns), columns.size(), rows);
    }

    /** Every claim about the articles, in the order of the articles, then in that in which the claims were found. */
    public void evidence(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportView.EVIDENCE.query(columns), columns.size(), rows);
    }

    /** The articles that are duplicates, by identifier. */
    public void duplicates(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportView.DUPLICATES.query(columns), columns.size(), rows);
    }

    /** The stories, by date and identifier; those without a date last. */
    public void stories(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportView.STORIES.query(columns), columns.size(), rows);
    }

    public void rejected(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportView.REJECTED.query(columns), columns.size(), rows);
    }

    public void files(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportView.FILES.query(columns), columns.size(), rows);
    }

    /** The runs that are over, the first one first. */
    public void runs(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportView.RUNS.query(columns), columns.size(), rows);
    }

    /** Who repeats whom, by publisher. */
    public void reprints(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportView.REPRINTS.query(columns), columns.size(), rows);
    }

    /** Rows are handed on as the database finds them: a table kept in memory or sorted would not fit. */
    private void read(String sql, int columns, Consumer<@Nullable Object[]> rows) {
        RowCallbackHandler handler = row -> rows.accept(values(row, columns));
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
