package dev.pressmark.process;

import dev.pressmark.process.Pressmark.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Other programs that a test needs. */
final class Shell {

    private Shell() {}

    /** Runs one; exit code 127 when there is no such program. */
    static Result run(String... command) throws IOException {
        try (Running running = start(command)) {
            return running.await();
        } catch (CommandNotFound e) {
            return new Result(127, "", String.valueOf(e.getMessage()));
        }
    }

    static Running start(String... command) throws IOException {
        Path out = Files.createTempFile("shell", ".out");
        Path err = Files.createTempFile("shell", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        try {
            return new Running(builder.start(), out, err);
        } catch (IOException e) {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
            throw new CommandNotFound(e);
        }
    }

    private static final class CommandNotFound extends IOException {

        private static final long serialVersionUID = 1L;

        CommandNotFound(IOException cause) {
            super(cause);
        }
    }
}
