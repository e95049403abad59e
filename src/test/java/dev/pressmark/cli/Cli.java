package dev.pressmark.cli;

import dev.pressmark.job.JobFixture;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;

/** Executes commands in this process, at the fixtures' time. */
final class Cli {

    private Cli() {}

    /**
     * What came of a command.
     *
     * @param exitCode its exit code
     * @param out      all it printed on standard output
     * @param err      all it printed on standard error
     */
    record Result(int exitCode, String out, String err) {}

    static Result launch(Object... arguments) {
        return launch(arguments, false);
    }

    /** As if a person were watching standard error. */
    static Result launchWatched(Object... arguments) {
        return launch(arguments, true);
    }

    private static Result launch(Object[] arguments, boolean watched) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                watched);
        int code = Main.run(texts, terminal, Clock.fixed(JobFixture.NOW, ZoneOffset.UTC));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
