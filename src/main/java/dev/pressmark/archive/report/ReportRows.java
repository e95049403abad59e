package dev.pressmark.archive.report;

import dev.pressmark.archive.row.RowStream;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows of the reports, in their stated order, handed on one by one. The columns asked for are those of the view of
 * the same name.
 */
public final class ReportRows {

    private final JdbcTemplate jdbc;

    public ReportRows(DataSource archive) {
        this.jdbc = new JdbcTemplate(archive);
    }

    /** The current version of each article, by source file, input and record. */
    public void articles(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportSources.ARTICLES.query(columns), columns.size(), rows);
    }

    /** The text of each article in its current version, in the order of the articles. */
    public void bodies(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportSources.BODIES.query(columns), columns.size(), rows);
    }

    /** Every claim about the articles, in the order of the articles, then in that in which the claims were found. */
    public void evidence(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportSources.EVIDENCE.query(columns), columns.size(), rows);
    }

    /** The articles that are duplicates, by identifier. */
    public void duplicates(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportSources.DUPLICATES.query(columns), columns.size(), rows);
    }

    /** The stories, by date and identifier; those without a date last. */
    public void stories(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportSources.STORIES.query(columns), columns.size(), rows);
    }

    public void rejected(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportSources.REJECTED.query(columns), columns.size(), rows);
    }

    public void files(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportSources.FILES.query(columns), columns.size(), rows);
    }

    /** The runs that are over, the first one first. */
    public void runs(List<String> columns, Consumer<@Nullable Object[]> rows) {
        read(ReportSources.RUNS.query(columns), columns.size(), rows);
    }

    /** Of the articles, those of the files whose paths lie in a range. */
    public void articles(
            String from, @Nullable String before, List<String> columns, Consumer<@Nullable Object[]> rows) {
        readRange(ReportSources.ARTICLES, from, before, columns, rows);
    }

    /** Of the bodies, those of the files whose paths lie in a range. */
    public void bodies(String from, @Nullable String before, List<String> columns, Consumer<@Nullable Object[]> rows) {
        readRange(ReportSources.BODIES, from, before, columns, rows);
    }

    /** Of the evidence, that of the files whose paths lie in a range. */
    public void evidence(
            String from, @Nullable String before, List<String> columns, Consumer<@Nullable Object[]> rows) {
        readRange(ReportSources.EVIDENCE, from, before, columns, rows);
    }

    /** Of the files, those whose paths lie in a range. */
    public void files(String from, @Nullable String before, List<String> columns, Consumer<@Nullable Object[]> rows) {
        readRange(ReportSources.FILES, from, before, columns, rows);
    }

    private void readRange(
            ReportView view,
            String from,
            @Nullable String before,
            List<String> columns,
            Consumer<@Nullable Object[]> rows) {
        String sql = view.rangeQuery(columns, before != null);
        if (before == null) {
            read(sql, columns.size(), rows, from);
        } else {
            read(sql, columns.size(), rows, from, before);
        }
    }

    private void read(String sql, int columns, Consumer<@Nullable Object[]> rows, Object... parameters) {
        RowStream.forEach(jdbc, sql, row -> rows.accept(values(row, columns)), parameters);
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
