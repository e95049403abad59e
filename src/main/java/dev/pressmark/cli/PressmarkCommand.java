package dev.pressmark.cli;

import dev.pressmark.job.query.UnknownArticleException;
import dev.pressmark.job.run.JobFailure;
import dev.pressmark.jobfile.JobFileException;
import dev.pressmark.schedule.ForeignOutputException;
import dev.pressmark.schedule.JobLockedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.time.Clock;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself: says what commands there are. */
@Command(
        name = "pressmark",
        description = "A batch archive for news articles.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done; 1 failed, run the same command again; 2 wrong usage or",
            "job file, or no such article; 3 done, but with --strict records were newly",
            "rejected that are no pictures, plans or the like; 4 a run, explain or diff of",
            "this job is active; 129, 130, 143 stopped by a signal, run the same command again."
        })
final class PressmarkCommand implements Runnable {

    private final Terminal terminal;

    /** With the commands added to it, which the annotations above do not name. */
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private PressmarkCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandLine commandLine(Terminal terminal, Clock clock) {
        CommandLine commandLine = new CommandLine(new PressmarkCommand(terminal))
                .addSubcommand(new RunCommand(terminal, clock))
                .addSubcommand(new CheckCommand(terminal, clock))
                .addSubcommand(new StatusCommand(terminal, clock))
                .addSubcommand(new ExplainCommand(terminal, clock))
                .addSubcommand(new DiffCommand(terminal, clock))
                .addSubcommand(new InspectCommand(terminal));
        return commandLine
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, command, result) -> {
                    terminal.error(message(e));
                    return exitCode(e);
                });
    }

    private static String message(Exception e) {
        if (e instanceof JobFailure) {
            return e.getMessage() + ". Then run the same command again";
        }
        if (e instanceof AccessDeniedException denied) {
            return String.format(
                    Locale.ROOT, "This program may not read or write %s; check its permissions", denied.getFile());
        }
        if (e instanceof IOException) {
            return String.format(
                    Locale.ROOT, "%s (%s)", e.getMessage(), e.getClass().getSimpleName());
        }
        return e.getMessage() == null || isFault(e) ? e.toString() : e.getMessage();
    }

    private static int exitCode(Exception e) {
        if (e instanceof JobFileException
                || e instanceof ForeignOutputException
                || e instanceof UnknownArticleException) {
            return ExitCode.WRONG_USAGE;
        }
        return e instanceof JobLockedException ? ExitCode.ALREADY_RUNNING : ExitCode.FAILED;
    }

    private static boolean isFault(Exception e) {
        return e instanceof RuntimeException && !(e instanceof JobFailure);
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal.out());
    }
}
