package dev.pressmark.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.jobfile.JobFile;
import dev.pressmark.jobfile.JobFileReader;
import dev.pressmark.jobfile.Overrides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobLockTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T06:00:00.5Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path output = Path.of("output");

    @BeforeEach
    void inbox() throws IOException {
        Files.createDirectory(folder.resolve("inbox"));
        output = folder.resolve("output");
    }

    @Test
    void theHolderIsNamedWhileTheLockIsHeldAndAfterwards() throws Exception {
        try (JobLock lock = JobLock.acquire(job("mine"), CLOCK)) {
            assertThat(lock).isNotNull();
            assertThat(JobLock.isHeld(output)).isTrue();
        }

        assertThat(JobLock.isHeld(output)).isFalse();
        LockHolder holder = JobLock.holder(output).orElseThrow();
        assertThat(holder.job()).isEqualTo("mine");
        assertThat(holder.jobFile()).isEqualTo(folder.resolve("mine.yaml").toString());
        assertThat(holder.pid()).isEqualTo(ProcessHandle.current().pid());
        assertThat(holder.since()).isEqualTo(Instant.parse("2026-04-01T06:00:00Z"));
    }

    @Test
    void aSecondRunInTheSameProcessIsRefused() throws Exception {
        try (JobLock lock = JobLock.acquire(job("mine"), CLOCK)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> JobLock.acquire(job("mine"), CLOCK)).isInstanceOf(JobLockedException.class);
        }
    }

    @Test
    void aRunInAnotherProcessIsRefusedAndToldWhoHoldsIt() throws Exception {
        JobFile job = job("mine");
        try (ChildProcess other =
                ChildProcess.start(LockingProgram.class, "locked", job.file().toString())) {
            assertThat(JobLock.isHeld(output)).isTrue();
            assertThatThrownBy(() -> JobLock.acquire(job, CLOCK))
                    .isInstanceOf(JobLockedException.class)
                    .hasMessageContaining("The job 'mine' is in use: process %d of ", other.pid())
                    .hasMessageContaining(job.file().toString());
            assertThat(JobLock.isHeld(output)).as("still").isTrue();
        }

        try (JobLock lock = JobLock.acquire(job, CLOCK)) {
            assertThat(lock).as("the lock of a process that was killed").isNotNull();
        }
    }

    @Test
    void theOutputFolderOfAnotherJobIsRefused() throws Exception {
        JobLock.acquire(job("first"), CLOCK).close();

        assertThatThrownBy(() -> JobLock.acquire(job("second"), CLOCK))
                .isInstanceOf(ForeignOutputException.class)
                .hasMessageContaining("belongs to the job 'first'")
                .hasMessageContaining("give 'second' a folder of its own");
        assertThatThrownBy(() -> JobLock.requireOwnOutput(job("second"))).isInstanceOf(ForeignOutputException.class);
        assertThat(JobLock.holder(output).orElseThrow().job()).isEqualTo("first");
        assertThat(JobLock.isHeld(output)).isFalse();
        JobLock.requireOwnOutput(job("first"));
    }

    @Test
    void aFolderThatNobodyHasUsedIsNobodys() throws Exception {
        assertThat(JobLock.isHeld(output)).isFalse();
        assertThat(JobLock.holder(output)).isEmpty();
        JobLock.requireOwnOutput(job("mine"));
    }

    @Test
    void aLockFileThatIsNotWholeNamesNobody() throws Exception {
        Files.createDirectory(output);
        for (String text :
                new String[] {"", "job=mine\n", "job=mine\npid=x\n", "job=mine\npid=1\nsince=then\n", "\\u12"}) {
            Files.writeString(output.resolve("pressmark.lock"), text);
            assertThat(JobLock.holder(output)).as(text).isEmpty();
        }
        Files.write(output.resolve("pressmark.lock"), new byte[] {(byte) 0xFF});
        assertThat(JobLock.holder(output)).isEmpty();
    }

    @Test
    void aHolderIsReadBackWhateverItsNames() {
        LockHolder holder =
                new LockHolder("mine", "C:\\jobs\\a=b\nc k\u00f6ln.yaml", 4711, "desk 7", "anna\\x", CLOCK.instant());

        assertThat(LockHolder.parse(holder.format())).isEqualTo(Optional.of(holder));
    }

    private JobFile job(String name) throws Exception {
        Path file = folder.resolve(name + ".yaml");
        Files.writeString(file, "{name: %s, inputs: [{folder: inbox}], output: output}".formatted(name));
        return JobFileReader.read(file, Overrides.NONE, Clock.systemUTC());
    }
}
