package dev.pressmark.cli;

import dev.pressmark.job.run.JobStatus;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.jobfile.JobFileException;
import dev.pressmark.schedule.JobLock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the last runs of a job, also while one is active. */
@Command(
        name = "status",
        description = "Shows a job's last runs, their steps, counts and duration, and what is waiting.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    StatusCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws JobFileException, IOException {
        JobFile job = settings.jobFile(clock);
        Path output = job.results().output();
        boolean active = JobLock.isHeld(output);
        Optional<JobStatus> status = JobStatus.read(output);
        JobStatus shown = status.map(known -> active ? known : known.withoutProcess())
                .orElseGet(() -> JobStatus.none(job.name(), clock.instant()));
        if (json) {
            terminal.out().println(SummaryJson.of(shown, active));
        } else {
            StatusPrinter printer = new StatusPrinter(terminal.out());
            printer.print(shown, active ? JobLock.holder(output) : Optional.empty());
        }
        return ExitCode.DONE;
    }
}
