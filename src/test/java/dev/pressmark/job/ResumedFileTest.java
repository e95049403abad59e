package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.job.reading.PendingBatches;
import dev.pressmark.job.run.RunResult.End;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large file of which a run has stored a portion before it failed. */
class ResumedFileTest {

    private static final int RECORDS = 3 * PendingBatches.MAX_RECORDS / 2;
    private static final String FILE = "large.jsonl";

    @TempDir
    Path folder;

    private JobFixture job;
    private Map<String, String> undisturbed = Map.of();

    @BeforeEach
    void failInTheSecondPortion() throws Exception {
        String padding = "It rained. ".repeat(1100);
        job = JobFixture.in(folder);
        job.write(
                FILE,
                IntStream.range(0, RECORDS)
                        .mapToObj(n -> "{\"title\": \"Ferry " + n + "\", \"text\": \"It sailed " + n
                                + " times.\", \"other\": \"" + padding + "\"}\n")
                        .collect(Collectors.joining()));
        assertThat(Files.size(job.inbox(FILE))).isGreaterThan(PendingBatches.MAX_BYTES);
        job.run();
        undisturbed = job.reports();
        job.rebuild().open().close();
        job.execute("CREATE TRIGGER failing BEFORE INSERT ON article FOR EACH ROW"
                + " CALL 'dev.pressmark.job.FailingTrigger'");
        FailingTrigger.failAt(PendingBatches.MAX_RECORDS + 1);
        assertThat(job.run().end()).isEqualTo(End.FAILED);
        job.execute("DROP TRIGGER failing");
        assertThat(job.number("SELECT progress FROM source_file")).isEqualTo(PendingBatches.MAX_RECORDS);
    }

    @Test
    void isResumedBehindItWithoutReadingItAgain() throws Exception {
        long place = job.number("SELECT CAST(SUBSTRING(place, 1, POSITION(' ' IN place)) AS BIGINT) FROM source_file");
        assertThat(place).isGreaterThan(Files.size(job.inbox(FILE)) / 2);
        overwrite(100_000, place);

        assertThat(job.run().end()).isEqualTo(End.COMPLETED);

        assertThat(job.reports()).isEqualTo(undisturbed);
        assertThat(job.number("SELECT COUNT(*) FROM source_file WHERE begun_sha256 IS NULL AND place IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void isReadAnewWhenItHasChangedSince() throws Exception {
        job.write(FILE, "{\"title\": \"The pier\", \"text\": \"It is open.\"}\n");

        assertThat(job.run().end()).isEqualTo(End.COMPLETED);

        assertThat(job.rows("articles.csv"))
                .extracting(row -> row.getField("headline"))
                .containsExactly("The pier");
    }

    @Test
    void isCutAnewWhereNoPlaceWasMarked() throws Exception {
        job.execute("UPDATE source_file SET place = NULL");

        assertThat(job.run().end()).isEqualTo(End.COMPLETED);

        assertThat(job.reports()).isEqualTo(undisturbed);
    }

    /** So that whoever reads it all the same comes to another result. */
    private void overwrite(long from, long to) throws Exception {
        Path file = job.inbox(FILE);
        FileTime modified = Files.getLastModifiedTime(file);
        byte[] garbage = "#\n".repeat((int) (to - from) / 2).getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(Arrays.copyOf(garbage, (int) (to - from))), from);
        }
        Files.setLastModifiedTime(file, modified);
    }
}
