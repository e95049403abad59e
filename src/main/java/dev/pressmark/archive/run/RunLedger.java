package dev.pressmark.archive.run;

import dev.pressmark.archive.run.RunTotals.Changes;
import dev.pressmark.archive.run.RunTotals.Files;
import dev.pressmark.archive.run.RunTotals.Records;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcOperations;

/** The totals of the runs: counted from the archive while a run is under way, kept when it is over. */
public final class RunLedger {

    private final JdbcOperations jdbc;

    public RunLedger(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds to what a run's scan has changed so far. */
    public void addScanChanges(long run, long changes, long gone) {
        jdbc.update("""
                MERGE INTO run USING (VALUES (CAST(? AS BIGINT))) AS this (number) ON run.run = this.number
                WHEN MATCHED THEN UPDATE SET scan_changes = scan_changes + ?, gone = gone + ?
                WHEN NOT MATCHED THEN INSERT (run, scan_changes, gone) VALUES (this.number, ?, ?)""", run, changes, gone, changes, gone);
    }

    /** Keeps what a run's scan has counted, now that it is over. */
    public void keepScan(long run, long found, long unchanged, long waiting) {
        addScanChanges(run, 0, 0);
        jdbc.update(
                "UPDATE run SET found = ?, scan_unchanged = ?, scan_waiting = ? WHERE run = ?",
                found,
                unchanged,
                waiting,
                run);
    }

    /** Whether a run has left ledger or articles other than they were. */
    public boolean changedAnything(long run) {
        return number("SELECT COALESCE(MAX(scan_changes), 0) FROM run WHERE run = ?", run)
                        + number("SELECT COUNT(*) FROM source_file WHERE entered_run = ?", run)
                        + number("SELECT COUNT(*) FROM article WHERE revised_run = ?", run)
                        + number("SELECT COUNT(*) FROM match_rules WHERE run = ?", run)
                > 0;
    }

    /**
     * A run's totals counted from what is in the archive now, on top of what its scan counted. Meant for the run under
     * way: later runs take files over.
     */
    public RunTotals count(long run) {
        ScanCount scan = scanCount(run).orElse(ScanCount.NONE);
        Files files = jdbc.queryForObject(
                """
                SELECT COUNT(CASE WHEN state = 'settled' AND run = entered_run AND outcome = 'archived' THEN 1 END),
                       COUNT(CASE WHEN state = 'settled' AND run = entered_run AND outcome = 'rejected' THEN 1 END),
                       COUNT(CASE WHEN state = 'settled' AND (run IS NULL OR run <> entered_run) THEN 1 END),
                       COUNT(CASE WHEN state = 'waiting' THEN 1 END),
                       COUNT(CASE WHEN state = 'pending' THEN 1 END)
                FROM source_file WHERE entered_run = ?""",
                (row, number) -> new Files(
                        scan.found,
                        row.getLong(1),
                        row.getLong(2),
                        scan.unchanged + row.getLong(3),
                        scan.waiting + row.getLong(4),
                        row.getLong(5)),
                run);
        Records records = new Records(
                number(
                        "SELECT COALESCE(SUM(records), 0) FROM source_file WHERE entered_run = ? AND run = entered_run",
                        run),
                number("""
                        SELECT COUNT(*) FROM source_file f JOIN article a ON a.source_file_id = f.source_file_id
                        WHERE f.entered_run = ? AND f.run = f.entered_run AND f.outcome = 'archived'
                          AND a.read_run = f.run AND a.superseded_run IS NULL""", run),
                number("""
                        SELECT COUNT(*) FROM source_file f JOIN rejection r ON r.source_file_id = f.source_file_id
                        WHERE f.entered_run = ? AND f.run = f.entered_run AND r.record > 0""", run));
        Changes changes = new Changes(
                number("SELECT COUNT(*) FROM article WHERE superseded_run = ?", run),
                scan.gone,
                number("SELECT COUNT(*) FROM article WHERE run = ? AND duplicate_of IS NOT NULL", run),
                number("SELECT COUNT(*) FROM article WHERE revised_run = ?", run));
        return new RunTotals(Objects.requireNonNull(files), records, changes);
    }

    /** Keeps the totals of a run that is over. */
    public void keep(long run, RunTotals totals, Instant started, Instant ended) {
        addScanChanges(run, 0, 0);
        jdbc.update(
                """
                UPDATE run SET archived = ?, rejected = ?, records = ?, articles = ?, rejections = ?, superseded = ?,
                    duplicates = ?, revised = ?, unchanged = ?, waiting = ?, started = ?, ended = ?
                WHERE run = ?""",
                totals.files().archived(),
                totals.files().rejected(),
                totals.records().read(),
                totals.records().articles(),
                totals.records().rejected(),
                totals.changes().superseded(),
                totals.changes().duplicates(),
                totals.changes().revised(),
                totals.files().unchanged(),
                totals.files().waiting(),
                started.atOffset(ZoneOffset.UTC),
                ended.atOffset(ZoneOffset.UTC),
                run);
    }

    /** The totals of a run, kept or counted; empty for a run that has not begun to scan. */
    public Optional<RunTotals> totals(long run) {
        List<Optional<RunTotals>> kept = jdbc.query(
                "SELECT * FROM run WHERE run = ?",
                (row, number) -> {
                    long archived = row.getLong("archived");
                    if (row.wasNull()) {
                        return Optional.<RunTotals>empty();
                    }
                    return Optional.of(new RunTotals(
                            new Files(
                                    row.getLong("found"),
                                    archived,
                                    row.getLong("rejected"),
                                    row.getLong("unchanged"),
                                    row.getLong("waiting"),
                                    0),
                            new Records(row.getLong("records"), row.getLong("articles"), row.getLong("rejections")),
                            new Changes(
                                    row.getLong("superseded"),
                                    row.getLong("gone"),
                                    row.getLong("duplicates"),
                                    row.getLong("revised"))));
                },
                run);
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(0).orElseGet(() -> count(run)));
    }

    /** Articles of the archive in their current version; counted by the few that are not, for which there is an index. */
    public long currentArticles() {
        return number("SELECT COUNT(*) FROM article") - number("SELECT COUNT(*) FROM article WHERE superseded_run > 0");
    }

    /**
     * Claims about the articles in their current version. Those of earlier versions, which are few, are counted and taken
     * off: to count the others one by one would take as long as to write them.
     */
    public long currentClaims() {
        return number("SELECT COUNT(*) FROM claim") - number("""
                        SELECT COUNT(*) FROM article a JOIN claim c ON c.article_key = a.article_key
                        WHERE a.superseded_run > 0""");
    }

    public long duplicates() {
        return number("SELECT COUNT(*) FROM duplicate");
    }

    public long stories() {
        return number("SELECT COUNT(*) FROM story");
    }

    public long rejections() {
        return number("SELECT COUNT(*) FROM rejection");
    }

    public long sourceFiles() {
        return number("SELECT COUNT(*) FROM source_file");
    }

    /** Forces what is committed to the disk, so that nothing published is ever ahead of the archive. */
    public void makeDurable() {
        jdbc.execute("CHECKPOINT SYNC");
    }

    private Optional<ScanCount> scanCount(long run) {
        return Optional.ofNullable(DataAccessUtils.singleResult(jdbc.query(
                "SELECT found, scan_unchanged, scan_waiting, gone FROM run WHERE run = ?",
                (row, number) -> new ScanCount(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                run)));
    }

    private long number(String sql, Object... parameters) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, parameters));
    }

    private record ScanCount(long found, long unchanged, long waiting, long gone) {

        static final ScanCount NONE = new ScanCount(0, 0, 0, 0);
    }
}
