package dev.pressmark.job;

import dev.pressmark.archive.DuplicateLedger;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The match step: marks the duplicates that a run's articles bring about. Run again, it comes to the same result. */
final class MatchTasklet implements Tasklet {

    private final DuplicateLedger duplicates;
    private final long run;

    MatchTasklet(DuplicateLedger duplicates, long run) {
        this.duplicates = duplicates;
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        duplicates.mark(run);
        return RepeatStatus.FINISHED;
    }
}
