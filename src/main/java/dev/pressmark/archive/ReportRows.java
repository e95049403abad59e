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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** The rows of the reports, in their stated order, handed on one by one. */
public final class ReportRows {

    private static final int FETCH_SIZE = 1000;

    private final JdbcTemplate jdbc;

    public ReportRows(DataSource archive) {
        this.jdbc = new JdbcTemplate(archive);
        this.jdbc.setFetchSize(FETCH_SIZE);
    }

    /**
     * The current version of each article.
     *
     * @param columns names of columns of the view {@code report_articles}
     */
    public void articles(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read("report_articles", columns, "source_file, record, article_id", rows);
    }

    public void rejected(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read("report_rejected", columns, "source_file, record, input", rows);
    }

    public void files(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read("report_files", columns, "source_file, input", rows);
    }

    private void read(String view, List<String> columns, String order, Consumer<@Nullable Object[]> rows) {
        RowCallbackHandler handler = row -> rows.accept(values(row, columns.size()));
        jdbc.query(
                String.format(Locale.ROOT, "SELECT %s FROM %s ORDER BY %s", String.join(", ", columns), view, order),
                handler);
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
