package dev.pressmark.job.reading;

import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.UnreadableException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens files, whatever their format. One that has to be parsed whole is given as much time as a record. Thread-safe. */
public final class FileOpening {

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
        Supplier<Opened> opening = () -> {
            try {
                return new Opened(readers.open(source), null);
            } catch (IOException e) {
                return new Opened(null, e);
            }
        };
        UnreadableException late =
                new UnreadableException(RecordSettler.TOO_LONG.code(), RecordSettler.TOO_LONG.message());
        return steps.compute(List.of(opening), place -> new Opened(null, late))
                .get(0)
                .cursorOrFailure();
    }

    private record Opened(
            @Nullable RecordCursor cursor, @Nullable IOException failure) {

        RecordCursor cursorOrFailure() throws IOException {
            if (failure != null) {
                throw failure;
            }
            return Objects.requireNonNull(cursor);
        }
    }
}
