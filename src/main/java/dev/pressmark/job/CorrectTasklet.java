package dev.pressmark.job;

import dev.pressmark.archive.ArticleShelf;
import dev.pressmark.archive.CorrectionLedger;
import dev.pressmark.archive.CorrectionPlan;
import dev.pressmark.archive.StoredArticle;
import dev.pressmark.article.Article;
import dev.pressmark.article.Correction;
import dev.pressmark.normalise.Normaliser;
import java.util.Iterator;
import java.util.List;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The correct step: resolves anew the articles whose corrections are not those they are resolved by, from their stored
 * claims, a page per transaction. Run again, it finds those that are left.
 */
final class CorrectTasklet implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(CorrectTasklet.class);
    private static final int PAGE = 100;

    private final List<Correction> corrections;
    private final CorrectionLedger ledger;
    private final ArticleShelf shelf;
    private final Normaliser normaliser;
    private final long run;
    private @Nullable Iterator<Entry<Long, List<Correction>>> outdated;

    CorrectTasklet(
            List<Correction> corrections,
            CorrectionLedger ledger,
            ArticleShelf shelf,
            Normaliser normaliser,
            long run) {
        this.corrections = corrections;
        this.ledger = ledger;
        this.shelf = shelf;
        this.normaliser = normaliser;
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Iterator<Entry<Long, List<Correction>>> left = outdated == null ? plan() : outdated;
        outdated = left;
        for (int i = 0; i < PAGE && left.hasNext(); i++) {
            Entry<Long, List<Correction>> next = left.next();
            correct(next.getKey(), next.getValue());
        }
        return RepeatStatus.continueIf(left.hasNext());
    }

    private Iterator<Entry<Long, List<Correction>>> plan() {
        CorrectionPlan plan = ledger.plan(corrections);
        plan.unmatched().forEach(message -> LOG.warn("{}", message));
        return plan.outdated().entrySet().iterator();
    }

    private void correct(long key, List<Correction> wanted) {
        StoredArticle stored = shelf.take(key);
        Article article = normaliser.resolve(
                stored.source(),
                stored.correctedBy(wanted.stream().map(Correction::claim).toList()));
        ledger.apply(key, article, wanted, run);
    }
}
