package dev.pressmark.archive.source;

import dev.pressmark.archive.source.PendingFile.Begun;
import dev.pressmark.article.Code;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.scan.Finding;
import dev.pressmark.scan.LedgerEntry;
import dev.pressmark.scan.LedgerEntry.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The ledger of source files: what was found, what is to be read, and how far the archive has got with each. */
public final class SourceFileLedger {

    private final JdbcOperations jdbc;
    private final RecordLimits limits;

    /** @param limits files of which a record was over them, when they were lower, are read anew */
    public SourceFileLedger(JdbcOperations jdbc, RecordLimits limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    /**
     * What is known of an input's files.
     *
     * @param after the path after which to go on; empty for the first page
     * @param limit how many at most
     * @return in the order of their paths
     */
    public List<LedgerEntry> entries(String input, String after, int limit, long run) {
        return jdbc.query(
                """
                SELECT f.source_file_id, f.path, f.bytes, f.modified, f.state, f.entered_run, f.gone,
                       CASE WHEN f.outcome = 'rejected' THEN (
                           SELECT r.code FROM rejection r
                           WHERE r.source_file_id = f.source_file_id AND r.record = 0) END,
                       f.record_bytes, f.record_time
                FROM source_file f
                WHERE f.input = ? AND f.path > ?
                ORDER BY f.input, f.path
                FETCH FIRST ? ROWS ONLY""",
                (row, number) -> new LedgerEntry(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        instant(row, 4),
                        standing(row.getString(5), row.getLong(6) == run),
                        problemCode(row.getString(8)),
                        row.getBoolean(7),
                        limits.exceed(row.getLong(9), row.getLong(10))),
                input,
                after,
                limit);
    }

    private static Standing standing(String state, boolean ofThisRun) {
        return switch (Code.value(FileState.class, state)) {
            case PENDING -> Standing.PENDING;
            case WAITING -> Standing.WAITING;
            case SETTLED -> ofThisRun ? Standing.SETTLED_NOW : Standing.SETTLED;
        };
    }

    /** Enters a scan's findings; those already entered change nothing. */
    public void enter(String input, List<Finding> findings, long run) {
        new FindingRows(input, run, jdbc).enter(findings);
    }

    /**
     * The files a run is still to read, in the order they were entered.
     *
     * @param after the number after which to go on; 0 for the first page
     */
    public List<PendingFile> pending(long run, long after, int limit) {
        return jdbc.query(
                """
                SELECT f.source_file_id, f.input, f.path, f.bytes, f.modified, f.records, f.progress, f.sha256, r.code,
                       f.begun_sha256, f.place
                FROM source_file f
                LEFT JOIN rejection r ON r.source_file_id = f.source_file_id AND r.record = 0
                WHERE f.entered_run = ? AND f.source_file_id > ? AND f.state = 'pending'
                ORDER BY f.entered_run, f.source_file_id
                FETCH FIRST ? ROWS ONLY""",
                (row, number) -> new PendingFile(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        instant(row, 5),
                        row.getLong(6),
                        row.getLong(7),
                        begun(row.getString(10), row.getString(11)),
                        row.getString(8),
                        problemCode(row.getString(9))),
                run,
                after,
                limit);
    }

    private static @Nullable Begun begun(@Nullable String sha256, @Nullable String place) {
        return sha256 == null ? null : new Begun(sha256, place);
    }

    /** Lets go of the files that an earlier execution of the run has put off: they wait like any other. */
    public void release(long run) {
        jdbc.update("UPDATE source_file SET entered_run = NULL WHERE entered_run = ? AND state = 'waiting'", run);
    }

    /**
     * Enters the files of inputs that a job has no more as gone.
     *
     * @param inputs that it has
     * @return how many they are
     */
    public long leaveOut(List<String> inputs) {
        String kept = String.join(", ", Collections.nCopies(inputs.size(), "?"));
        return jdbc.update(
                "UPDATE source_file SET gone = TRUE WHERE NOT gone AND input NOT IN (" + kept + ")", inputs.toArray());
    }

    /** Whether an input had files, and has none any more. */
    public boolean areAllGone(String input) {
        String some = "SELECT EXISTS (SELECT 1 FROM source_file WHERE input = ?";
        return Boolean.TRUE.equals(jdbc.queryForObject(some + ")", Boolean.class, input))
                && Boolean.FALSE.equals(jdbc.queryForObject(some + " AND NOT gone)", Boolean.class, input));
    }

    /** How many files a run has taken up so far. */
    public long entered(long run) {
        return count("SELECT COUNT(*) FROM source_file WHERE entered_run = ?", run);
    }

    /** How many files a run is still to read. */
    public long pending(long run) {
        return count("SELECT COUNT(*) FROM source_file WHERE entered_run = ? AND state = 'pending'", run);
    }

    private long count(String sql, long run) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, run));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable ProblemCode problemCode(@Nullable String code) {
        return code == null ? null : ProblemCode.ofCode(code);
    }
}
