package dev.pressmark.job.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.archive.source.RecordLimits;
import dev.pressmark.archive.source.SourceFileLedger;
import dev.pressmark.normalise.Normaliser;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;

/** Records that never end. */
@Timeout(120)
class HeldUpTest {

    @Test
    void aRunInWhichTooManyRecordsAreLeftBehindFailsBeforeItTakesUpMore() {
        Duration little = Duration.ofMillis(10);
        TimedSteps steps = new TimedSteps(little);
        RecordSettler records = new RecordSettler(new Normaliser(), steps);
        FileSettler files = new FileSettler(
                List.of(), 1, new FileOpening(FormatReaders.withBuiltInAuthorities(), steps), records, reading -> {});
        PendingBatches none =
                new PendingBatches(new SourceFileLedger(new JdbcTemplate(), new RecordLimits(1, little)), 1);
        AtomicBoolean over = new AtomicBoolean();
        Supplier<Integer> endless = () -> {
            int rounds = 0;
            while (!over.get()) {
                rounds++;
            }
            return rounds;
        };
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            steps.compute(Collections.nCopies(9, endless), place -> 0);

            assertThatThrownBy(() -> new BatchReader(none, files, records, threads, new ArrayDeque<>()).read())
                    .hasMessageContaining("take too long")
                    .hasMessageContaining("run the same command again");
        } finally {
            over.set(true);
            threads.shutdown();
        }
    }
}
