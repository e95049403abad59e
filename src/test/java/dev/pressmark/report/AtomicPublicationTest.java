package dev.pressmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Sha256;
import dev.pressmark.report.table.EditionPlan;
import dev.pressmark.report.table.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A consumer reads while set after set is published, and never sees half of one or parts of two. */
class AtomicPublicationTest {

    private static final int PUBLICATIONS = 200;

    @TempDir
    Path output;

    private final AtomicInteger published = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private int wholeSets;

    @Test
    void everySetThatAConsumerReadsIsWhole() throws Exception {
        ReportFolder folder = new ReportFolder(output);
        publish(folder, 1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<?> consumer = threads.submit(() -> {
                while (!over.get()) {
                    readOnce(folder.path());
                }
                readOnce(folder.path());
                return null;
            });
            for (int run = 2; run <= PUBLICATIONS && !consumer.isDone(); run++) {
                publish(folder, run);
            }
            over.set(true);
            consumer.get();
        } finally {
            threads.shutdownNow();
        }
        assertThat(wholeSets).isPositive();
    }

    private void publish(ReportFolder folder, int run) throws IOException {
        folder.stage(
                        new EditionPlan(
                                "job",
                                List.of(Reports.BODIES, Reports.REJECTED),
                                new EditionPlan.Layout(List.of(), false, false, true)),
                        ReportFolderTest.sources("run " + run, run),
                        new Increment(run, Instant.EPOCH.plusSeconds(run), new Retention(3, null)),
                        null)
                .publish(run);
        published.incrementAndGet();
    }

    /** A set may go away under a slow reader, but not before two more have been published. */
    private void readOnce(Path reports) throws IOException {
        int before = published.get();
        try {
            Path set = reports.toRealPath();
            JsonNode descriptor = JsonMapper.shared().readTree(Files.readAllBytes(set.resolve("datapackage.json")));
            assertThat(descriptor.path("resources").size()).isEqualTo(2);
            for (JsonNode resource : descriptor.path("resources")) {
                byte[] bytes =
                        Files.readAllBytes(set.resolve(resource.path("path").asString()));
                assertThat("sha256:" + Sha256.hex(bytes))
                        .isEqualTo(resource.path("hash").asString());
            }
            long run = descriptor.path("resources").get(0).path("rows").asLong();
            assertThat(Files.readString(set.resolve("spreadsheet/comma/bodies.csv")))
                    .contains("\"run " + run + "\"");
            assertThat(Files.size(set.resolve("spreadsheet/job.xlsx"))).isPositive();
            assertThat(Files.readString(set.resolve("report.html"))).endsWith("</html>\n");
            assertThat(Files.readString(set.resolve("dictionary.html"))).endsWith("</html>\n");
            assertThat(Files.readString(set.resolve("csv-metadata.json"))).contains("bodies.csv");
            try (Stream<Path> runs = Files.list(set.resolve("runs"))) {
                assertThat(runs.count()).isEqualTo(Math.min(3, run));
            }
            wholeSets++;
        } catch (NoSuchFileException e) {
            assertThat(published.get() + 1 - before)
                    .as("sets published meanwhile")
                    .isGreaterThanOrEqualTo(2);
        }
    }
}
