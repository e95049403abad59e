package dev.pressmark.archive;

import dev.pressmark.archive.Settlement.Archived;
import dev.pressmark.archive.Settlement.Rejected;
import dev.pressmark.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Stores what becomes of pending files: articles with their bodies and claims, rejections, and the files' progress. The
 * caller's transaction makes all of a batch one.
 */
public final class ArticleArchive {

    private final JdbcOperations jdbc;
    private final long run;
    private long lastKey;

    /** @param run the run on whose behalf it stores */
    public ArticleArchive(JdbcOperations jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
        this.lastKey = Objects.requireNonNull(
                jdbc.queryForObject("SELECT COALESCE(MAX(article_key), 0) FROM article", Long.class));
    }

    public void store(List<Settlement> settlements) {
        ArticleRows articles = new ArticleRows(run);
        List<@Nullable Object[]> rejections = new ArrayList<>();
        List<@Nullable Object[]> settled = new ArrayList<>();
        List<@Nullable Object[]> restored = new ArrayList<>();
        for (Settlement settlement : settlements) {
            long file = settlement.file().id();
            if (settlement instanceof Archived archived) {
                supersede(archived.file());
                insert(archived, articles);
                settled.add(
                        new Object[] {"archived", archived.article().source().sha256(), 1, run, file});
            } else if (settlement instanceof Rejected rejected) {
                reject(rejected, rejections);
                settled.add(new Object[] {"rejected", rejected.sha256(), rejected.isWholeFile() ? 0 : 1, run, file});
            } else {
                restored.add(new Object[] {settlement instanceof Settlement.Deferred ? "waiting" : "settled", file});
            }
        }
        articles.insert(jdbc);
        JdbcBatch.execute(jdbc, """
                INSERT INTO rejection (source_file_id, record, code, message, sha256, run) VALUES (?, ?, ?, ?, ?, ?)""", rejections);
        JdbcBatch.execute(jdbc, """
                UPDATE source_file
                SET state = 'settled', outcome = ?, sha256 = COALESCE(?, sha256), records = ?, run = ?
                WHERE source_file_id = ?""", settled);
        JdbcBatch.execute(jdbc, "UPDATE source_file SET state = ? WHERE source_file_id = ?", restored);
    }

    /** A version that was superseded once and is current again counts as this run's: the match step looks at those. */
    private void insert(Archived archived, ArticleRows rows) {
        Article article = archived.article();
        boolean stored = archived.file().isKnown()
                && jdbc.update(
                                "UPDATE article SET superseded_run = NULL, run = ? WHERE article_id = ?",
                                run,
                                article.id())
                        > 0;
        if (!stored) {
            lastKey++;
            rows.add(lastKey, archived);
        }
    }

    private void reject(Rejected rejected, List<@Nullable Object[]> rejections) {
        if (!rejected.problem().code().circumstantial()) {
            supersede(rejected.file());
        }
        deleteRejections(rejected.file());
        rejections.add(new Object[] {
            rejected.file().id(),
            rejected.record(),
            rejected.problem().code().code(),
            rejected.problem().message(),
            rejected.sha256(),
            run
        });
    }

    /** A file that was read before: what was read then gives way to what is read now. */
    private void supersede(PendingFile file) {
        if (file.isKnown()) {
            jdbc.update(
                    "UPDATE article SET superseded_run = ? WHERE source_file_id = ? AND superseded_run IS NULL",
                    run,
                    file.id());
            deleteRejections(file);
        }
    }

    private void deleteRejections(PendingFile file) {
        if (file.isKnown()) {
            jdbc.update("DELETE FROM rejection WHERE source_file_id = ?", file.id());
        }
    }
}
