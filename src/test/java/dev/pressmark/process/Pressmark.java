package dev.pressmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How to start the packaged program. Immutable; each method that changes something answers a changed copy. */
record Pressmark(List<String> before, List<String> options, Map<String, String> environment) {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto");

    /** What a process ended with. */
    record Result(int exitCode, String out, String err) {}

    static Pressmark program() {
        return new Pressmark(List.of(), QUICK_START, Map.of());
    }

    /** Where the build has put the program. */
    static Path jar() {
        return Path.of(System.getProperty("pressmark.jar", "target/pressmark.jar"))
                .toAbsolutePath();
    }

    /** Has another command start it, such as {@code env} or {@code bash}. */
    Pressmark startedBy(String... command) {
        return new Pressmark(List.of(command), options, environment);
    }

    Pressmark withOptions(String... jvmOptions) {
        return new Pressmark(before, List.of(jvmOptions), environment);
    }

    Pressmark with(String variable, String value) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(variable, value);
        return new Pressmark(before, options, changed);
    }

    /** The whole command, for a shell to start. */
    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.add(JAVA.toString());
        command.addAll(options);
        command.add("-jar");
        command.add(jar().toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts it; it is killed if the test ends first. */
    Running start(String... arguments) throws IOException {
        Path out = Files.createTempFile("pressmark", ".out");
        Path err = Files.createTempFile("pressmark", ".err");
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PRESSMARK_"));
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    /** Starts it and waits for its end. */
    Result run(String... arguments) throws IOException {
        try (Running running = start(arguments)) {
            return running.await();
        }
    }
}
