package dev.pressmark.job.run;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/** Asks a run to stop at the next point from which it can be resumed. */
public final class StopSignal implements StepInterruptionPolicy {

    private final AtomicBoolean stop = new AtomicBoolean();

    /** Makes the request; from any thread, any number of times. */
    public void request() {
        stop.set(true);
    }

    public boolean isRequested() {
        return stop.get();
    }

    /** Terminate-only is what makes a chunk step end as stopped: on the exception alone it would end as completed. */
    @Override
    public void checkInterrupted(StepExecution stepExecution) throws JobInterruptedException {
        if (stop.get()) {
            stepExecution.setTerminateOnly();
            throw new JobInterruptedException("Asked to stop");
        }
    }
}
