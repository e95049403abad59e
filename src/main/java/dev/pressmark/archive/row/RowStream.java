package dev.pressmark.archive.row;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Reads a long list of rows without keeping it in memory. */
public final class RowStream {

    private static final int FETCH_SIZE = 1000;

    private RowStream() {}

    /** Hands on the rows as the database finds them. Nothing may be written meanwhile. */
    public static void forEach(JdbcOperations jdbc, String sql, RowCallbackHandler handler, Object... parameters) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            JdbcTemplate same = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            same.setFetchSize(FETCH_SIZE);
            same.execute("SET LAZY_QUERY_EXECUTION 1");
            try {
                same.query(sql, handler, parameters);
            } finally {
                same.execute("SET LAZY_QUERY_EXECUTION 0");
            }
            return true;
        });
    }
}
