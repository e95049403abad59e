package dev.pressmark.schedule;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Another virtual machine on this test's class path, spoken to line by line. */
public final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private ChildProcess(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    /** Starts a class that has a main method, and waits for its first line. */
    public static ChildProcess start(Class<?> main, String expected, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        ChildProcess child = new ChildProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
        String line = child.line();
        if (!expected.equals(line)) {
            child.close();
            throw new IOException("Expected '" + expected + "' of " + main + ", not '" + line + "'" + File.separator);
        }
        return child;
    }

    /** The next line it prints; empty when it is over. */
    String line() throws IOException {
        return Objects.requireNonNullElse(out.readLine(), "");
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to end, by SIGTERM; unlike the process's own method this leaves its output open. */
    void terminate() {
        process.toHandle().destroy();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
