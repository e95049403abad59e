package dev.pressmark.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.job.run.StopSignal;
import org.junit.jupiter.api.Test;

class ShutdownGuardTest {

    private static final int TERMINATED = 128 + 15;

    @Test
    void aSignalBecomesAStopThatIsWaitedFor() throws Exception {
        try (ChildProcess program = ChildProcess.start(StoppableProgram.class, "working")) {
            program.terminate();

            assertThat(program.line()).isEqualTo("stopped");
            assertThat(program.exitCode()).isEqualTo(TERMINATED);
        }
    }

    @Test
    void withoutASignalNothingIsStopped() {
        StopSignal stop = new StopSignal();

        new ShutdownGuard(stop).close();

        assertThat(stop.isRequested()).isFalse();
    }
}
