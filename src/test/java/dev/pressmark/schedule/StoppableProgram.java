package dev.pressmark.schedule;

import dev.pressmark.job.run.StopSignal;

/** Works until it is asked to stop, then says so and comes to rest in its own time. */
public final class StoppableProgram {

    private StoppableProgram() {}

    public static void main(String[] args) {
        StopSignal stop = new StopSignal();
        try (ShutdownGuard guard = new ShutdownGuard(stop)) {
            System.out.println("working");
            while (!stop.isRequested()) {
                Thread.onSpinWait();
            }
            System.out.println("stopped");
        }
    }
}
