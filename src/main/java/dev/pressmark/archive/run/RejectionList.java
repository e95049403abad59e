package dev.pressmark.archive.run;

import dev.pressmark.archive.row.MemberPath;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/** What was rejected, for people to look at. */
public final class RejectionList {

    private final JdbcOperations jdbc;

    public RejectionList(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Hands on what a run has rejected, in the order of the paths. */
    public void ofRun(long run, Consumer<Rejection> action) {
        RowCallbackHandler handler = row -> action.accept(
                new Rejection(row.getString(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5)));
        jdbc.query(String.format(Locale.ROOT, """
                SELECT f.input, %s, r.record, r.code, r.message
                FROM rejection r JOIN source_file f ON f.source_file_id = r.source_file_id
                WHERE r.run = ? ORDER BY f.input, f.path, r.member, r.record""", MemberPath.of("r")), handler, run);
    }
}
