package dev.pressmark.archive.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Executes a statement once per row, in batches. */
public final class JdbcBatch {

    private static final int SIZE = 1000;

    private JdbcBatch() {}

    /**
     * Executes a statement for each row of parameters. They are set as they are: left to itself, Spring asks the driver
     * for the type of every null, which takes longer than storing the row.
     */
    public static void execute(JdbcOperations jdbc, String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows, SIZE, (statement, row) -> {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
            });
        }
    }
}
