package dev.pressmark.cli;

import dev.pressmark.jobfile.JobFile;
import dev.pressmark.jobfile.JobFile.Tables;
import dev.pressmark.jobfile.JobFileException;
import dev.pressmark.scan.Input;
import dev.pressmark.schedule.ForeignOutputException;
import dev.pressmark.schedule.JobLock;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether a job file is right. */
@Command(
        name = "check",
        description = "Says whether a job file is right, and if not, everything that is wrong with it.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private Settings settings = new Settings();

    CheckCommand(Terminal terminal, Clock clock) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JobFileException, ForeignOutputException, IOException {
        JobFile job = settings.jobFile(clock);
        JobLock.requireOwnOutput(job);
        PrintStream out = terminal.out();
        out.printf(Locale.ROOT, "%s: the job file is right%n", job.name());
        for (Input input : job.inputs()) {
            out.printf(
                    Locale.ROOT,
                    "  reads    %s, files %s%n",
                    Terminal.printable(input.folder().toString()),
                    input.files());
        }
        out.printf(
                Locale.ROOT,
                "  output   %s%n",
                Terminal.printable(job.results().output().toString()));
        out.printf(
                Locale.ROOT, "  archive  %s%n", Terminal.printable(job.results().archive()));
        printTables(job.tables());
        return ExitCode.DONE;
    }

    private void printTables(Tables tables) {
        if (tables.organisations() > 0) {
            terminal.out().printf(Locale.ROOT, "  tables   %,d organisations of its own%n", tables.organisations());
        }
        if (!tables.corrections().isEmpty()) {
            terminal.out()
                    .printf(
                            Locale.ROOT,
                            "  tables   %,d corrections%n",
                            tables.corrections().size());
        }
    }
}
