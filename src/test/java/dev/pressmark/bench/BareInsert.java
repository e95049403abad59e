package dev.pressmark.bench;

import dev.pressmark.archive.ArchiveSchema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Inserts the rows of an archive into an empty one of the same schema, by bare JDBC batches, and takes the time. */
final class BareInsert {

    private static final int BATCH = 1000;
    private static final List<String> TABLES =
            List.of("source_file", "article", "body", "sketch", "item", "claim", "rejection");

    private final String from;
    private final String to;
    private long nanos;

    BareInsert(Path folder) {
        this.from = "jdbc:h2:file:" + folder.resolve("out/archive");
        this.to = "jdbc:h2:file:" + folder.resolve("out/bare");
    }

    /** The time that inserting takes; reading the rows does not count. */
    Duration copy() throws SQLException {
        ArchiveSchema.bringUpToDate(new DriverManagerDataSource(to, "sa", ""));
        try (Connection source = DriverManager.getConnection(from, "sa", "");
                Connection target = DriverManager.getConnection(to, "sa", "")) {
            target.setAutoCommit(false);
            for (String table : TABLES) {
                copy(source, target, table);
            }
        }
        return Duration.ofNanos(nanos);
    }

    private void copy(Connection source, Connection target, String table) throws SQLException {
        try (Statement select = source.createStatement()) {
            select.setFetchSize(BATCH);
            ResultSet rows = select.executeQuery("SELECT * FROM " + table + " ORDER BY 1");
            int columns = rows.getMetaData().getColumnCount();
            String marks = String.join(", ", Collections.nCopies(columns, "?"));
            try (PreparedStatement insert =
                    target.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
                List<Object[]> batch = new ArrayList<>();
                while (rows.next()) {
                    batch.add(row(rows, table, columns));
                    if (batch.size() == BATCH) {
                        insert(target, insert, batch);
                    }
                }
                insert(target, insert, batch);
            }
        }
    }

    private static Object[] row(ResultSet rows, String table, int columns) throws SQLException {
        Object[] row = new Object[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = table.equals("body") && i == 1 ? rows.getString(2) : rows.getObject(i + 1);
        }
        return row;
    }

    private void insert(Connection target, PreparedStatement insert, List<Object[]> batch) throws SQLException {
        long start = System.nanoTime();
        for (Object[] row : batch) {
            for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, row[i]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
        target.commit();
        nanos += System.nanoTime() - start;
        batch.clear();
    }
}
