package dev.pressmark.archive.report;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/** What the last sets of reports knew of the archive, and what has changed since. */
public final class EditionLedger {

    private static final String SINCE = "changed > (SELECT e.changed FROM edition e WHERE e.mark = ?)";
    private static final int KEPT = 5;

    private final JdbcOperations jdbc;

    public EditionLedger(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** A mark for what the archive knows now, that no other state of it will ever be given. */
    public String mark() {
        String mark = UUID.randomUUID().toString();
        jdbc.update("""
                INSERT INTO edition (mark, changed)
                SELECT ?, GREATEST(COALESCE((SELECT MAX(changed) FROM article), 0),
                                   COALESCE((SELECT MAX(changed) FROM source_file), 0))""", mark);
        List<String> marks =
                jdbc.queryForList("SELECT mark FROM edition ORDER BY changed DESC, mark = ? DESC", String.class, mark);
        for (String old : marks.subList(Math.min(KEPT, marks.size()), marks.size())) {
            jdbc.update("DELETE FROM edition WHERE mark = ?", old);
        }
        return mark;
    }

    /** Whether this archive has given out the mark, and remembers it. */
    public boolean knows(String mark) {
        return !jdbc.queryForList("SELECT mark FROM edition WHERE mark = ?", String.class, mark)
                .isEmpty();
    }

    /** The paths of the files whose row in the ledger has changed since a mark was given, in no order. */
    public void changedFiles(String mark, Consumer<String> paths) {
        read("SELECT path FROM source_file WHERE " + SINCE, mark, paths);
    }

    /** The paths of the files that an article is of, or was, which has changed since; some more than once. */
    public void changedArticles(String mark, Consumer<String> paths) {
        read(
                "SELECT f.path FROM article a JOIN source_file f ON f.source_file_id = a.source_file_id WHERE a."
                        + SINCE,
                mark,
                paths);
    }

    private void read(String sql, String mark, Consumer<String> paths) {
        RowCallbackHandler handler = row -> paths.accept(row.getString(1));
        jdbc.query(sql, handler, mark);
    }
}
