package dev.pressmark.archive.source;

import dev.pressmark.archive.row.JdbcBatch;
import dev.pressmark.article.Code;
import dev.pressmark.article.Problem;
import dev.pressmark.scan.Finding;
import dev.pressmark.scan.Finding.Kind;
import dev.pressmark.scan.LedgerEntry;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** What a run's scan has found in an input, as it is entered in the ledger. */
final class FindingRows {

    private static final String INSERT = """
            INSERT INTO source_file (input, path, bytes, modified, state, outcome, entered_run, run)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE source_file
            SET bytes = ?, modified = ?, state = ?, entered_run = ?, gone = FALSE,
                records = GREATEST(records, progress), progress = 0, begun_sha256 = NULL, place = NULL,
                sha256 = CASE WHEN record_time IS NULL AND record_bytes IS NULL THEN sha256 END,
                record_time = NULL, record_bytes = NULL
            WHERE source_file_id = ?""";

    private final String input;
    private final long run;
    private final JdbcOperations jdbc;

    FindingRows(String input, long run, JdbcOperations jdbc) {
        this.input = input;
        this.run = run;
        this.jdbc = jdbc;
    }

    /** Enters them; those already entered change nothing. */
    void enter(List<Finding> findings) {
        Map<Kind, List<Finding>> byKind = new EnumMap<>(Kind.class);
        findings.forEach(finding -> byKind.computeIfAbsent(finding.kind(), kind -> new ArrayList<>())
                .add(finding));
        take(byKind.getOrDefault(Kind.ENTERED, List.of()), FileState.PENDING, run);
        take(byKind.getOrDefault(Kind.WAITING, List.of()), FileState.WAITING, null);
        byKind.getOrDefault(Kind.REFUSED, List.of()).forEach(this::refuse);
        List<@Nullable Object[]> back = new ArrayList<>();
        List<@Nullable Object[]> gone = new ArrayList<>();
        List<@Nullable Object[]> outlived = new ArrayList<>();
        for (Finding finding : findings) {
            LedgerEntry known = finding.known();
            if (known != null && known.gone() && isBack(finding.kind())) {
                back.add(new Object[] {known.id()});
            } else if (known != null && !known.gone() && finding.kind() == Kind.GONE) {
                gone.add(new Object[] {known.id()});
            }
            if (known != null && finding.hasOutlivedItsRejection()) {
                outlived.add(new Object[] {known.id()});
            }
        }
        JdbcBatch.execute(jdbc, "UPDATE source_file SET gone = FALSE WHERE source_file_id = ?", back);
        JdbcBatch.execute(jdbc, "DELETE FROM rejection WHERE source_file_id = ? AND record = 0", outlived);
        JdbcBatch.execute(jdbc, "UPDATE source_file SET state = 'waiting' WHERE source_file_id = ?", outlived);
        JdbcBatch.execute(jdbc, "UPDATE source_file SET gone = TRUE WHERE source_file_id = ?", gone);
    }

    private static boolean isBack(Kind kind) {
        return kind == Kind.RETURNED || kind == Kind.UNDER_WAY || kind == Kind.REFUSED;
    }

    private void take(List<Finding> findings, FileState state, @Nullable Long entered) {
        List<@Nullable Object[]> inserts = new ArrayList<>();
        List<@Nullable Object[]> updates = new ArrayList<>();
        for (Finding finding : findings) {
            OffsetDateTime modified = timestamp(finding.modified());
            LedgerEntry known = finding.known();
            if (known == null) {
                inserts.add(new Object[] {
                    input, finding.path(), finding.bytes(), modified, Code.of(state), null, entered, null
                });
            } else {
                updates.add(new Object[] {finding.bytes(), modified, Code.of(state), entered, known.id()});
            }
        }
        JdbcBatch.execute(jdbc, INSERT, inserts);
        JdbcBatch.execute(jdbc, UPDATE, updates);
    }

    private void refuse(Finding finding) {
        Problem problem = Objects.requireNonNull(finding.problem());
        OffsetDateTime modified = timestamp(finding.modified());
        String settled = Code.of(FileState.SETTLED);
        LedgerEntry known = finding.known();
        if (known == null) {
            jdbc.update(INSERT, input, finding.path(), finding.bytes(), modified, settled, "rejected", run, run);
        } else {
            jdbc.update(UPDATE, finding.bytes(), modified, settled, run, known.id());
            jdbc.update(
                    "UPDATE source_file SET outcome = 'rejected', run = ?, records = 0 WHERE source_file_id = ?",
                    run,
                    known.id());
            jdbc.update("DELETE FROM rejection WHERE source_file_id = ?", known.id());
        }
        jdbc.update("""
                INSERT INTO rejection (source_file_id, member, record, code, message, run)
                SELECT source_file_id, '', 0, ?, ?, ? FROM source_file WHERE input = ? AND path = ?""", problem.code().code(), problem.message(), run, input, finding.path());
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
