package dev.pressmark.job.step;

import dev.pressmark.archive.article.ArticleShelf;
import dev.pressmark.archive.article.StoredArticle;
import dev.pressmark.archive.match.DuplicateLedger;
import dev.pressmark.archive.match.ItemLedger;
import dev.pressmark.archive.match.StoryDate;
import dev.pressmark.archive.match.StoryLedger;
import dev.pressmark.normalise.Normaliser;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The match step: marks the versions, the duplicates and the stories that a run's articles bring about, and resolves anew
 * the undated articles of which their story tells something else than before. Run again, it comes to the same result.
 */
public final class MatchTasklet implements Tasklet {

    private final ItemLedger items;
    private final DuplicateLedger duplicates;
    private final StoryLedger stories;
    private final ArticleShelf shelf;
    private final Normaliser normaliser;
    private final long run;

    public MatchTasklet(
            ItemLedger items,
            DuplicateLedger duplicates,
            StoryLedger stories,
            ArticleShelf shelf,
            Normaliser normaliser,
            long run) {
        this.items = items;
        this.duplicates = duplicates;
        this.stories = stories;
        this.shelf = shelf;
        this.normaliser = normaliser;
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        items.mark(run);
        boolean rematched = duplicates.mark(run);
        List<StoryDate> dates = stories.mark(run, rematched);
        dates.forEach(this::date);
        if (!dates.isEmpty()) {
            duplicates.renew(run);
        }
        return RepeatStatus.FINISHED;
    }

    private void date(StoryDate date) {
        StoredArticle stored = shelf.take(date.key());
        shelf.putBack(date.key(), normaliser.resolve(stored.source(), stored.datedBy(date.claim())), run);
        stories.keep(date);
    }
}
