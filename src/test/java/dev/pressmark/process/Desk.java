package dev.pressmark.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder to work in: a job file, the inbox it reads, and the output folder it names. */
record Desk(Path folder) {

    private static final String JOB = """
            name: desk
            inputs:
              - folder: inbox
                settle: 0s
            output: output
            bodies: true
            """;

    /** Makes one with an empty inbox. */
    static Desk in(Path folder) throws IOException {
        Desk desk = new Desk(folder);
        Files.createDirectories(desk.inbox());
        Files.writeString(folder.resolve("job.yaml"), JOB);
        return desk;
    }

    String job() {
        return folder.resolve("job.yaml").toString();
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    Output output() {
        return new Output(folder.resolve("output"));
    }

    /** Puts an article into the inbox. */
    Path article(String name, String text) throws IOException {
        Path file = inbox().resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(UTF_8));
    }
}
