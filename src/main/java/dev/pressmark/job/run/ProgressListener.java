package dev.pressmark.job.run;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells of a step's beginning and end. */
public final class ProgressListener implements StepExecutionListener {

    private final Progress progress;
    private final LongSupplier total;

    public ProgressListener(Progress progress, LongSupplier total) {
        this.progress = progress;
        this.total = total;
    }

    @Override
    public void beforeStep(StepExecution step) {
        progress.begin(step.getStepName(), total.getAsLong());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        progress.end();
        return null;
    }
}
