package dev.pressmark.bench;

import dev.pressmark.article.Sha256;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the packaged program on a made-up corpus and, beside it, does the two things that no archive can do without: it
 * hashes the files, and inserts the same rows by bare JDBC batches. Prints the times and their ratio.
 */
public final class ThroughputBenchmark {

    private static final long SEED = 20260302;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Clock clock = Clock.systemUTC();
    private final Path folder;

    private ThroughputBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Takes the number of files and, if the corpus and the archive are to be kept, the folder to work in. */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        int files = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        boolean kept = args.length > 1;
        Path folder = kept ? Path.of(args[1]).toAbsolutePath() : Files.createTempDirectory("pressmark-bench");
        new ThroughputBenchmark(folder).run(files);
        if (!kept) {
            delete(folder);
        }
    }

    private void run(int files) throws IOException, InterruptedException, SQLException {
        delete(folder.resolve("out"));
        if (!Files.isDirectory(folder.resolve("in"))) {
            CorpusMaker.make(folder.resolve("in"), files, SEED);
        }
        Path job = job(folder);
        out.printf(
                "%,d files, JDK %s, %d processors%n",
                files, Runtime.version(), Runtime.getRuntime().availableProcessors());
        Duration all = program(job);
        print("run of the packaged program, -Xmx512m", all);
        print("run with nothing new", program(job));
        startUp();
        Duration hashing = hash();
        print("hashing the same files", hashing);
        Duration inserting = new BareInsert(folder).copy();
        print("inserting the same rows by bare JDBC batches", inserting);
        out.printf(
                "the run takes %.2f times what hashing and inserting take; %,.0f files a second%n",
                (double) all.toMillis() / hashing.plus(inserting).toMillis(), files * 1000.0 / all.toMillis());
    }

    private static Path job(Path folder) throws IOException {
        return Files.writeString(folder.resolve("job.yaml"), """
                name: bench
                inputs:
                  - folder: in
                    settle: 0s
                    coverage: 2026-03
                output: out
                """);
    }

    /** From the start of the process to the end of its archive step, with one file to read and a database there is. */
    private void startUp() throws IOException, InterruptedException {
        Path one = folder.resolve("one");
        delete(one);
        CorpusMaker.make(one.resolve("in"), 1, SEED);
        Path job = job(one);
        program(job);
        CorpusMaker.make(one.resolve("in/second"), 1, SEED + 1);
        Instant start = clock.instant();
        program(job);
        print("start-up to the first record", Duration.between(start, lastArchived(one)));
    }

    private void print(String what, Duration duration) {
        out.printf("%-45s %7.1f s%n", what, duration.toMillis() / 1000.0);
    }

    private Duration program(Path job) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        int exit = new ProcessBuilder(
                        java, "-Xmx512m", "-jar", "target/pressmark.jar", "run", "--quiet", job.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("The program ended with " + exit);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** When the last archive step ended, by the log. */
    private static Instant lastArchived(Path folder) throws IOException {
        try (Stream<String> log = Files.lines(folder.resolve("out/logs/pressmark.log"))) {
            String line = log.filter(entry -> entry.contains("Step: [archive] executed"))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            return Instant.parse(line.substring(0, line.indexOf(' ')));
        }
    }

    private Duration hash() throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder.resolve("in"))) {
            files = paths.filter(Files::isRegularFile).toList();
        }
        long start = System.nanoTime();
        int sum = 0;
        for (Path file : files) {
            sum += Sha256.digest(Files.readAllBytes(file))[0];
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        return sum == Integer.MIN_VALUE ? Duration.ZERO : duration;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
