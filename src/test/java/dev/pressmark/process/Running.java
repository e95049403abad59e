package dev.pressmark.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.process.Pressmark.Result;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The program under way. */
final class Running implements AutoCloseable {

    /** Far more than anything takes here: it only keeps a test from hanging. */
    private static final long PATIENCE_SECONDS = 180;

    private final Process process;
    private final Path out;
    private final Path err;

    Running(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean hasPrinted(String text) {
        try {
            return Files.readString(out).contains(text);
        } catch (IOException e) {
            return false;
        }
    }

    /** Kills it as {@code kill -9} does and waits until it is dead. */
    Result kill() throws IOException {
        process.destroyForcibly();
        return await();
    }

    /** Sends it a signal, such as {@code TERM}. */
    void signal(String name) throws IOException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start();
        assertThat(new Running(kill, out, err).await().exitCode()).isZero();
    }

    Result await() throws IOException {
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("ended within %s s", PATIENCE_SECONDS)
                    .isTrue();
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the program");
        }
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            kill();
        }
        Files.deleteIfExists(out);
        Files.deleteIfExists(err);
    }
}
