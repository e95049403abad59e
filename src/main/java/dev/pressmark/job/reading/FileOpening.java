package dev.pressmark.job.reading;

import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.UnreadableException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens files, whatever their format. One that has to be parsed whole is given as much time as a record. Thread-safe. */
public final class FileOpening {

    private static final Logger LOG = LoggerFactory.getLogger(FileOpening.class);

    private final FormatReaders readers;
    private final TimedSteps steps;

    public FileOpening(FormatReaders readers, TimedSteps steps) {
        this.readers = readers;
        this.steps = steps;
    }

    /**
     * Begins to read a file.
     *
     * @throws IOException when it cannot be read, is damaged, or takes too long
     */
    public RecordCursor open(RecordSource source) throws IOException {
        if (source.place() != null) {
            // To get back to a place in a container takes the longer the further it is.
            return readers.open(source);
        }
        AtomicReference<@Nullable Opened> first = new AtomicReference<>();
        Supplier<Opened> opening = () -> {
            Opened opened = opened(source);
            if (!first.compareAndSet(null, opened)) {
                opened.giveUp();
            }
            return opened;
        };
        return steps.compute(List.of(opening), place -> inTime(first)).get(0).cursorOrFailure();
    }

    private Opened opened(RecordSource source) {
        try {
            return new Opened(readers.open(source), null);
        } catch (IOException e) {
            return new Opened(null, e);
        }
    }

    /** What is opened after this has nobody to use it. */
    private static Opened inTime(AtomicReference<@Nullable Opened> first) {
        IOException late = new UnreadableException(RecordSettler.TOO_LONG.code(), RecordSettler.TOO_LONG.message());
        first.compareAndSet(null, new Opened(null, late));
        return Objects.requireNonNull(first.get());
    }

    private record Opened(
            @Nullable RecordCursor cursor, @Nullable IOException failure) {

        void giveUp() {
            try {
                if (cursor != null) {
                    cursor.close();
                }
            } catch (IOException e) {
                LOG.debug("A file that took too long to open cannot be closed", e);
            }
        }

        RecordCursor cursorOrFailure() throws IOException {
            if (failure != null) {
                throw failure;
            }
            return Objects.requireNonNull(cursor);
        }
    }
}
