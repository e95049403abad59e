package dev.pressmark.archive.article;

import dev.pressmark.archive.article.Settlement.Archived;
import dev.pressmark.archive.article.Settlement.Deferred;
import dev.pressmark.archive.article.Settlement.FileOutcome;
import dev.pressmark.archive.article.Settlement.Read;
import dev.pressmark.archive.article.Settlement.RecordOutcome;
import dev.pressmark.archive.article.Settlement.Refused;
import dev.pressmark.archive.article.Settlement.Rejected;
import dev.pressmark.archive.article.Settlement.Unchanged;
import dev.pressmark.archive.article.Settlement.UnderWay;
import dev.pressmark.archive.source.FileState;
import dev.pressmark.archive.source.PendingFile;
import dev.pressmark.archive.source.RecordLimits;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Stores what becomes of pending files: articles with their bodies and claims, rejections, and the files' progress. The
 * caller's transaction makes all of a batch one.
 */
public final class ArticleArchive {

    private final JdbcOperations jdbc;
    private final EarlierVersions earlier;
    private final long run;
    private final RecordLimits limits;
    /** Numbers articles on from the last one stored; 0 before that has been asked for. */
    private long lastKey;

    /**
     * @param run    the run on whose behalf it stores
     * @param limits of its records
     */
    public ArticleArchive(JdbcOperations jdbc, long run, RecordLimits limits) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.earlier = new EarlierVersions(jdbc, run);
        this.run = run;
    }

    /** Stores settlements; those of one file are in the order of its records. */
    public void store(List<Settlement> settlements) {
        ArticleRows articles = new ArticleRows(run);
        SettledRows settled = new SettledRows(run, limits);
        for (Settlement settlement : settlements) {
            PendingFile file = settlement.file();
            if (file.isKnown() && !settlement.records().isEmpty()) {
                earlier.beginReading(file);
            }
            for (RecordOutcome record : settlement.records()) {
                if (record instanceof Archived archived) {
                    add(file, archived, articles);
                } else if (record instanceof Rejected rejected) {
                    add(file, rejected, settled);
                }
            }
            add(settlement, settled);
        }
        articles.insert(jdbc);
        settled.store(jdbc);
        settlements.stream()
                .filter(settlement -> settlement.outcome() instanceof Read)
                .map(Settlement::file)
                .filter(PendingFile::isKnown)
                .forEach(earlier::endReading);
    }

    private void add(PendingFile file, Archived archived, ArticleRows articles) {
        if (!file.isKnown() || !earlier.giveWayTo(file, archived)) {
            articles.add(nextKey(), file, archived);
        }
    }

    private long nextKey() {
        if (lastKey == 0) {
            lastKey = Objects.requireNonNull(
                    jdbc.queryForObject("SELECT COALESCE(MAX(article_key), 0) FROM article", Long.class));
        }
        lastKey++;
        return lastKey;
    }

    private void add(PendingFile file, Rejected rejected, SettledRows settled) {
        if (file.isKnown()) {
            earlier.giveWayTo(file, rejected);
        }
        settled.addRejection(file, rejected.member(), rejected.number(), rejected.problem(), rejected.sha256());
    }

    private void add(Settlement settlement, SettledRows settled) {
        PendingFile file = settlement.file();
        FileOutcome outcome = settlement.outcome();
        if (outcome instanceof Read read) {
            settled.addRead(settlement, read.sha256());
        } else if (outcome instanceof Refused refused) {
            if (file.isKnown()) {
                earlier.giveWayTo(file, refused.problem());
            }
            settled.addRejection(file, "", SettledRows.WHOLE_FILE, refused.problem(), refused.sha256());
            settled.addRefused(file, refused.sha256());
        } else if (outcome instanceof Unchanged) {
            settled.restore(file, FileState.SETTLED);
        } else if (outcome instanceof Deferred) {
            settled.restore(file, FileState.WAITING);
        } else if (outcome instanceof UnderWay underWay) {
            settled.advance(settlement, underWay.begun());
        }
    }
}
