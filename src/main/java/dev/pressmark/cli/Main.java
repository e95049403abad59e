package dev.pressmark.cli;

import dev.pressmark.scan.PathName;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/** The program's entry. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Optional<String> path = unnameable(args);
        path.ifPresent(named -> new Terminal(out, err, false).error(PathName.unnameable(named)));
        int code = path.isPresent()
                ? ExitCode.WRONG_USAGE
                : run(args, new Terminal(out, err, Terminal.isStandardErrorTerminal()), Clock.systemUTC());
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Executes a command.
     *
     * @return the exit code
     */
    static int run(String[] args, Terminal terminal, Clock clock) {
        return PressmarkCommand.commandLine(terminal, clock).execute(args);
    }

    /** A path that the locale cannot name: no file can be looked at by an argument, or from a folder, like that. */
    private static Optional<String> unnameable(String... args) {
        return Stream.concat(Stream.of(System.getProperty("user.dir", "")), Stream.of(args))
                .filter(path -> !PathName.isNameable(path))
                .findFirst();
    }

    /** Under cron the locale is often C, in which the names of files and people could not be printed. */
    private static PrintStream stream(FileDescriptor descriptor) {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        Charset charset = Charset.isSupported(encoding) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
        boolean ascii = !charset.newEncoder().canEncode('\u00e9')
                || !charset.newEncoder().canEncode('\u4e00');
        return new PrintStream(new FileOutputStream(descriptor), true, ascii ? StandardCharsets.UTF_8 : charset);
    }
}
