package dev.pressmark.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command prints.
 *
 * @param out           results
 * @param err           errors, rejections and progress
 * @param showsProgress whether a person is watching {@code err}
 */
record Terminal(PrintStream out, PrintStream err, boolean showsProgress) {

    /** Whether standard error goes to a screen. Where the system does not tell, picocli guesses. */
    static boolean isStandardErrorTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return Ansi.AUTO.enabled();
        }
    }

    /** Prints an error as one line, whatever it quotes. */
    void error(String message) {
        print("error: ", message);
    }

    /** Prints a warning as one line, whatever it quotes. */
    void warning(String message) {
        print("warning: ", message);
    }

    private void print(String label, String message) {
        message.lines().forEach(line -> err.println(label + printable(line)));
    }

    /** A text without control characters, so that a file's name can neither break a line nor drive a terminal. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                printable.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }
}
