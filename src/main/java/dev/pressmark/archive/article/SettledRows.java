package dev.pressmark.archive.article;

import dev.pressmark.archive.row.JdbcBatch;
import dev.pressmark.archive.source.FileState;
import dev.pressmark.archive.source.PendingFile;
import dev.pressmark.archive.source.PendingFile.Begun;
import dev.pressmark.archive.source.RecordLimits;
import dev.pressmark.article.Code;
import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The rejections of a batch, and how far its files have got. */
final class SettledRows {

    /** The record number of what concerns a file as a whole. */
    static final long WHOLE_FILE = 0;

    private final long run;
    private final RecordLimits limits;
    private final List<@Nullable Object[]> rejections = new ArrayList<>();
    private final List<@Nullable Object[]> advanced = new ArrayList<>();
    private final List<@Nullable Object[]> read = new ArrayList<>();
    private final List<@Nullable Object[]> readWithoutArticle = new ArrayList<>();
    private final List<@Nullable Object[]> refused = new ArrayList<>();
    private final List<@Nullable Object[]> restored = new ArrayList<>();
    private final List<@Nullable Object[]> late = new ArrayList<>();
    private final List<@Nullable Object[]> large = new ArrayList<>();

    SettledRows(long run, RecordLimits limits) {
        this.run = run;
        this.limits = limits;
    }

    void addRejection(PendingFile file, String member, long record, Problem problem, @Nullable String sha256) {
        rejections.add(new Object[] {file.id(), member, record, problem.code().code(), problem.message(), sha256, run});
        if (problem.code() == ProblemCode.TAKES_TOO_LONG) {
            late.add(new Object[] {limits.time().toMillis(), file.id()});
        } else if (problem.code() == ProblemCode.TOO_LARGE && record != WHOLE_FILE) {
            large.add(new Object[] {limits.bytes(), file.id()});
        }
    }

    /** More is to be read; a run that is resumed goes on behind these records. */
    void advance(Settlement settlement, Begun begun) {
        advanced.add(new Object[] {
            settlement.records().size(),
            begun.sha256(),
            begun.place(),
            settlement.file().id()
        });
    }

    /** All is read: a file is archived when a single record of it is, which may stand in an earlier portion. */
    void addRead(Settlement settlement, String sha256) {
        long file = settlement.file().id();
        int records = settlement.records().size();
        boolean archived = settlement.records().stream().anyMatch(Settlement.Archived.class::isInstance);
        if (archived) {
            read.add(new Object[] {sha256, records, run, file});
        } else {
            readWithoutArticle.add(new Object[] {run, sha256, records, run, file});
        }
    }

    void addRefused(PendingFile file, @Nullable String sha256) {
        refused.add(new Object[] {sha256, run, file.id()});
    }

    /** It is left as it was, in this state. */
    void restore(PendingFile file, FileState state) {
        restored.add(new Object[] {Code.of(state), file.id()});
    }

    void store(JdbcOperations jdbc) {
        JdbcBatch.execute(jdbc, """
                INSERT INTO rejection (source_file_id, member, record, code, message, sha256, run)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", rejections);
        JdbcBatch.execute(jdbc, """
                UPDATE source_file SET progress = progress + ?, begun_sha256 = ?, place = ?
                WHERE source_file_id = ?""", advanced);
        JdbcBatch.execute(jdbc, """
                UPDATE source_file
                SET state = 'settled', outcome = 'archived', sha256 = ?, records = progress + ?, progress = 0,
                    begun_sha256 = NULL, place = NULL, run = ?
                WHERE source_file_id = ?""", read);
        JdbcBatch.execute(jdbc, """
                UPDATE source_file f
                SET state = 'settled',
                    outcome = CASE WHEN EXISTS (
                        SELECT 1 FROM article a
                        WHERE a.source_file_id = f.source_file_id AND a.read_run = ? AND a.superseded_run IS NULL)
                        THEN 'archived' ELSE 'rejected' END,
                    sha256 = ?, records = progress + ?, progress = 0, begun_sha256 = NULL, place = NULL, run = ?
                WHERE source_file_id = ?""", readWithoutArticle);
        JdbcBatch.execute(jdbc, """
                UPDATE source_file
                SET state = 'settled', outcome = 'rejected', sha256 = COALESCE(?, sha256), records = 0, progress = 0,
                    begun_sha256 = NULL, place = NULL, run = ?
                WHERE source_file_id = ?""", refused);
        JdbcBatch.execute(jdbc, """
                UPDATE source_file SET state = ?, records = GREATEST(records, progress), progress = 0,
                    begun_sha256 = NULL, place = NULL
                WHERE source_file_id = ?""", restored);
        JdbcBatch.execute(jdbc, "UPDATE source_file SET record_time = ? WHERE source_file_id = ?", late);
        JdbcBatch.execute(jdbc, "UPDATE source_file SET record_bytes = ? WHERE source_file_id = ?", large);
    }
}
