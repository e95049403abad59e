package dev.pressmark.job.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Steps that take their time. */
@Timeout(120)
class TimedStepsTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final AtomicBoolean over = new AtomicBoolean();
    private final Set<Thread> computing = ConcurrentHashMap.newKeySet();

    @AfterEach
    void endWhatStillComputes() throws InterruptedException {
        over.set(true);
        for (Thread thread : computing) {
            thread.interrupt();
        }
    }

    @Test
    void aStepThatTakesTooLongIsLeftBehindAndThoseAfterItAreComputed() throws Exception {
        TimedSteps steps = new TimedSteps(Duration.ofMillis(100));
        Supplier<String> endless = () -> compute(() -> over.get());

        assertThat(steps.compute(List.of(() -> "a", endless, () -> "b", endless, () -> "c"), place -> "late " + place))
                .containsExactly("a", "late 1", "b", "late 3", "c");
        assertThat(steps.leftBehind()).isEqualTo(2);

        over.set(true);
        for (Thread thread : computing) {
            waitUntil(() -> steps.leftBehind() == 0, thread);
        }
        assertThat(steps.leftBehind()).isZero();
    }

    @Test
    void whatIsLeftBehindIsToldByAnInterrupt() throws Exception {
        TimedSteps steps = new TimedSteps(Duration.ofMillis(50));
        CountDownLatch told = new CountDownLatch(1);
        Supplier<String> attentive = () -> {
            String computed = compute(() -> Thread.currentThread().isInterrupted());
            told.countDown();
            return computed;
        };

        assertThat(steps.compute(List.of(attentive), place -> "late")).containsExactly("late");
        told.await();
    }

    @Test
    void timeInWhichAStepDoesNotComputeIsNotCounted() {
        TimedSteps steps = new TimedSteps(Duration.ofMillis(50));
        Supplier<String> waiting = () -> {
            try {
                Thread.sleep(400);
            } catch (InterruptedException e) {
                return "interrupted";
            }
            return "waited";
        };

        assertThat(steps.compute(List.of(waiting, waiting), place -> "late")).containsExactly("waited", "waited");
    }

    @Test
    void eachStepHasTheWholeTime() {
        TimedSteps steps = new TimedSteps(Duration.ofSeconds(2));
        Supplier<String> most = () -> {
            long begun = THREADS.getCurrentThreadCpuTime();
            return compute(() -> THREADS.getCurrentThreadCpuTime() - begun > 800_000_000);
        };

        assertThat(steps.compute(List.of(most, most, most), place -> "late"))
                .containsExactly("computed", "computed", "computed");
        assertThat(steps.compute(List.<Supplier<String>>of(), place -> "late")).isEmpty();
    }

    @Test
    void whatAStepThrowsIsThrown() {
        TimedSteps steps = new TimedSteps(Duration.ofSeconds(60));

        assertThatThrownBy(() -> steps.compute(
                        List.of(() -> {
                            throw new IllegalArgumentException("wrong");
                        }),
                        place -> "late"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wrong");
        assertThatThrownBy(() -> steps.compute(
                        List.of(() -> {
                            throw new StackOverflowError("deep");
                        }),
                        place -> "late"))
                .isInstanceOf(StackOverflowError.class);
    }

    private String compute(Supplier<Boolean> until) {
        computing.add(Thread.currentThread());
        long computed = 1;
        while (!until.get()) {
            computed = computed * 31 + 7;
        }
        return computed == 0 ? "nothing" : "computed";
    }

    private static void waitUntil(Supplier<Boolean> condition, Thread thread) throws InterruptedException {
        while (!condition.get() && thread.isAlive()) {
            Thread.sleep(5);
        }
    }
}
