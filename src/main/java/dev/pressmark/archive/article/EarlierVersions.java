package dev.pressmark.archive.article;

import dev.pressmark.archive.article.Settlement.Archived;
import dev.pressmark.archive.article.Settlement.Rejected;
import dev.pressmark.archive.source.PendingFile;
import dev.pressmark.article.Problem;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What earlier runs have made of a file that is read again: each record's article stays, comes back or is superseded as
 * that record is read, and what is not found again is superseded at the end.
 */
final class EarlierVersions {

    private static final String AT_PLACE = " WHERE source_file_id = ? AND member = ? AND record = ?";

    private final JdbcOperations jdbc;
    private final long run;
    private final Set<Long> begun = new HashSet<>();

    EarlierVersions(JdbcOperations jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /** What an earlier reading on behalf of the same run has seen in the file counts as not seen, unless that goes on. */
    void beginReading(PendingFile file) {
        if (file.progress() == 0 && begun.add(file.id())) {
            jdbc.update("UPDATE article SET read_run = 0 WHERE source_file_id = ? AND read_run = ?", file.id(), run);
            jdbc.update("DELETE FROM rejection WHERE source_file_id = ? AND (run = ? OR record = 0)", file.id(), run);
        }
    }

    /**
     * Makes room for an article. A version that was superseded once and is current again counts as this run's: the match
     * step looks at those.
     *
     * @return whether the archive has that very version already
     */
    boolean giveWayTo(PendingFile file, Archived archived) {
        String id = archived.article().id();
        jdbc.update("DELETE FROM rejection" + AT_PLACE, file.id(), archived.member(), archived.number());
        jdbc.update(
                "UPDATE article SET superseded_run = ?" + AT_PLACE + " AND superseded_run IS NULL AND article_id <> ?",
                run,
                file.id(),
                archived.member(),
                archived.number(),
                id);
        return jdbc.update("""
                        UPDATE article
                        SET run = CASE WHEN superseded_run IS NULL THEN run ELSE ? END, superseded_run = NULL, read_run = ?
                        WHERE article_id = ?""", run, run, id) > 0;
    }

    void giveWayTo(PendingFile file, Rejected rejected) {
        jdbc.update("DELETE FROM rejection" + AT_PLACE, file.id(), rejected.member(), rejected.number());
        if (!rejected.problem().code().circumstantial()) {
            jdbc.update(
                    "UPDATE article SET superseded_run = ?" + AT_PLACE + " AND superseded_run IS NULL",
                    run,
                    file.id(),
                    rejected.member(),
                    rejected.number());
        }
    }

    /** A file that cannot be read any more; where that lies in circumstances, what was read of it stands. */
    void giveWayTo(PendingFile file, Problem problem) {
        if (!problem.code().circumstantial()) {
            jdbc.update(
                    "UPDATE article SET superseded_run = ? WHERE source_file_id = ? AND superseded_run IS NULL",
                    run,
                    file.id());
        }
        jdbc.update("DELETE FROM rejection WHERE source_file_id = ?", file.id());
    }

    /** All of a file has been read: what was not found in it again is no longer current. */
    void endReading(PendingFile file) {
        begun.remove(file.id());
        jdbc.update("""
                UPDATE article a SET superseded_run = ?
                WHERE a.source_file_id = ? AND a.superseded_run IS NULL AND a.read_run <> ? AND NOT EXISTS (
                    SELECT 1 FROM rejection r
                    WHERE r.source_file_id = a.source_file_id AND r.member = a.member AND r.record = a.record
                      AND r.run = ?)""", run, file.id(), run, run);
        jdbc.update("DELETE FROM rejection WHERE source_file_id = ? AND run <> ?", file.id(), run);
    }
}
