package dev.pressmark.archive;

import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

    /**
     * Every claim about the articles, in the order of the articles, then in that in which the claims were found. The
     * articles are put in order first and their claims fetched by the index: to sort the claims would take a place on the
     * disk as large as their table.
     *
     * @param columns names of columns of the view {@code report_evidence}
     */
    public void evidence(List<String> columns, Consumer<@Nullable Object[]> rows) {
        new EvidenceRows(jdbc, columns, rows).read();
    }

    public void rejected(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read("report_rejected", columns, "source_file, record, input", rows);
    }

    public void files(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read("report_files", columns, "source_file, input", rows);
    }

    private void read(String view, List<String> columns, String order, Consumer<@Nullable Object[]> rows) {
        RowCallbackHandler handler = row -> rows.accept(values(row, columns.size()));
        jdbc.query(String.format(Locale.ROOT, "SELECT %s FROM %s ORDER BY %s", list(columns), view, order), handler);
    }

    /** Quoted, since some have names that are SQL's own. */
    static String list(List<String> columns) {
        return columns.stream()
                .map(column -> '"' + column.toUpperCase(Locale.ROOT) + '"')
                .collect(Collectors.joining(", "));
    }

    static @Nullable Object[] values(ResultSet row, int columns) throws SQLException {
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
