package dev.pressmark.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private final List<Integer> done = new ArrayList<>();

    @Test
    void tasksAreDoneInTheOrderInWhichTheyWereSet() throws IOException {
        try (InTurn tasks = new InTurn(3)) {
            IntStream.range(0, 1_000).forEach(i -> tasks.add(() -> done.add(i)));
            tasks.finish();
        }

        assertThat(done).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void afterOneThatFailsNoneIsDoneAndTheFailureIsTold() {
        try (InTurn tasks = new InTurn(2)) {
            tasks.add(() -> done.add(1));
            tasks.add(() -> {
                throw new IOException("The disk is full");
            });
            IntStream.range(0, 10).forEach(i -> tasks.add(() -> done.add(2)));

            assertThatThrownBy(tasks::finish).isInstanceOf(IOException.class).hasMessage("The disk is full");
        }
        assertThat(done).containsExactly(1);
    }
}
