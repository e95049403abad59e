package dev.pressmark.cli;

import dev.pressmark.job.run.Progress;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Draws a progress bar per step. */
final class ProgressDisplay implements Progress {

    private static final int REFRESH_MILLIS = 200;

    private final PrintStream err;
    private @Nullable ProgressBar bar;

    ProgressDisplay(PrintStream err) {
        this.err = err;
    }

    @Override
    public void begin(String step, long total) {
        bar = new ProgressBarBuilder()
                .setTaskName(step)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setUnit(" files", 1)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .build();
    }

    @Override
    public void advance(long files) {
        if (bar != null) {
            bar.stepBy(files);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
