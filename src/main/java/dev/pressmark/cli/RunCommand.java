package dev.pressmark.cli;

import dev.pressmark.archive.run.Rejection;
import dev.pressmark.job.run.Progress;
import dev.pressmark.job.run.RunResult;
import dev.pressmark.job.run.RunResult.End;
import dev.pressmark.job.run.StopSignal;
import dev.pressmark.job.run.Surroundings;
import dev.pressmark.jobfile.JobFile;
import dev.pressmark.jobfile.JobFileException;
import dev.pressmark.schedule.ExclusiveRun;
import dev.pressmark.schedule.ForeignOutputException;
import dev.pressmark.schedule.JobLockedException;
import dev.pressmark.schedule.ShutdownGuard;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Executes a job: resumes its last run if that was not finished, else starts the next. */
@Command(
        name = "run",
        description = "Reads what is new in a job's folders, archives it and publishes the reports.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--quiet", description = "Print nothing but rejections, warnings and errors, for cron.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    @Option(
            names = "--strict",
            description = "Exit with 3 when records were newly rejected that are no pictures, plans or the like.")
    private boolean strict;

    @Option(names = "--dry-run", description = "Say what would be read, and change nothing.")
    private boolean dryRun;

    RunCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws JobFileException, IOException, JobLockedException, ForeignOutputException {
        JobFile job = settings.jobFile(clock);
        return dryRun ? rehearse(job) : execute(job);
    }

    private int rehearse(JobFile job) throws IOException, JobLockedException, ForeignOutputException {
        DryRunPrinter printer = new DryRunPrinter(terminal.out(), json);
        ExclusiveRun.rehearse(job, clock, printer::finding);
        printer.summary();
        return ExitCode.DONE;
    }

    private int execute(JobFile job) throws IOException, JobLockedException, ForeignOutputException {
        StopSignal stop = new StopSignal();
        AtomicLong rejections = new AtomicLong();
        try (ShutdownGuard guard = new ShutdownGuard(stop)) {
            Progress progress =
                    quiet || !terminal.showsProgress() ? Progress.NONE : new ProgressDisplay(terminal.err());
            RunResult result = ExclusiveRun.execute(job, new Surroundings(clock, stop, progress), rejection -> {
                rejections.addAndGet(rejection.isUnexpected() ? 1 : 0);
                print(rejection);
            });
            result.errors().forEach(message -> terminal.error(message + ". Then run the same command again"));
            result.warnings().forEach(terminal::warning);
            if (json) {
                terminal.out().println(SummaryJson.of(result));
            } else if (!quiet) {
                new SummaryPrinter(terminal.out()).print(result);
            }
            terminal.out().flush();
            return exitCode(result, rejections.get());
        }
    }

    private void print(Rejection rejection) {
        terminal.err()
                .println(String.format(
                        Locale.ROOT,
                        "rejected: %s: %s: %s",
                        Terminal.printable(rejection.subject()),
                        rejection.code(),
                        Terminal.printable(rejection.message())));
    }

    private int exitCode(RunResult result, long rejections) {
        if (result.end() != End.COMPLETED) {
            return ExitCode.FAILED;
        }
        return strict && rejections > 0 ? ExitCode.NEWLY_REJECTED : ExitCode.DONE;
    }
}
