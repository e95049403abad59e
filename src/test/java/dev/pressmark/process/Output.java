package dev.pressmark.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pressmark.article.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a job has left in its output folder. */
record Output(Path folder) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DESCRIPTOR = "datapackage.json";
    private static final Set<String> OF_CLOCKS = Set.of("runs.csv", "report.html");
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    Path reports() {
        return folder.resolve("reports");
    }

    boolean isPublished() {
        return Files.exists(reports(), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * SHA-256 of each published file by its path in the set, of a set that is whole, or of none at all; without the files
     * that say when runs began and ended, which are other ones each time.
     */
    Map<String, String> published() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        if (!isPublished()) {
            return hashes;
        }
        Path set = reports().toRealPath();
        try (Stream<Path> files = Files.walk(set)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(set.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        assertThat(hashes).as("files that complete a report set").containsKeys("report.html", "dictionary.html");
        JsonNode descriptor = JSON.readTree(Files.readAllBytes(set.resolve(DESCRIPTOR)));
        for (JsonNode resource : descriptor.path("resources")) {
            assertThat(hashes)
                    .as("files of a whole report set")
                    .containsEntry(
                            resource.path("path").asString(),
                            resource.path("hash").asString().replace("sha256:", ""));
        }
        hashes.keySet().removeIf(path -> OF_CLOCKS.contains(path) || path.endsWith(DESCRIPTOR));
        return hashes;
    }

    List<NamedCsvRecord> rows(String report) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(reports().resolve(report))) {
            return reader.stream().toList();
        }
    }

    List<String> column(String report, String name) throws IOException {
        return rows(report).stream().map(row -> row.getField(name)).toList();
    }

    String log() throws IOException {
        Path log = folder.resolve("logs").resolve("pressmark.log");
        return Files.exists(log) ? Files.readString(log, UTF_8) : "";
    }

    /** Waits until the log says something beyond its first characters. */
    void awaitLog(int after, String text, Running running) {
        await(running, () -> {
            try {
                return log().indexOf(text, after) >= 0;
            } catch (IOException e) {
                return false;
            }
        });
    }

    /** Whether the run has written what {@code status} shows. */
    boolean showsStatus() {
        try {
            return Files.readString(folder.resolve("status.json")).contains("running");
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits until something is so, or the program has ended. */
    static void await(Running running, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (running.isAlive() && !condition.getAsBoolean()) {
            assertThat(System.nanoTime() - start).as("waiting").isLessThan(PATIENCE_NANOS);
            pause(1);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The totals in a summary printed as JSON, when they balance. */
    static JsonNode balanced(String summary) {
        JsonNode totals = JSON.readTree(summary).path("totals");
        JsonNode files = totals.path("files");
        JsonNode records = totals.path("records");
        assertThat(files.path("found").asLong())
                .isEqualTo(Stream.of("archived", "rejected", "unchanged", "waiting")
                        .mapToLong(name -> files.path(name).asLong())
                        .sum());
        assertThat(files.path("pending").asLong()).isZero();
        assertThat(records.path("read").asLong())
                .isEqualTo(records.path("articles").asLong()
                        + records.path("rejected").asLong());
        return totals;
    }
}
