package dev.pressmark.job;

import dev.pressmark.job.run.Progress;
import dev.pressmark.job.run.StopSignal;

/** Asks a run to stop at a certain point of it. */
final class StopAt implements Progress {

    private final String step;
    private final StopSignal stop;
    private int batchesLeft;

    private StopAt(String step, int batchesLeft, StopSignal stop) {
        this.step = step;
        this.batchesLeft = batchesLeft;
        this.stop = stop;
    }

    /** When a step begins. */
    static StopAt step(String step, StopSignal stop) {
        return new StopAt(step, -1, stop);
    }

    /** When the archive step has written so many batches. */
    static StopAt batch(int batches, StopSignal stop) {
        return new StopAt("none", batches, stop);
    }

    @Override
    public void begin(String begun, long total) {
        if (step.equals(begun)) {
            stop.request();
        }
    }

    @Override
    public void advance(long files) {
        batchesLeft--;
        if (batchesLeft == 0) {
            stop.request();
        }
    }

    @Override
    public void end() {}
}
