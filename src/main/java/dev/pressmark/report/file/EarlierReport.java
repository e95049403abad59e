package dev.pressmark.report.file;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A report as an earlier set has it, or as much of it as may have changed. */
@FunctionalInterface
public interface EarlierReport {

    /** Hands on the cells of every record, as they are written but for quotes. */
    void forEach(Consumer<@Nullable Object[]> records) throws IOException;
}
