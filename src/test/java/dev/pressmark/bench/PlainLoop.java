package dev.pressmark.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * What anyone would write first: the rows of the reports that the database has as such, in the same order, read over JDBC
 * and printed by Commons CSV. Nothing is hashed, counted, described or forced to the disk.
 */
final class PlainLoop {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();
    private static final String ARTICLES = """
            FROM source_file f
            LEFT JOIN article a USE INDEX (article_report)
                ON a.source_file_id = f.source_file_id AND a.superseded_run IS NULL""";
    private static final String ORDER = " WHERE a.article_key IS NOT NULL ORDER BY f.path, f.input";
    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("articles", """
                SELECT a.article_id, a.headline, a.standfirst, a.byline, a.publisher, a.agency, a.published,
                    a.published_precision, a.published_basis, a.published_confidence, a.modified, a.dateline_place,
                    a.dateline_country, a.language, a.section, a.keywords, a.url, a.word_count, a.access, a.duplicate_of,
                    a.duplicate_kind, a.similarity, a.story_id, a.format, f.path, a.record, a.sha256, f.input,
                    a.pub_status, a.replaced_by\s""" + ARTICLES + ORDER);
        QUERIES.put("evidence", """
                SELECT a.article_id, c.field, c.resolved_value, c.confidence IS NOT NULL, c.basis, c.raw, c.location,
                    c.confidence\s""" + ARTICLES + " JOIN claim c ON c.article_key = a.article_key" + ORDER);
        QUERIES.put("duplicates", """
                SELECT article_id, duplicate_of, kind, similarity, containment, days_apart, same_publisher, shared_words,
                    publisher, original_publisher
                FROM duplicate ORDER BY article_id""");
        QUERIES.put("stories", "SELECT * FROM story ORDER BY first_published NULLS LAST, story_id");
        QUERIES.put("rejected", "SELECT * FROM report_rejected ORDER BY source_file, input, record");
        QUERIES.put("files", """
                SELECT f.path, f.bytes, f.modified, f.sha256, f.outcome, f.records, f.run, f.input
                FROM source_file f ORDER BY f.path, f.input""");
        QUERIES.put("runs", "SELECT * FROM report_runs ORDER BY run");
    }

    private PlainLoop() {}

    /** Writes the files into a folder. */
    static void write(DataSource database, Path folder) throws SQLException, IOException {
        Files.createDirectories(folder);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // or the database, tidying up its file, takes away what is still to be read
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            statement.execute("SET LAZY_QUERY_EXECUTION 1");
            for (Map.Entry<String, String> query : QUERIES.entrySet()) {
                try (ResultSet rows = statement.executeQuery(query.getValue());
                        BufferedWriter out = Files.newBufferedWriter(folder.resolve(query.getKey() + ".csv"));
                        CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
                    printer.printHeaders(rows);
                    int columns = rows.getMetaData().getColumnCount();
                    Object[] row = new Object[columns];
                    while (rows.next()) {
                        for (int i = 0; i < columns; i++) {
                            row[i] = rows.getObject(i + 1);
                        }
                        printer.printRecord(row);
                    }
                }
            }
        }
    }
}
