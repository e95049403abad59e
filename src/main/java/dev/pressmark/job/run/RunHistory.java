package dev.pressmark.job.run;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** What Spring Batch has on record of a job's runs. A run is a job instance; resuming it is another execution. */
public final class RunHistory {

    /** The only job parameter; with the job's name it identifies a run. */
    public static final String RUN = "run";

    private final JobRepository repository;
    private final String job;

    public RunHistory(JobRepository repository, String job) {
        this.repository = repository;
        this.job = job;
    }

    /** The latest run; empty when there has been none. */
    public Optional<Run> last() {
        return latest(1).stream().findFirst();
    }

    /** The latest runs, the last one first. */
    List<Run> latest(int count) {
        return repository.getJobInstances(job, 0, count).stream()
                .map(repository::getJobExecutions)
                .filter(executions -> !executions.isEmpty())
                .map(RunHistory::run)
                .toList();
    }

    private static Run run(List<JobExecution> executions) {
        long number = executions.stream()
                .map(execution -> execution.getJobParameters().getLong(RUN))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new Run(number, executions);
    }

    /**
     * Forgets a run that was killed between its instance and its first execution: it has done nothing, and Spring Batch
     * starts no execution of an instance that has none.
     */
    public void forgetUnbegun() {
        for (JobInstance instance : repository.getJobInstances(job, 0, 1)) {
            if (repository.getJobExecutions(instance).isEmpty()) {
                repository.deleteJobInstance(instance);
            }
        }
    }

    /**
     * Marks as failed what a process that was killed, or could no longer write, has left as running or unknown: under
     * the job's lock nothing else can be running. The operator's own recovery refuses the unknown ones.
     */
    public void recover(Run run, Clock clock) {
        LocalDateTime now = BatchTime.now(clock);
        for (JobExecution execution : run.executions()) {
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

    private static boolean isLeftOver(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }

    /**
     * A run.
     *
     * @param number     from 1
     * @param executions the latest first, at least one
     */
    public record Run(long number, List<JobExecution> executions) {

        public boolean isFinished() {
            return executions.stream().anyMatch(execution -> execution.getStatus() == BatchStatus.COMPLETED);
        }
    }
}
