package dev.pressmark.job.step;

import dev.pressmark.archive.article.ArticleShelf;
import dev.pressmark.archive.article.DateOrderLedger;
import dev.pressmark.archive.article.StoredArticle;
import dev.pressmark.archive.correction.CorrectionLedger;
import dev.pressmark.archive.correction.CorrectionPlan;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Correction;
import dev.pressmark.normalise.Normaliser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The revise step: resolves anew, from their stored claims, the articles whose corrections are not those they are resolved
 * by, then those whose dates other dates of their input tell how to read; a page per transaction. Run again, it finds
 * those that are left.
 */
public final class ReviseTasklet implements Tasklet {

    private static final int PAGE = 100;
    /** One date can settle those of a whole input, which may be millions. */
    private static final int MOST_PLANNED = 100 * PAGE;

    private final List<Correction> corrections;
    private final CorrectionLedger correctionLedger;
    private final DateOrderLedger dateOrders;
    private final ArticleShelf shelf;
    private final Normaliser normaliser;
    private final long run;
    private final Queue<Supplier<Iterator<Runnable>>> plans = new ArrayDeque<>();
    private long lastPlanned;
    private Iterator<Runnable> revisions = List.<Runnable>of().iterator();

    public ReviseTasklet(
            List<Correction> corrections,
            CorrectionLedger correctionLedger,
            DateOrderLedger dateOrders,
            ArticleShelf shelf,
            Normaliser normaliser,
            long run) {
        this.corrections = corrections;
        this.correctionLedger = correctionLedger;
        this.dateOrders = dateOrders;
        this.shelf = shelf;
        this.normaliser = normaliser;
        this.run = run;
        plans.add(this::planCorrections);
        plans.add(this::planDateOrders);
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        if (!revisions.hasNext() && !plans.isEmpty()) {
            revisions = plans.remove().get();
        }
        for (int i = 0; i < PAGE && revisions.hasNext(); i++) {
            revisions.next().run();
        }
        return RepeatStatus.continueIf(revisions.hasNext() || !plans.isEmpty());
    }

    private Iterator<Runnable> planCorrections() {
        CorrectionPlan plan = correctionLedger.plan(corrections);
        List<Runnable> outdated = new ArrayList<>();
        plan.outdated().forEach((key, wanted) -> outdated.add(() -> correct(key, wanted)));
        return outdated.iterator();
    }

    private void correct(long key, List<Correction> wanted) {
        StoredArticle stored = shelf.take(key);
        List<Claim> claims = wanted.stream().map(Correction::claim).toList();
        correctionLedger.apply(key, normaliser.resolve(stored.source(), stored.correctedBy(claims)), wanted, run);
    }

    private Iterator<Runnable> planDateOrders() {
        SortedMap<Long, Optional<Claim>> outdated = dateOrders.outdated(lastPlanned, MOST_PLANNED);
        if (!outdated.isEmpty()) {
            lastPlanned = outdated.lastKey();
            plans.add(this::planDateOrders);
        }
        List<Runnable> planned = new ArrayList<>();
        outdated.forEach((key, order) -> planned.add(() -> settle(key, order)));
        return planned.iterator();
    }

    private void settle(long key, Optional<Claim> order) {
        StoredArticle stored = shelf.take(key);
        shelf.putBack(key, normaliser.resolve(stored.source(), stored.settledBy(order)), run);
    }
}
