package dev.pressmark.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** The claims about the current articles, fetched a page of articles at a time. */
final class EvidenceRows {

    private static final int PAGE = 500;

    private static final String KEYS = """
            SELECT a.article_key
            FROM article a JOIN source_file f ON f.source_file_id = a.source_file_id
            WHERE a.superseded_run IS NULL
            ORDER BY f.path, a.record, a.article_id""";

    private final JdbcTemplate jdbc;
    private final List<String> columns;
    private final Consumer<@Nullable Object[]> rows;
    private final String claims;
    private final List<Long> page = new ArrayList<>(PAGE);

    EvidenceRows(JdbcTemplate jdbc, List<String> columns, Consumer<@Nullable Object[]> rows) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.rows = rows;
        this.claims = String.format(
                Locale.ROOT,
                "SELECT %s, article_key FROM report_evidence WHERE article_key = ANY(?) ORDER BY article_key, position",
                ReportRows.list(columns));
    }

    void read() {
        RowCallbackHandler handler = row -> add(row.getLong(1));
        jdbc.query(KEYS, handler);
        flush();
    }

    private void add(long key) {
        page.add(key);
        if (page.size() == PAGE) {
            flush();
        }
    }

    private void flush() {
        Map<Long, List<@Nullable Object[]>> byArticle = new HashMap<>();
        RowCallbackHandler handler = row -> byArticle
                .computeIfAbsent(row.getLong(columns.size() + 1), key -> new ArrayList<>())
                .add(ReportRows.values(row, columns.size()));
        jdbc.query(claims, handler, (Object) page.toArray());
        page.forEach(key -> byArticle.getOrDefault(key, List.of()).forEach(rows));
        page.clear();
    }
}
