package dev.pressmark.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** What Spring Batch has on record of a job's runs. A run is a job instance; resuming it is another execution. */
final class RunHistory {

    /** The only job parameter; with the job's name it identifies a run. */
    static final String RUN = "run";

    private final JobRepository repository;
    private final String job;

    RunHistory(JobRepository repository, String job) {
        this.repository = repository;
        this.job = job;
    }

    /** Number of the run that the next execution belongs to: the last one if it was not finished, else a new one. */
    long nextRun() {
        List<JobInstance> runs = latest(1);
        if (runs.isEmpty()) {
            return 1;
        }
        return isFinished(runs.get(0)) ? number(runs.get(0)) + 1 : number(runs.get(0));
    }

    /** Whether an execution of the run has been under way before. */
    boolean isBegun(long run) {
        return latest(1).stream().anyMatch(last -> number(last) == run);
    }

    /** The last runs, the latest first. */
    List<JobInstance> latest(int count) {
        return repository.getJobInstances(job, 0, count);
    }

    /** A run's executions, the latest first. */
    List<JobExecution> executions(JobInstance run) {
        return repository.getJobExecutions(run);
    }

    /** Runs are instances created one after the other, so that an instance's number is its place among them. */
    long number(JobInstance instance) {
        return executions(instance).stream()
                .map(execution -> execution.getJobParameters().getLong(RUN))
                .filter(run -> run != null)
                .findFirst()
                .orElseGet(() -> (long)
                        repository.getJobInstances(job, 0, Integer.MAX_VALUE).size());
    }

    private boolean isFinished(JobInstance instance) {
        return executions(instance).stream().anyMatch(execution -> execution.getStatus() == BatchStatus.COMPLETED);
    }

    /**
     * Marks as failed what a process that was killed, or could no longer write, has left as running or unknown: under
     * the job's lock nothing else can be running. The operator's own recovery refuses the unknown ones.
     */
    void recover(Clock clock) {
        LocalDateTime now = LocalDateTime.now(clock);
        for (JobInstance run : latest(1)) {
            for (JobExecution execution : executions(run)) {
                for (StepExecution step : execution.getStepExecutions()) {
                    if (isLeftOver(step.getStatus())) {
                        step.setStatus(BatchStatus.FAILED);
                        step.setEndTime(now);
                        repository.update(step);
                    }
                }
                if (isLeftOver(execution.getStatus())) {
                    execution.setStatus(BatchStatus.FAILED);
                    execution.setEndTime(now);
                    repository.update(execution);
                }
            }
        }
    }

    private static boolean isLeftOver(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }
}
